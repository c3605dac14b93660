/** What was submitted is what is approved: a hash over the fields that matter, and the names of those that changed. */
import { canonical, sha256 } from '../ledger/canonical.ts';
import type { MessageValue } from '../../platform/text/text.ts';
import { reason, type Refusal } from '../texts.ts';

/** Field values as read from the host; empty in all its forms (null, undefined, '', []) is one value. */
export type Content = Readonly<Record<string, unknown>>;

/** Kept when a record is submitted: one digest per field, so that what changed can be named without keeping the values. */
export type Snapshot = Readonly<Record<string, string>>;

export function snapshotOf(content: Content, fields: readonly string[]): Snapshot {
  return Object.fromEntries(fields.map((field) => [field, digestOf(content[field])]));
}

/** One hash over a snapshot: part of the command's key, so that other content is another command. */
export const contentHashOf = (snapshot: Snapshot): string => sha256(canonical(snapshot));

/** Refuses when nothing was submitted, or names every field that is not what was submitted. */
export function changeProblems(
  submitted: Snapshot | null,
  now: Content,
  nameOf: (field: string) => MessageValue,
): Refusal[] {
  if (submitted === null) return [reason('FUNDS_NOT_SUBMITTED')];
  const changed = changedSince(submitted, now);
  if (changed.length === 0) return [];
  return [reason('FUNDS_CHANGED_SINCE_SUBMIT', { fields: changed.map(nameOf) as MessageValue })];
}

/** The submitted fields that have another value now. */
export const changedSince = (submitted: Snapshot, now: Content): string[] =>
  Object.keys(submitted).filter((field) => submitted[field] !== digestOf(now[field]));

function digestOf(value: unknown): string {
  const isEmpty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return sha256(canonical(isEmpty ? null : value)).slice(0, 32);
}
