/**
 * Records as the file wants them, written where Twenty shows them otherwise: unchanged ones are not sent, new ones are
 * created under ids of their own, changed ones get the changed fields. What the host answers goes straight into the
 * mirror, so that the webhooks of these writes find nothing new.
 */
import { transaction } from '../platform/db/pool.ts';
import { applyReading, readAfresh, snapshotsOf, type Reading } from '../platform/decide/refresh.ts';
import { sameField } from '../platform/decide/values.ts';
import type { HostRecord, NewRecord, WriteOutcome } from '../platform/host/host.ts';
import { applySnapshots } from '../platform/ingest/mirror/apply.ts';
import { beforeAsking } from '../platform/ingest/mirror/records.store.ts';
import type { Message } from '../platform/text/text.ts';
import type { ImportContext } from './context.ts';
import { recordsKnown, type Found } from './directory.store.ts';
import { isComposite, type Values } from './kinds/kind.ts';
import { patiently, untangled } from './patience.ts';

export interface Wanted {
  readonly id: string;
  readonly values: Values;
}

export type Written =
  | { readonly kind: 'created' | 'updated' | 'same' }
  | { readonly kind: 'rejected'; readonly problem: Message };

const recordsPerCall = 200;
const callsAtOnce = 5;
/** A record that the mirror did not know is looked at again once it does. */
const mostRounds = 3;

/** By id. A dry run tells what would be done. */
export async function writeRecords(
  context: ImportContext,
  object: string,
  wanted: readonly Wanted[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Map<string, Written>> {
  const results = new Map<string, Written>();
  let open = wanted;
  for (let round = 0; open.length > 0; round++) {
    const known = await recordsKnown(
      context.db,
      object,
      open.map(({ id }) => id),
    );
    const fresh = open.filter(({ id }) => !known.has(id));
    const changes: Change[] = [];
    for (const { id, values } of open) {
      const before = known.get(id);
      if (!before) continue;
      if (before.gone) results.set(id, { kind: 'rejected', problem: { code: 'DELETED_IN_TWENTY' } });
      else {
        const changed = changesOf(context, object, values, before.data);
        if (changed) changes.push({ id, before, record: { ...changed, id } });
        else results.set(id, { kind: 'same' });
      }
    }
    if (dryRun) {
      for (const { id } of fresh) results.set(id, { kind: 'created' });
      for (const { id } of changes) results.set(id, { kind: 'updated' });
      return results;
    }
    await sendUpdates(context, object, changes, results);
    const unknown = new Set(await sendCreations(context, object, fresh, results));
    open = open.filter(({ id }) => unknown.has(id));
    if (round + 1 < mostRounds) continue;
    for (const { id } of open)
      results.set(id, { kind: 'rejected', problem: { code: 'TAKEN_IN_TWENTY', values: { id } } });
    open = [];
  }
  return results;
}

interface Change {
  readonly id: string;
  readonly before: Found;
  readonly record: NewRecord;
}

/** The fields to send; undefined when the mirror shows all of them as wanted. Composites keep the parts not named. */
function changesOf({ mirror }: ImportContext, object: string, values: Values, shown: Values): Values | undefined {
  const changed = Object.entries(values).flatMap(([field, value]) => {
    const whole = isComposite(field, value) ? { ...(shown[field] as object), ...(value as object) } : value;
    return sameField(mirror.model, object, field, whole, shown[field]) ? [] : [[field, whole] as const];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

/** Returns the ids that Twenty has although the mirror did not know them; it knows them now. */
async function sendCreations(
  context: ImportContext,
  object: string,
  fresh: readonly Wanted[],
  results: Map<string, Written>,
): Promise<string[]> {
  const known: string[] = [];
  const strangers: string[] = [];
  const records = fresh.map(({ id, values }) => ({ ...values, id }));
  await inWaves(
    context,
    object,
    records,
    (part) => context.host.create(object, part),
    (outcome) => {
      if (outcome.kind === 'written') results.set(outcome.record.id, { kind: 'created' });
      else if (outcome.kind === 'exists' && outcome.conflictingId === outcome.id) known.push(outcome.id);
      else {
        results.set(outcome.id, { kind: 'rejected', problem: problemOf(outcome) });
        if (outcome.kind === 'exists' && outcome.conflictingId) strangers.push(outcome.conflictingId);
      }
    },
  );
  const missing = [...known, ...strangers];
  if (missing.length > 0) {
    const reading = await patiently(context, () =>
      readAfresh(context.db, context.host, context.mirror, object, missing),
    );
    await untangled(() => transaction(context.db, (tx) => applyReading(tx, context.mirror, reading, context.now())));
  }
  return known;
}

async function sendUpdates(
  context: ImportContext,
  object: string,
  changes: readonly Change[],
  results: Map<string, Written>,
): Promise<void> {
  const before = new Map(changes.map((change) => [change.id, change.before]));
  const ghosts: string[] = [];
  const records = changes.map(({ record }) => record);
  await inWaves(
    context,
    object,
    records,
    (part) => context.host.upsert(object, part),
    (outcome) => {
      if (outcome.kind !== 'written') results.set(outcome.id, { kind: 'rejected', problem: problemOf(outcome) });
      else if (isGhost(outcome.record, before.get(outcome.record.id))) {
        ghosts.push(outcome.record.id);
        results.set(outcome.record.id, { kind: 'rejected', problem: { code: 'DESTROYED_MEANWHILE' } });
      } else results.set(outcome.record.id, { kind: 'updated' });
    },
  );
  // An upsert of a record that was destroyed meanwhile makes an empty one under its id.
  if (ghosts.length > 0) await patiently(context, () => context.host.destroy(object, ghosts));
}

const isGhost = (record: HostRecord, before: Found | undefined): boolean =>
  before !== undefined && new Date(record.createdAt).getTime() > before.createdAt.getTime();

/** Several calls at once, then one transaction for what they brought. */
async function inWaves(
  context: ImportContext,
  object: string,
  records: readonly NewRecord[],
  send: (part: readonly NewRecord[]) => Promise<WriteOutcome[]>,
  take: (outcome: WriteOutcome) => void,
): Promise<void> {
  const perWave = recordsPerCall * callsAtOnce;
  for (let from = 0; from < records.length; from += perWave) {
    const parts: (readonly NewRecord[])[] = [];
    const end = Math.min(from + perWave, records.length);
    for (let at = from; at < end; at += recordsPerCall)
      parts.push(records.slice(at, Math.min(at + recordsPerCall, end)));
    const asked = await beforeAsking(context.db);
    const outcomes = (await Promise.all(parts.map((part) => patiently(context, () => send(part))))).flat();
    await applyWritten(context, object, outcomes, asked);
    for (const outcome of outcomes) take(outcome);
  }
}

/** As a backfill: what people do goes before. */
async function applyWritten(
  context: ImportContext,
  object: string,
  outcomes: readonly WriteOutcome[],
  asked: Reading['asked'],
): Promise<void> {
  const { db, host, mirror } = context;
  const records = outcomes.flatMap((outcome) => (outcome.kind === 'written' ? [outcome.record] : []));
  if (records.length === 0) return;
  const snapshots = snapshotsOf(mirror, object, records, await host.hostTime());
  const options = { now: context.now(), asked, cause: 'backfill' } as const;
  await untangled(() => transaction(db, (tx) => applySnapshots(tx, mirror, snapshots, options)));
}

function problemOf(outcome: Exclude<WriteOutcome, { kind: 'written' }>): Message {
  if (outcome.kind === 'exists') return { code: 'TAKEN_IN_TWENTY', values: { id: outcome.conflictingId ?? '?' } };
  const { field, message } = outcome;
  return { code: 'REFUSED_BY_TWENTY', values: { message: field ? `${field}: ${message}` : message } };
}
