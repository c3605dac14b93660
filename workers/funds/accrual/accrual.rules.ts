/**
 * Accruals: what an agreement's confirmed net sell-through earned, month by month, against what was posted before. The
 * ledger is told the whole of a month and posts the difference, so a corrected row corrects the money.
 */
import { plusDays, today, type Clock, type Day } from '../../platform/clock/clock.ts';
import type { Creation, Decision, Verdict } from '../../platform/decide/automation.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import type { Command } from '../ledger/command.ts';
import type { Posting, Trial } from '../desk/trial.ts';
import { currencyOf } from '../desk/values.ts';
import { accrualOf, type AgreementTerms, type Flow } from '../rules/accrual.ts';

export interface AccrualFacts {
  readonly agreementId: string;
  readonly agreementName: string;
  readonly partnerName: string;
  readonly companyId: string;
  readonly fundId: string;
  readonly currency: string;
  /** The fund's place in the log: part of a command's key, so that going back and forth is never taken for a repeat. */
  readonly ledgerSequence: bigint;
  readonly validDays: number | null;
  readonly terms: AgreementTerms;
  readonly flows: readonly Flow[];
  /** What months have accrued so far, by 'YYYY-MM'. */
  readonly accrued: ReadonlyMap<string, bigint>;
  /** Allocations of months that Twenty has a record of. */
  readonly allocations: ReadonlySet<string>;
  readonly managerId: string | null;
  /** What the ledger said, by month; absent while it is not asked. */
  readonly trials?: ReadonlyMap<string, Trial>;
}

export interface Month {
  readonly period: string;
  readonly accruedMinor: bigint;
  readonly beforeMinor: bigint;
  readonly unpriced: number;
}

export const allocationIdOf = (agreementId: string, period: string): string =>
  idFor('fund-accrual-allocation', agreementId, period);

/** Every month with confirmed rows or with an accrual; the latest ones where there are more than one look takes. */
const maxMonths = 120;

export function monthsOf({ flows, terms, accrued }: AccrualFacts): Month[] {
  const byMonth = Map.groupBy(flows, ({ soldOn }) => soldOn.slice(0, 7));
  const periods = [...new Set([...byMonth.keys(), ...accrued.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  return periods.slice(-maxMonths).map((period) => {
    const verdict = accrualOf(byMonth.get(period) ?? [], terms, period);
    const beforeMinor = accrued.get(period) ?? 0n;
    return { period, accruedMinor: verdict.accruedMinor, beforeMinor, unpriced: verdict.unpriced.length };
  });
}

/** The ledger commands of the months whose accrual is not what it was. */
export function accrualCommands(facts: AccrualFacts, clock: Clock): { period: string; command: Command }[] {
  const { agreementId, fundId, companyId, currency, ledgerSequence } = facts;
  return monthsOf(facts)
    .filter(({ accruedMinor, beforeMinor }) => accruedMinor !== beforeMinor)
    .map(({ period, accruedMinor }) => ({
      period,
      command: {
        id: `accrue:${agreementId}:${period}:${ledgerSequence}`,
        kind: 'accrue',
        actor: 'accrual',
        body: {
          agreementId,
          period,
          allocationId: allocationIdOf(agreementId, period),
          fundId,
          companyId,
          currency,
          accruedMinor,
          expiresOn: expiryOf(facts, period, clock),
        },
      },
    }));
}

/** So many days after the end of its month; never in the past, where late rows would lapse before anybody saw them. */
function expiryOf({ validDays }: AccrualFacts, period: string, clock: Clock): Day | null {
  if (validDays === null) return null;
  const [year = 0, month = 1] = period.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const day = plusDays(end, validDays);
  return day < today(clock) ? today(clock) : day;
}

export interface AccrualEffect {
  readonly posting: Posting;
}

export function decideAccrual(facts: AccrualFacts, clock: Clock): Verdict<AccrualEffect> {
  const months = monthsOf(facts);
  const decisions: Decision[] = [];
  const effects: AccrualEffect[] = [];
  for (const month of months) {
    const trial = facts.trials?.get(month.period);
    const isRefused = (trial?.reasons.length ?? 0) > 0;
    if (trial?.posting) effects.push({ posting: trial.posting });
    const stands = isRefused ? month.beforeMinor : month.accruedMinor;
    if (stands !== 0n || month.beforeMinor !== 0n) decisions.push(...allocationOf(facts, month, stands, clock));
    if (isRefused) decisions.push(notice(facts, month, 'FUNDS_ACCRUAL_REFUSED', trial?.reasons ?? []));
    if (month.unpriced > 0) decisions.push(notice(facts, month, 'FUNDS_ACCRUAL_UNPRICED', []));
  }
  return { decisions, effects };
}

/** The allocation's record is made with its first accrual, and shows what the month comes to. */
function allocationOf(facts: AccrualFacts, { period }: Month, accruedMinor: bigint, clock: Clock): Decision[] {
  const { agreementId, agreementName, fundId, companyId, currency } = facts;
  const id = allocationIdOf(agreementId, period);
  const amount = currencyOf(accruedMinor, currency);
  if (facts.allocations.has(id)) return [{ kind: 'project', object: 'fundAllocation', id, set: { amount } }];
  const created: Creation = {
    kind: 'create',
    object: 'fundAllocation',
    id,
    data: {
      name: `${agreementName} ${period}`,
      fundId,
      partnerId: companyId,
      agreementId,
      allocationKind: 'ACCRUAL',
      accrualPeriod: period,
      amount,
      expiresOn: expiryOf(facts, period, clock),
    },
  };
  return [created];
}

/** People must see what is not in the sum, and what the ledger would not take. */
function notice(facts: AccrualFacts, month: Month, code: string, reasons: Trial['reasons']): Creation {
  const { agreementId, agreementName, partnerName, managerId } = facts;
  const values = {
    agreement: agreementName,
    partner: partnerName,
    period: month.period,
    rows: month.unpriced,
    why: reasons,
  };
  const which = code === 'FUNDS_ACCRUAL_REFUSED' ? reasons.map((each) => each.code).join() : month.unpriced;
  return {
    kind: 'create',
    object: 'task',
    id: idFor('fund-accrual-notice', agreementId, month.period, code, which),
    data: {
      title: { code: 'FUNDS_ACCRUAL_TITLE', values },
      bodyV2: { markdown: { code, values } },
      status: 'TODO',
      assigneeId: managerId,
    },
    reasons: [{ code, values }],
    ...(managerId !== null && { quotaOwner: managerId }),
  };
}
