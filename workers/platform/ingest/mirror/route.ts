/** Turns changes of the mirror into marks for automations, in the transaction that made the changes. */
import { markDirty, type Cause, type DirtyMark } from '../../decide/dirty.ts';
import type { Actor } from '../../decide/automation.ts';
import type { Authors } from '../../decide/records.ts';
import type { Queryable } from '../../db/pool.ts';
import { commandKey } from './authors.ts';
import type { Data, Turn } from './fold.ts';
import type { MirrorObject } from './model.ts';
import type { Route, Routes } from './routes.ts';
import { liveSubjects, subjectsByKey, type KeyLookup } from './links.store.ts';

export interface RecordChange {
  readonly object: MirrorObject;
  readonly id: string;
  readonly turn: Turn;
  readonly before: Data | null;
  readonly after: Data;
  readonly authors: Authors;
  readonly changed: readonly string[];
  readonly attributed: readonly string[];
}

export interface RoutingContext {
  readonly routes: Routes;
  readonly isOurs: (actor: Actor) => boolean;
  /** Why the marks are made; an edit of an answer by somebody else overrides it. */
  readonly cause: Extract<Cause, 'change' | 'backfill'>;
  readonly now: Date;
}

/** How long a command waits for the message that says who gave it, when other news brought it along. */
const authorGraceMs = 5_000;

interface Aim {
  readonly route: Route;
  readonly cause: Cause;
  readonly change: RecordChange;
}

/** Marks every subject that the changes concern. Returns how many marks were made. */
export async function routeChanges(
  tx: Queryable,
  changes: readonly RecordChange[],
  context: RoutingContext,
): Promise<number> {
  const aims = changes.flatMap((change) => aimsOf(change, context));
  if (aims.length === 0) return 0;
  const [waiting, prompt] = partition(aims, ({ change }) => awaitsAuthor(change));
  const promptMarks = await marksOf(tx, prompt);
  const waitingMarks = await marksOf(tx, waiting);
  await markDirty(tx, promptMarks, context.now);
  await markDirty(tx, waitingMarks, new Date(context.now.getTime() + authorGraceMs));
  return promptMarks.length + waitingMarks.length;
}

function aimsOf(change: RecordChange, { routes, isOurs, cause }: RoutingContext): Aim[] {
  const aims: Aim[] = [];
  for (const route of routes.reads.get(change.object.name) ?? []) {
    if (concerns(change, route)) aims.push({ route, cause, change });
  }
  if (change.turn !== 'changed') return aims;
  for (const route of routes.answers.get(change.object.name) ?? []) {
    const edited = change.changed.filter((key) => route.keys.has(key) && !isOurs(authorOf(change, key)));
    if (edited.length === 0) continue;
    // Of an unknown writer we cannot say that somebody edited our answer; the automation looks, and decides as ever.
    const known = edited.some((key) => authorOf(change, key).source !== 'UNKNOWN');
    aims.push({ route, cause: known ? 'put_back' : cause, change });
  }
  return aims;
}

const isCommand = (key: string): boolean => key === commandKey;

/** A record that comes or goes counts as a change of everything read from it; a command that is taken away as none. */
function concerns(change: RecordChange, route: Route): boolean {
  if (change.turn !== 'changed') return true;
  const commanded = change.after[commandKey] !== undefined;
  return (
    change.changed.some((key) => route.keys.has(key) && (!isCommand(key) || commanded)) ||
    change.attributed.some((key) => route.keys.has(key) && isCommand(key) && commanded)
  );
}

function awaitsAuthor(change: RecordChange): boolean {
  return (
    change.changed.includes(commandKey) &&
    change.after[commandKey] !== undefined &&
    authorOf(change, commandKey).source === 'UNKNOWN'
  );
}

const nobody: Actor = { source: 'UNKNOWN', memberId: null, name: '' };
const authorOf = (change: RecordChange, key: string): Actor => change.authors[key] ?? change.authors['*'] ?? nobody;

async function marksOf(tx: Queryable, aims: readonly Aim[]): Promise<DirtyMark[]> {
  const marks: DirtyMark[] = [];
  const lookups: (KeyLookup & Omit<DirtyMark, 'subject'>)[] = [];
  const everywhere = new Map<string, Aim>();
  for (const aim of aims) {
    const { route, cause } = aim;
    const base = { automation: route.automation, cause };
    if (route.all) everywhere.set(route.automation, aim);
    else if (route.back === undefined) for (const subject of reached(aim)) marks.push({ ...base, subject });
    else for (const target of reached(aim)) lookups.push({ ...base, object: route.subject, key: route.back, target });
  }
  for (const { route, cause } of everywhere.values()) {
    const subjects = await liveSubjects(tx, route.subject);
    for (const subject of subjects) marks.push({ automation: route.automation, cause, subject });
  }
  const found = await subjectsByKey(tx, lookups);
  for (const [{ automation, cause }, subjects] of found) {
    for (const subject of subjects) marks.push({ automation, cause, subject });
  }
  return marks;
}

function reached({ route, change }: Aim): string[] {
  if (route.via === undefined) return [change.id];
  const targets = [change.before?.[route.via], change.after[route.via]];
  return [...new Set(targets)].filter((target) => typeof target === 'string');
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
