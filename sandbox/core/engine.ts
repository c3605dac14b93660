import type { GraphQLSchema } from 'graphql';
import type { HostModel } from '../../schema/model.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import type { Files } from '../files.ts';
import type { Caller } from '../identity/caller.ts';
import type { RecordValues } from '../records/rows.ts';
import type { Table, Tables } from '../records/tables.ts';

export type Operation = 'created' | 'updated' | 'deleted' | 'restored' | 'destroyed';

export interface RecordEvent {
  readonly object: string;
  readonly operation: Operation;
  readonly record: RecordValues;
  readonly updatedFields?: readonly string[];
}

/** What the operations on records need of the server around them. */
export interface Engine {
  readonly db: Database;
  readonly model: HostModel;
  readonly tables: Tables;
  readonly schema: GraphQLSchema;
  readonly now: () => Date;
  /** False emulates hosts before 2.33: anybody may write answer fields. */
  readonly writability: boolean;
  readonly files: Files;
  /** Called after the commit, with all events of one call. */
  readonly emit: (events: readonly RecordEvent[], caller: Caller) => void;
}

/** One call of one root field. */
export interface Call {
  readonly engine: Engine;
  readonly caller: Caller;
  readonly table: Table;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Records that one create, update or upsert may touch. */
export const batchLimit = 200;
/** Nested lists stop here, whatever is asked. */
export const nestedLimit = 60;
export const defaultPageSize = 200;
export const rootFieldLimit = 20;
