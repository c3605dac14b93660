/**
 * What a piece of news makes of what the mirror knows about a record. Pure: the same knowledge and news give the same
 * result, so that any order and any number of repeats of the news can be reasoned about, and tested.
 */
import type { Actor } from '../../decide/automation.ts';
import type { Authors } from '../../decide/records.ts';
import { attribute, firstAuthors, lateAuthors } from './authors.ts';
import { sameValue, type Json } from './canonical.ts';
import type { MirrorObject } from './model.ts';
import type { Destroyed, Present, Snapshot } from './snapshot.ts';

export type Data = Readonly<Record<string, Json>>;

export interface Known {
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly asOf: Date;
  /** Our database's count when this was learnt (loop.mirror.version). */
  readonly version: bigint;
  readonly deletedAt: Date | null;
  readonly destroyedAt: Date | null;
  readonly data: Data;
  readonly authors: Authors;
}

export type Turn = 'created' | 'changed' | 'deleted' | 'restored' | 'destroyed';

export type Fold =
  /** Older or repeated news. `reread`: two states claim the same instant; only the host knows which one is later. */
  | { readonly kind: 'ignored'; readonly reread: boolean }
  | {
      readonly kind: 'applied';
      readonly known: Known;
      readonly turn: Turn;
      readonly before: Data | null;
      /** Keys whose values changed. */
      readonly changed: readonly string[];
      /** Keys whose values stand, but whose author became known. */
      readonly attributed: readonly string[];
    };

export interface FoldContext {
  readonly object: MirrorObject;
  readonly isOurs: (actor: Actor) => boolean;
  /** For an answer of the host: the count taken before it was asked. What the mirror learnt earlier yields to the answer. */
  readonly asked?: bigint;
}

/** Stands for the count that a row gets when it is written: later than any question asked so far. */
export const unwritten = 2n ** 62n;

const ignored: Fold = { kind: 'ignored', reread: false };

export function fold(known: Known | undefined, news: Snapshot, context: FoldContext): Fold {
  if (news.kind === 'destroyed') return destroy(known, news, context);
  if (!known) return begin(news);
  if (known.destroyedAt) return isAnotherLife(known, news, context) ? begin(news) : ignored;
  if (predates(known, context)) return matches(known, news) ? ignored : change(known, news, context);
  const ahead = news.asOf.getTime() - known.asOf.getTime();
  if (ahead < 0) return claimAuthorship(known, news);
  if (matches(known, news)) return claimAuthorship(known, news);
  if (ahead === 0) return { kind: 'ignored', reread: true };
  return change(known, news, context);
}

/** What was learnt before we asked is contained in the answer, whatever the timestamps say. */
function predates(known: Known, { asked }: FoldContext): boolean {
  return asked !== undefined && known.version < asked;
}

/** A late message about a destroyed record has the same creation instant; a record made again has a later one. */
function isAnotherLife(known: Known, news: Present, context: FoldContext): boolean {
  return news.createdAt > known.createdAt || predates(known, context);
}

function destroy(known: Known | undefined, news: Destroyed, context: FoldContext): Fold {
  const createdAt = news.createdAt ?? known?.createdAt;
  if (!createdAt) return ignored;
  const tombstone: Known = {
    createdAt,
    updatedAt: news.asOf,
    asOf: news.asOf,
    version: unwritten,
    deletedAt: known?.deletedAt ?? null,
    destroyedAt: news.asOf,
    // Who asks for a record to be destroyed may be asking for personal data to be gone.
    data: {},
    authors: {},
  };
  const destroyed = { kind: 'applied', known: tombstone, turn: 'destroyed', attributed: [] } as const;
  if (!known) return { ...destroyed, before: null, changed: [] };
  if (known.destroyedAt || createdAt < known.createdAt) return ignored;
  if (context.asked !== undefined && !predates(known, context)) return ignored;
  return { ...destroyed, before: known.data, changed: Object.keys(known.data) };
}

function begin(news: Present): Fold {
  const data = withoutEmpty(news.data);
  return {
    kind: 'applied',
    known: { ...standing(news), data, authors: firstAuthors(news) },
    turn: 'created',
    before: null,
    changed: Object.keys(data),
    attributed: [],
  };
}

function change(known: Known, news: Present, context: FoldContext): Fold {
  const changed = Object.keys(news.data).filter((key) => !sameValue(known.data[key], news.data[key]));
  const data = withoutEmpty({ ...known.data, ...news.data });
  const attributed = lateAuthors(known, news);
  const authors = { ...attribute(known.authors, news, changed, context), ...by(news, attributed) };
  return {
    kind: 'applied',
    known: { ...standing(news), data, authors },
    turn: turnOf(known, news),
    before: known.data,
    changed,
    attributed,
  };
}

function turnOf(known: Known, news: Present): Turn {
  if (!known.deletedAt && news.deletedAt) return 'deleted';
  return known.deletedAt && !news.deletedAt ? 'restored' : 'changed';
}

/** Older or equal news may still tell who wrote a value that the mirror learnt from somebody else's message. */
function claimAuthorship(known: Known, news: Present): Fold {
  const attributed = lateAuthors(known, news);
  if (attributed.length === 0) return ignored;
  const authors = { ...known.authors, ...by(news, attributed) };
  return {
    kind: 'applied',
    known: { ...known, authors },
    turn: 'changed',
    before: known.data,
    changed: [],
    attributed,
  };
}

function by(news: Present, keys: readonly string[]): Authors {
  const author = { ...news.actor, at: news.updatedAt.toISOString() };
  return Object.fromEntries(keys.map((key) => [key, author]));
}

function matches(known: Known, news: Present): boolean {
  return (
    known.updatedAt.getTime() === news.updatedAt.getTime() &&
    known.deletedAt?.getTime() === news.deletedAt?.getTime() &&
    Object.keys(news.data).every((key) => sameValue(known.data[key], news.data[key]))
  );
}

function standing(news: Present): Omit<Known, 'data' | 'authors'> {
  const { createdAt, updatedAt, asOf, deletedAt } = news;
  return { createdAt, updatedAt, asOf, deletedAt, destroyedAt: null, version: unwritten };
}

function withoutEmpty(data: Readonly<Record<string, Json | null>>): Data {
  return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, Json] => entry[1] !== null));
}
