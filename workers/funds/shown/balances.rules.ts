/**
 * What Twenty shows of a fund: absolute balances with the sequence they are as new as, and the ledger's entries as
 * records. A shown balance that differs though nothing is on its way is corrected once; the second time in a row it is
 * drift, and approvals on the fund stop until the two are equal again.
 */
import type { Clock } from '../../platform/clock/clock.ts';
import type { Creation, FieldValues, Verdict } from '../../platform/decide/automation.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { moneyOf, textOf } from '../../platform/decide/fields.ts';
import type { FundBalances, ShownEntry } from '../ledger/shown.ts';
import { decimalOf, formatMinor, microsOf } from '../money/money.ts';
import { currencyOf } from '../desk/values.ts';

export interface Drift {
  readonly field: string;
  readonly shown: string;
  readonly held: string;
  readonly times: number;
}

/** An entry with the kinds of account that it moved money between. */
export interface PlacedEntry extends ShownEntry {
  readonly from: string;
  readonly to: string;
}

export interface BalanceFacts {
  readonly balances: FundBalances;
  /** As the mirror has it; null when the record was deleted. */
  readonly shown: FieldValues | null;
  /** Balance fields whose last writer was not the workers: put back as any answer, no drift. */
  readonly edited: readonly string[];
  /** A write of ours to the record is under way. */
  readonly isPending: boolean;
  readonly drift: Drift | null;
  readonly entries: readonly PlacedEntry[];
  /** There are more entries than one look takes. */
  readonly hasMore: boolean;
  /** Records that entries name and that the host no longer has: no key can lead there. */
  readonly destroyed: ReadonlySet<string>;
}

export type BalanceEffect =
  | { readonly kind: 'shown'; readonly fundId: string; readonly upTo: bigint; readonly touched: Touched }
  | { readonly kind: 'drift'; readonly fundId: string; readonly drift: Drift | null };

export interface Touched {
  readonly fundAllocation: readonly string[];
  readonly fundRequest: readonly string[];
  readonly fundClaim: readonly string[];
}

const fields = {
  unallocatedAmount: 'unallocatedMinor',
  availableAmount: 'availableMinor',
  committedAmount: 'committedMinor',
  payableAmount: 'payableMinor',
  paidAmount: 'paidMinor',
  forfeitedAmount: 'forfeitedMinor',
} as const satisfies Record<string, keyof FundBalances>;
export const balanceFields = [...Object.keys(fields), 'ledgerSequence'];

const lookAgainMs = 60_000;

export function decideBalances(facts: BalanceFacts, clock: Clock): Verdict<BalanceEffect> {
  const { balances, shown, entries } = facts;
  const { fundId, currency, ledgerSequence } = balances;
  const set = {
    ...Object.fromEntries(Object.entries(fields).map(([field, key]) => [field, currencyOf(balances[key], currency)])),
    ledgerSequence: Number(ledgerSequence),
  };
  const effects: BalanceEffect[] = [];
  const last = entries.at(-1);
  if (last) effects.push({ kind: 'shown', fundId, upTo: last.sequence, touched: touchedBy(entries) });
  const drift = driftOf(facts);
  const isNew = drift?.times !== facts.drift?.times || drift?.field !== facts.drift?.field;
  if (isNew) effects.push({ kind: 'drift', fundId, drift });
  const isAgain = facts.hasMore || (drift !== null && drift.times < 2);
  return {
    decisions: [
      ...entries.map((entry) => entryRecord(entry, facts.destroyed)),
      ...(drift && drift.times >= 2 ? [alarm(fundId, shown, drift, ledgerSequence)] : []),
      ...(shown ? [{ kind: 'project', object: 'cooperationFund', id: fundId, set } as const] : []),
    ],
    effects,
    ...(isAgain && { wakeAt: new Date(clock.now.getTime() + lookAgainMs) }),
  };
}

/** Null where nothing drifts, or nothing can be said: something is on its way, or a person changed the field. */
export function driftOf({ balances, shown, edited, isPending, drift }: BalanceFacts): Drift | null {
  if (shown === null) return drift;
  if (isPending || shown['ledgerSequence'] !== Number(balances.ledgerSequence)) return drift;
  for (const [field, key] of Object.entries(fields)) {
    if (edited.includes(field)) continue;
    const held = microsOf(balances[key], balances.currency);
    const seen = moneyOf(shown[field]);
    if (seen?.amountMicros === BigInt(held) && seen.currency === balances.currency) continue;
    const words = seen ? `${seen.amountMicros} ${seen.currency}` : '–';
    const times = drift?.field === field ? Math.min(drift.times + 1, 1000) : 1;
    return { field, shown: words, held: decimalOf(balances[key], balances.currency), times };
  }
  return null;
}

/** Named once per sequence: what is wrong, where, and both values. */
function alarm(fundId: string, shown: FieldValues | null, drift: Drift, sequence: bigint): Creation {
  const fund = textOf(shown?.['name']) ?? fundId;
  const values = { fund, field: { code: `FUNDS_FIELD_${drift.field}` }, shown: drift.shown, held: drift.held };
  return {
    kind: 'create',
    object: 'task',
    id: idFor('fund-drift', fundId, drift.field, sequence.toString()),
    data: {
      title: { code: 'FUNDS_DRIFT_TITLE', values },
      bodyV2: { markdown: { code: 'FUNDS_DRIFT_BODY', values } },
      status: 'TODO',
    },
    reasons: [{ code: 'FUNDS_DRIFT', values }],
  };
}

function touchedBy(entries: readonly PlacedEntry[]): Touched {
  const ids = (key: 'allocationId' | 'requestId' | 'claimId'): string[] => [
    ...new Set(entries.flatMap((entry) => entry[key] ?? [])),
  ];
  return { fundAllocation: ids('allocationId'), fundRequest: ids('requestId'), fundClaim: ids('claimId') };
}

function entryRecord(entry: PlacedEntry, destroyed: ReadonlySet<string>): Creation {
  const key = (id: string | null): string | null => (id !== null && destroyed.has(id) ? null : id);
  const { kind, phase, currency } = entry;
  const sequence = entry.sequence.toString();
  const values = {
    sequence,
    kind: { code: `FUNDS_ENTRY_${kind}` },
    phase: { code: `FUNDS_PHASE_${phase}` },
    amount: formatMinor(entry.amountMinor, currency),
    currency,
  };
  const isPlain = phase === 'POSTED' || phase === 'CONFIRMED';
  return {
    kind: 'create',
    object: 'fundEntry',
    id: idFor('fund-entry', sequence),
    data: {
      name: { code: isPlain ? 'FUNDS_ENTRY_NAME' : 'FUNDS_ENTRY_NAME_PHASE', values },
      fundId: key(entry.fundId),
      partnerId: key(entry.companyId),
      allocationId: key(entry.allocationId),
      requestId: key(entry.requestId),
      claimId: key(entry.claimId),
      entryKind: kind,
      entryPhase: phase,
      movedFrom: entry.from.toUpperCase(),
      movedTo: entry.to.toUpperCase(),
      amount: currencyOf(entry.amountMinor, currency),
      postedAt: entry.at.toISOString(),
      entrySequence: Number(entry.sequence),
    },
  };
}
