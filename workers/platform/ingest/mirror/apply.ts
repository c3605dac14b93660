/**
 * The one way into the mirror: webhooks, reads of the host and answers to our own writes all end here. In the caller's
 * transaction the records are locked, older news is dropped, newer news is stored with its authors and links, and the
 * automations that read what changed are marked.
 */
import type { Actor } from '../../decide/automation.ts';
import type { Queryable } from '../../db/pool.ts';
import { IngestError } from '../errors.ts';
import { fold, type Known } from './fold.ts';
import { rereadChildren, saveLinks, type LinkChange } from './links.store.ts';
import { mirrorObject, type MirrorModel } from './model.ts';
import { addressOf, insertRecords, lockKnown, updateRecords, type Address, type Entry } from './records.store.ts';
import { markReread } from './reread.store.ts';
import { routeChanges, type RecordChange } from './route.ts';
import type { Routes } from './routes.ts';
import type { Snapshot } from './snapshot.ts';

/** What stays the same for every application: the model, who reads what, and who we are to the host. */
export interface Mirror {
  readonly model: MirrorModel;
  readonly routes: Routes;
  /** Whether an actor the host names is this program. */
  readonly isOurs: (actor: Actor) => boolean;
}

export interface ApplyOptions {
  /** When marked automations are due (the clock's now). */
  readonly now: Date;
  /** For answers of the host to reads and writes: `beforeAsking`'s count. Without it only timestamps order the news. */
  readonly asked?: bigint;
  /** `backfill` while an object is loaded for the first time. */
  readonly cause?: 'change' | 'backfill';
}

export interface Applied {
  /** Records whose mirror row changed. */
  readonly changed: number;
  readonly ignored: number;
  /** Records to be read afresh: ambiguous ones and children of destroyed ones. */
  readonly reread: number;
  /** Marks made for automations, before those of one subject coalesce. */
  readonly marks: number;
}

const maxSnapshots = 1000;
const maxRounds = 4;

/** Applies up to 1,000 snapshots, several of one record in their order. Throws IngestError when asked for more. */
export async function applySnapshots(
  tx: Queryable,
  mirror: Mirror,
  snapshots: readonly Snapshot[],
  options: ApplyOptions,
): Promise<Applied> {
  if (snapshots.length > maxSnapshots) {
    throw new IngestError('too-many-snapshots', `At most ${maxSnapshots} snapshots at once; got ${snapshots.length}.`);
  }
  const totals = { changed: 0, ignored: 0, reread: 0, marks: 0 };
  let open = [...Map.groupBy(snapshots, addressOf).values()];
  // A record that another transaction inserts while we do is taken up again: then its row is there to be locked.
  for (let round = 0; open.length > 0; round++) {
    if (round === maxRounds)
      throw new IngestError('mirror-contended', 'Records keep appearing while they are applied.', true);
    const collided = await applyOnce(tx, mirror, open, options, totals);
    open = open.filter(([first]) => first && collided.has(addressOf(first)));
  }
  return totals;
}

interface Totals {
  changed: number;
  ignored: number;
  reread: number;
  marks: number;
}

async function applyOnce(
  tx: Queryable,
  mirror: Mirror,
  groups: readonly (readonly Snapshot[])[],
  options: ApplyOptions,
  totals: Totals,
): Promise<Set<string>> {
  const addresses = groups.flatMap(([first]) => (first ? [first] : []));
  const knowledge = await lockKnown(tx, addresses);
  const results = groups.map((group) => foldGroup(mirror, group, knowledge, options));
  const written = results.filter((result) => result.entry !== undefined);
  const collided = await insertRecords(tx, written.filter((result) => result.isNew).map(entryOf));
  await updateRecords(tx, written.filter((result) => !result.isNew).map(entryOf));
  const settled = results.filter(({ address }) => !collided.has(addressOf(address)));
  const changes = settled.flatMap((result) => result.changes);
  await saveLinks(
    tx,
    settled.flatMap((result) => result.links),
  );
  const ambiguous = settled.filter((result) => result.reread).map((result) => result.address);
  await markReread(tx, ambiguous);
  totals.reread += ambiguous.length + (await orphans(tx, changes));
  totals.marks += await routeChanges(tx, changes.filter(isNews), {
    routes: mirror.routes,
    isOurs: mirror.isOurs,
    cause: options.cause ?? 'change',
    now: options.now,
  });
  for (const { entry } of settled) totals[entry ? 'changed' : 'ignored'] += 1;
  return collided;
}

interface GroupResult {
  readonly address: Address;
  readonly entry: Entry | undefined;
  readonly isNew: boolean;
  readonly changes: readonly (RecordChange & { readonly live: boolean })[];
  readonly links: readonly LinkChange[];
  readonly reread: boolean;
}

const entryOf = ({ entry }: GroupResult): Entry => entry as Entry;

function foldGroup(
  mirror: Mirror,
  group: readonly Snapshot[],
  knowledge: ReadonlyMap<string, Known>,
  options: ApplyOptions,
): GroupResult {
  const { object: name, id } = group[0] as Snapshot;
  const object = mirrorObject(mirror.model, name);
  const before = knowledge.get(addressOf({ object: name, id }));
  const context = { object, isOurs: mirror.isOurs, ...(options.asked !== undefined && { asked: options.asked }) };
  let known = before;
  let reread = false;
  const changes: GroupResult['changes'][number][] = [];
  for (const news of group) {
    const result = fold(known, news, context);
    if (result.kind === 'ignored') {
      reread ||= result.reread;
      continue;
    }
    const { turn, changed, attributed } = result;
    known = result.known;
    const { data: after, authors } = known;
    changes.push({ object, id, turn, before: result.before, after, authors, changed, attributed, live: isLive(known) });
  }
  const entry = known && known !== before ? { object: name, id, known } : undefined;
  return {
    address: { object: name, id },
    entry,
    isNew: !before,
    changes,
    links: linkChanges(object, id, before, known),
    reread,
  };
}

const isLive = (known: Known | undefined): boolean => known !== undefined && !known.deletedAt && !known.destroyedAt;

/** Only live records have links, so that whoever follows one finds a live record. */
function linkChanges(
  object: RecordChange['object'],
  id: string,
  before: Known | undefined,
  after: Known | undefined,
): LinkChange[] {
  const had = isLive(before) ? before?.data : undefined;
  const has = isLive(after) ? after?.data : undefined;
  return object.foreignKeys.flatMap(({ key }) => {
    const target = has?.[key] ?? null;
    return target === (had?.[key] ?? null)
      ? []
      : [{ object: object.name, id, field: key, target: target as string | null }];
  });
}

/** A record first seen when it was already deleted or destroyed is news to nobody. */
function isNews(change: RecordChange & { readonly live: boolean }): boolean {
  return change.before !== null || change.live;
}

async function orphans(tx: Queryable, changes: readonly RecordChange[]): Promise<number> {
  const destroyed = changes.filter(({ turn }) => turn === 'destroyed');
  let count = 0;
  for (const [object, group] of Map.groupBy(destroyed, (change) => change.object)) {
    count += await rereadChildren(
      tx,
      object,
      group.map(({ id }) => id),
    );
  }
  return count;
}
