/** The customer pyramid (客户金字塔): a tier by margin among all customers, with the order history to hold it. */
import type { Reason } from '../platform/decide/automation.ts';
import { spellAmount, type AccountFigures } from './figures.ts';
import { marginOf } from './margin.rules.ts';

export type Tier = 'TOP' | 'HIGH' | 'MIDDLE' | 'ORDINARY' | 'PROSPECT';

export interface TierVerdict {
  /** null: not known, and the reasons say what is missing. */
  readonly tier: Tier | null;
  readonly reasons: readonly Reason[];
}

export function tierOf(facts: AccountFigures): TierVerdict {
  const { figures, settings, currency, asOf } = facts;
  if (figures.firstOrderOn === null) return { tier: 'PROSPECT', reasons: [{ code: 'TIER_NEVER_ORDERED' }] };
  if (figures.firstOrderOn >= asOf) {
    return { tier: null, reasons: [{ code: 'VALUE_TOO_NEW', values: { day: figures.firstOrderOn } }] };
  }
  const margin = marginOf(facts);
  if (!margin.known) return { tier: null, reasons: margin.missing };
  if (figures.sales === 0) {
    const day = figures.lastOrderOn ?? '–';
    return { tier: 'ORDINARY', reasons: [{ code: 'TIER_NO_ORDERS_IN_YEAR', values: { day } }] };
  }
  const byMargin = byLimits(margin.value, facts.limits);
  const amount = spellAmount(margin.value, currency);
  if (byMargin.limit === null) return { tier: 'ORDINARY', reasons: [{ code: 'TIER_ORDINARY', values: { amount } }] };
  const limit = spellAmount(byMargin.limit, currency);
  const reason: Reason = {
    code: 'TIER_BY_MARGIN',
    values: { amount, limit, tier: { code: `TIER_${byMargin.tier}_NAME` } },
  };
  if (byMargin.tier === 'MIDDLE' || figures.activeMonths >= settings.steadyMonths) {
    return { tier: byMargin.tier, reasons: [reason] };
  }
  const values = { months: figures.activeMonths, needed: settings.steadyMonths };
  const lower: Tier = byMargin.tier === 'TOP' ? 'HIGH' : 'MIDDLE';
  return { tier: lower, reasons: [reason, { code: 'TIER_NOT_STEADY', values }] };
}

type ByMargin =
  | { readonly tier: 'TOP' | 'HIGH' | 'MIDDLE'; readonly limit: bigint }
  | { readonly tier: 'ORDINARY'; readonly limit: null };

function byLimits(margin: bigint, { top, high, middle }: AccountFigures['limits']): ByMargin {
  if (margin > 0n) {
    if (top !== null && margin >= top) return { tier: 'TOP', limit: top };
    if (high !== null && margin >= high) return { tier: 'HIGH', limit: high };
    if (middle !== null && margin >= middle) return { tier: 'MIDDLE', limit: middle };
  }
  return { tier: 'ORDINARY', limit: null };
}
