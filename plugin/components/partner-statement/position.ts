/** A partner's statement, replayed from the entries: what it opened with, what moved, what it closed with. */
import type { Entry } from '../shared/entry.ts';
import { microsOf } from '../shared/money.ts';

/** In micros; `owed` is what the partner owes back. */
export interface Position {
  readonly available: number;
  readonly committed: number;
  readonly payable: number;
  readonly paid: number;
  readonly owed: number;
}

export interface Line {
  readonly entry: Entry;
  /** What the entry did to the position, in the columns where it did something. */
  readonly change: Position;
}

export interface FundStatement {
  readonly fundId: string;
  readonly fundName: string | null;
  readonly currencyCode: string | null;
  readonly opening: Position;
  /** Oldest first. */
  readonly lines: readonly Line[];
  readonly closing: Position;
}

const NOTHING: Position = { available: 0, committed: 0, payable: 0, paid: 0, owed: 0 };

/** Which column a place of the ledger belongs to; the others are not the partner's. */
const COLUMN: Readonly<Record<string, keyof Position | undefined>> = {
  LOT: 'available',
  COMMITTED: 'committed',
  PAYABLE: 'payable',
  CASH_CLEARING: 'paid',
  CLAWBACK_RECEIVABLE: 'owed',
};

/** A payment that is set aside or given back moves nothing yet: what is payable stays so until the bank has paid. */
export function changeOf({ entryPhase, movedFrom, movedTo, amount }: Entry): Position {
  const change = { ...NOTHING };
  if (entryPhase === 'PENDING' || entryPhase === 'VOIDED') return change;
  const [from, to] = [COLUMN[movedFrom ?? ''], COLUMN[movedTo ?? '']];
  if (from) change[from] -= microsOf(amount);
  if (to) change[to] += microsOf(amount);
  return change;
}

export const sum = (a: Position, b: Position): Position => ({
  available: a.available + b.available,
  committed: a.committed + b.committed,
  payable: a.payable + b.payable,
  paid: a.paid + b.paid,
  owed: a.owed + b.owed,
});

/** `entries` are all of the partner, oldest first; `since` an instant as ISO text, '' for the very beginning. */
export function statementsOf(entries: readonly Entry[], since: string): FundStatement[] {
  const byFund = Map.groupBy(
    entries.filter((entry) => entry.fund !== null),
    (entry) => entry.fund?.id ?? '',
  );
  const isBefore = (entry: Entry): boolean => (entry.postedAt ?? '') < since;
  return [...byFund].map(([fundId, own]) => {
    const opening = own.filter(isBefore).map(changeOf).reduce(sum, NOTHING);
    const lines = own.filter((entry) => !isBefore(entry)).map((entry) => ({ entry, change: changeOf(entry) }));
    return {
      fundId,
      fundName: own[0]?.fund?.name ?? null,
      currencyCode: own[0]?.amount?.currencyCode ?? null,
      opening,
      lines,
      closing: lines.map(({ change }) => change).reduce(sum, opening),
    };
  });
}
