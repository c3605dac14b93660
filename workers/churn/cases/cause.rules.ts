/** Why a customer may be going: the first cause that has evidence, and all evidence in words that name records and days. */
import { daysBetween, type Day } from '../../platform/clock/clock.ts';
import type { Message } from '../../platform/text/text.ts';

/** In the order in which they are believed: a hard fact about the account before a word in a note, that before silence. */
export const causes = [
  'CLOSED_BUSINESS',
  'STAFF_TURNOVER',
  'COMPETITOR',
  'QUALITY',
  'SERVICE',
  'SUPPLY',
  'PRICE',
  'TENDER_LOST',
  'ORDER_DECLINE',
  'UNKNOWN',
] as const;
export type Cause = (typeof causes)[number];

/** One fact from the records that speaks for a cause. */
export interface Finding {
  readonly cause: Cause;
  readonly day: Day;
  readonly line: Message;
}

export interface Rhythm {
  readonly lastOrderOn: Day | null;
  readonly intervalDays: number | null;
  /** Of the score, strongest first. */
  readonly reasons: readonly Message[];
}

export interface FindingsAbout {
  readonly findings: readonly Finding[];
  readonly rhythm: Rhythm;
}

/** Silence longer than this many of its own intervals is a decline of its own. */
const stretch = 1.5;
/** What a person reads; more lines than these tell nothing new. */
const maxLines = 12;

export interface CauseVerdict {
  readonly cause: Cause;
  readonly evidence: readonly Message[];
}

const rank = (cause: Cause): number => causes.indexOf(cause);

export function causeOf({ findings, rhythm }: FindingsAbout, today: Day): CauseVerdict {
  const sorted = findings.toSorted(
    (a, b) => rank(a.cause) - rank(b.cause) || (a.day === b.day ? 0 : a.day > b.day ? -1 : 1),
  );
  const lines = sorted.map(({ line }) => line);
  const silence = silenceOf(rhythm, today);
  const cause = sorted[0]?.cause ?? (silence ? 'ORDER_DECLINE' : 'UNKNOWN');
  const said = [...lines, ...(silence ? [silence] : []), ...rhythm.reasons];
  return { cause, evidence: said.length > 0 ? said.slice(0, maxLines) : [{ code: 'CHURN_EVIDENCE_NONE' }] };
}

function silenceOf({ lastOrderOn, intervalDays }: Rhythm, today: Day): Message | null {
  if (lastOrderOn === null || intervalDays === null) return null;
  const silent = daysBetween(lastOrderOn, today);
  if (silent <= intervalDays * stretch) return null;
  return {
    code: 'CHURN_EVIDENCE_SILENCE',
    values: { day: lastOrderOn, silent, interval: Math.max(1, Math.round(intervalDays)) },
  };
}

/** The first of the words that the text contains, whatever the case of its letters; null when it names none. */
export function wordIn(texts: readonly (string | null)[], words: readonly string[]): string | null {
  const text = texts.join('\n').toLowerCase();
  return words.find((word) => word !== '' && contains(text, word.toLowerCase())) ?? null;
}

/** Words of Latin letters are whole words ("bid" is not in "forbidden"); Chinese has no spaces to go by. */
function contains(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLatin(word.at(0)) || !isLatin(text[at - 1])) {
      if (!isLatin(word.at(-1)) || !isLatin(text[at + word.length])) return true;
    }
  }
  return false;
}

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Latin}\d]/u.test(letter);
