/** A fundEntry record as the components read it. */
import type { Money } from './money.ts';

export interface Entry {
  readonly id: string;
  readonly name: string | null;
  readonly entryKind: string | null;
  readonly entryPhase: string | null;
  readonly entrySequence: number | null;
  readonly movedFrom: string | null;
  readonly movedTo: string | null;
  readonly postedAt: string | null;
  readonly amount: Money | null;
  readonly fund: { readonly id: string; readonly name: string | null } | null;
  readonly partner: { readonly name: string | null } | null;
  readonly allocation: { readonly name: string | null } | null;
  readonly request: { readonly name: string | null } | null;
  readonly claim: { readonly name: string | null } | null;
}

const named = { name: true } as const;

export const ENTRY_FIELDS = {
  id: true,
  name: true,
  entryKind: true,
  entryPhase: true,
  entrySequence: true,
  movedFrom: true,
  movedTo: true,
  postedAt: true,
  amount: { amountMicros: true, currencyCode: true },
  fund: { id: true, name: true },
  partner: named,
  allocation: named,
  request: named,
  claim: named,
} as const;

/** What an entry is about, the nearest thing first. */
export const aboutOf = ({ claim, request, allocation }: Entry): string => (claim ?? request ?? allocation)?.name ?? '';

export const dayOf = (at: string | null, locale: string): string =>
  at === null ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at));
