/**
 * Who wrote which field. A snapshot names one actor, its last writer, but may carry values of others (a lost message, a
 * write of our own that brings a user's edit back with it): such an author is a guess, and a late message can correct it.
 */
import type { Actor } from '../../decide/automation.ts';
import type { Author, Authors } from '../../decide/records.ts';
import { sameValue, type Json } from './canonical.ts';
import type { MirrorObject } from './model.ts';
import type { Present } from './snapshot.ts';

export const commandKey = 'requestedAction';
const unknown: Actor = { source: 'UNKNOWN', memberId: null, name: '' };

/**
 * Everybody who may have written a field: one actor once it changed under our eyes, else its first known writers:
 * `*` (the last writer at first sight) and `*created` (who created the record).
 */
export function authorsOf(authors: Authors, key: string): readonly Author[] {
  const own = authors[key];
  return own ? [own] : [authors['*'], authors['*created']].filter((each) => each !== undefined);
}

export function firstAuthors(news: Present): Authors {
  const at = news.updatedAt.toISOString();
  return {
    '*': news.created ? { ...news.actor, at } : { ...news.actor, at, guessed: true },
    '*created': { ...news.creator, at: news.createdAt.toISOString() },
  };
}

interface AttributionContext {
  readonly object: MirrorObject;
  readonly isOurs: (actor: Actor) => boolean;
}

export function attribute(
  authors: Authors,
  news: Present,
  changed: readonly string[],
  context: AttributionContext,
): Authors {
  if (changed.length === 0) return authors;
  const at = news.updatedAt.toISOString();
  const ours = context.isOurs(news.actor);
  const next: Record<string, Author> = { ...authors };
  for (const key of changed) {
    if (news.touched?.has(key)) next[key] = { ...news.actor, at };
    else if (news.touched) next[key] = { ...unknown, at, guessed: true };
    else if (ours)
      next[key] = oursToWrite(key, news, context) ? { ...news.actor, at } : { ...unknown, at, guessed: true };
    else next[key] = { ...news.actor, at, guessed: true };
  }
  return next;
}

/** We write answers and clear commands; another value that our answer brought along was written by somebody else. */
function oursToWrite(key: string, news: Present, { object }: AttributionContext): boolean {
  return object.byKey.get(key)?.answer === true || (key === commandKey && news.data[key] === null);
}

/** Keys of still standing values that this older message wrote itself, where the mirror only guessed who did. */
export function lateAuthors(
  known: { readonly authors: Authors; readonly data: Readonly<Record<string, Json>> },
  news: Present,
): string[] {
  const wrote = news.created ? Object.keys(news.data).filter((key) => news.data[key] !== null) : (news.touched ?? []);
  return [...wrote].filter((key) => {
    if (news.data[key] === undefined || !sameValue(known.data[key], news.data[key])) return false;
    const author = known.authors[key] ?? known.authors['*'];
    return author === undefined || author.guessed === true || Date.parse(author.at ?? '') < news.updatedAt.getTime();
  });
}
