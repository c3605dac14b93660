import type { Queryable, Transaction } from '../../../platform/db/pool.ts';
import type { Answer } from '../outcome.ts';

/** What the log remembers of a command, to recognise it when it comes again. */
export interface Remembered {
  readonly sequence: bigint;
  readonly bodyHash: string;
  readonly answer: Answer;
}

export async function remembered(tx: Transaction, ids: readonly string[]): Promise<Map<string, Remembered>> {
  const { rows } = await tx.query<Remembered & { id: string }>({
    name: 'funds-remembered',
    text: `select id, sequence, encode(body_hash, 'hex') as "bodyHash", answer from funds.command where id = any($1::text[])`,
    values: [ids],
  });
  return new Map(rows.map(({ id, ...command }) => [id, command]));
}

/** The end of the log: what an auditor writes down, to hold a later log against. */
export interface Head {
  readonly sequence: bigint;
  readonly entrySequence: bigint;
  /** In hex. */
  readonly hash: string;
}

export async function readHead(db: Queryable): Promise<Head> {
  const { rows } = await db.query<Head>(
    `select sequence, entry_sequence as "entrySequence", encode(hash, 'hex') as hash from funds.head`,
  );
  return rows[0] as Head;
}
