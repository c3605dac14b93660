/** A snapshot is what one message or read of the host says about one record, in canonical form. */
import type { Actor } from '../../decide/automation.ts';
import { canonicalValue, instant, uuid, type Json } from './canonical.ts';
import { mirrorObject, type MirrorModel } from './model.ts';
import { IngestError } from '../errors.ts';

export interface Present {
  readonly kind: 'present';
  readonly object: string;
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
  /** The host's time this state is as of; orders news. */
  readonly asOf: Date;
  /** Every value the message told, null for empty; what it did not tell is not a key. */
  readonly data: Readonly<Record<string, Json | null>>;
  readonly actor: Actor;
  readonly creator: Actor;
  /** The record keys this very change wrote, where the host says so (`updatedFields`). */
  readonly touched?: ReadonlySet<string>;
  /** The message is about the creation itself: its actor wrote everything in it. */
  readonly created?: true;
}

export interface Destroyed {
  readonly kind: 'destroyed';
  readonly object: string;
  readonly id: string;
  /** Tells this life of the id from an earlier or later one; null when a walk just did not find the record. */
  readonly createdAt: Date | null;
  readonly asOf: Date;
}

export type Snapshot = Present | Destroyed;

/** How far `updatedAt` may be ahead of the host's time before we take it for an edited value. */
const futureToleranceMs = 10_000;
const nobody: Actor = { source: 'UNKNOWN', memberId: null, name: '' };

export interface SnapshotContext {
  /** The host's time when it said this (a webhook's eventDate, a read's Date header). */
  readonly hostTime: Date;
  readonly updatedFields?: readonly string[];
  readonly created?: true;
}

/** Reads a record of a webhook or of GraphQL. Throws IngestError (`bad-record`) when it lacks what every record has. */
export function presentSnapshot(
  model: MirrorModel,
  object: string,
  record: Readonly<Record<string, unknown>>,
  context: SnapshotContext,
): Present {
  const { fields } = mirrorObject(model, object);
  const data: Record<string, Json | null> = {};
  for (const { key, type } of fields) {
    if (Object.hasOwn(record, key) && record[key] !== undefined) data[key] = canonicalValue(type, record[key]);
  }
  const updatedAt = required(instant(record['updatedAt']), object, record, 'updatedAt');
  return {
    kind: 'present',
    object,
    id: required(uuid(record['id']), object, record, 'id'),
    createdAt: required(instant(record['createdAt']), object, record, 'createdAt'),
    updatedAt,
    deletedAt: instant(record['deletedAt']),
    asOf: plausible(updatedAt, context.hostTime),
    data,
    actor: actorOf(record['updatedBy']),
    creator: actorOf(record['createdBy']),
    ...(context.updatedFields && { touched: new Set(context.updatedFields) }),
    ...(context.created && { created: true }),
  };
}

/** Users can set `updatedAt` to 2030; such news is as of when it was told, so that later news still counts. */
function plausible(updatedAt: Date, hostTime: Date): Date {
  return updatedAt.getTime() > hostTime.getTime() + futureToleranceMs ? hostTime : updatedAt;
}

/** An ACTOR value (`updatedBy`) as automations see it. */
export function actorOf(value: unknown): Actor {
  const actor = canonicalValue('ACTOR', value);
  if (typeof actor !== 'object' || actor === null || Array.isArray(actor)) return nobody;
  const { source, workspaceMemberId, name } = actor as Record<string, unknown>;
  return {
    source: typeof source === 'string' ? source : nobody.source,
    memberId: uuid(workspaceMemberId),
    name: typeof name === 'string' ? name : '',
  };
}

function required<T>(value: T | null, object: string, record: Readonly<Record<string, unknown>>, field: string): T {
  if (value !== null) return value;
  const found = JSON.stringify(record[field])?.slice(0, 60) ?? 'nothing';
  throw new IngestError('bad-record', `A ${object} without a usable ${field}: ${found}.`);
}
