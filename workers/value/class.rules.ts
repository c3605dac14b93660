/**
 * The value class: 低于零点 BELOW_ZERO (costs more than it brings), TRANSACTIONAL (price-driven, irregular, low share:
 * at least two of the three), 最具价值 MOST_VALUABLE, 最具成长性 MOST_GROWABLE, else STABLE.
 *
 * The questions are asked in that order. The first one whose answer is not known ends it: UNRATED, with what is missing.
 */
import type { Reason } from '../platform/decide/automation.ts';
import { percentOf, spellAmount, type AccountFigures } from './figures.ts';
import { coverageOf, gapOf, inCurrency, marginOf, netMarginOf } from './margin.rules.ts';

export type ValueClass = 'MOST_VALUABLE' | 'MOST_GROWABLE' | 'STABLE' | 'BELOW_ZERO' | 'TRANSACTIONAL' | 'UNRATED';

export interface ClassVerdict {
  readonly valueClass: ValueClass;
  readonly reasons: readonly Reason[];
}

const unrated = (reasons: readonly Reason[]): ClassVerdict => ({ valueClass: 'UNRATED', reasons });

export function valueClassOf(facts: AccountFigures): ClassVerdict {
  const { figures, limits, currency, asOf } = facts;
  if (figures.firstOrderOn === null) return unrated([{ code: 'VALUE_LACKS_ORDERS' }]);
  if (figures.firstOrderOn >= asOf) return unrated([{ code: 'VALUE_TOO_NEW', values: { day: figures.firstOrderOn } }]);
  const margin = marginOf(facts);
  if (!margin.known) return unrated(margin.missing);
  const basis: Reason = {
    code: 'VALUE_BASIS',
    values: {
      margin: spellAmount(margin.value, currency),
      revenue: spellAmount(figures.revenueMicros, currency),
      coverage: coverageOf(figures),
      sales: figures.sales,
      returns: figures.returns,
    },
  };
  const net = netMarginOf(facts);
  // A cost to serve, whatever it is, makes a loss no better.
  if (margin.value < 0n) return { valueClass: 'BELOW_ZERO', reasons: [basis, { code: 'VALUE_LOSS_BEFORE_SERVICE' }] };
  if (!net.known) return unrated([...net.missing, basis]);
  if (net.value < 0n) {
    const values = { net: spellAmount(net.value, currency) };
    return { valueClass: 'BELOW_ZERO', reasons: [basis, { code: 'VALUE_BELOW_ZERO', values }] };
  }
  const signs = transactionalSigns(facts);
  const needed = facts.settings.transactionalSigns;
  if (signs.shown.length >= needed) {
    const values = { signs: signs.shown };
    return { valueClass: 'TRANSACTIONAL', reasons: [basis, { code: 'VALUE_TRANSACTIONAL', values }] };
  }
  if (signs.shown.length + signs.missing.length >= needed) return unrated([...signs.missing, basis]);
  return relational(facts, margin.value, limits, basis);
}

/** Relational customers: keep, grow the share, or neither. */
function relational(
  facts: AccountFigures,
  margin: bigint,
  limits: AccountFigures['limits'],
  basis: Reason,
): ClassVerdict {
  if (limits.valuable !== null && margin > 0n && margin >= limits.valuable) {
    const values = { limit: spellAmount(limits.valuable, facts.currency) };
    return { valueClass: 'MOST_VALUABLE', reasons: [basis, { code: 'VALUE_MOST_VALUABLE', values }] };
  }
  const gap = gapOf(facts);
  if (!gap.known) return unrated([...gap.missing, basis]);
  const values = { gap: spellAmount(gap.value, facts.currency) };
  return limits.growable !== null && gap.value > 0n && gap.value >= limits.growable
    ? { valueClass: 'MOST_GROWABLE', reasons: [basis, { code: 'VALUE_MOST_GROWABLE', values }] }
    : { valueClass: 'STABLE', reasons: [basis, { code: 'VALUE_STABLE' }] };
}

interface Signs {
  readonly shown: readonly Reason[];
  /** What is missing to see the other signs, one each. */
  readonly missing: readonly Reason[];
}

/** Price-driven, irregular, low share: which of them show, and which cannot be told. */
export function transactionalSigns({ figures, settings, currency, annualPotential }: AccountFigures): Signs {
  const shown: Reason[] = [];
  const missing: Reason[] = [];
  if (figures.listedMicros <= 0n) missing.push({ code: 'VALUE_LACKS_LIST_PRICES' });
  else {
    const discount = percentOf(figures.listedMicros - figures.paidMicros, figures.listedMicros);
    if (discount >= settings.discountPercent) shown.push({ code: 'SIGN_PRICE_DRIVEN', values: { discount } });
  }
  // Fewer than three order days in a year have no rhythm to speak of.
  const spread = figures.spreadPercent;
  if (spread === null) shown.push({ code: 'SIGN_FEW_ORDERS', values: { days: figures.orderDays } });
  else if (spread >= settings.spreadPercent) shown.push({ code: 'SIGN_IRREGULAR', values: { spread } });
  const potential = inCurrency(annualPotential, currency);
  if (potential === null || potential <= 0n) missing.push({ code: 'VALUE_LACKS_POTENTIAL' });
  else {
    const share = percentOf(figures.revenueMicros, potential);
    if (share < settings.lowSharePercent) shown.push({ code: 'SIGN_LOW_SHARE', values: { share } });
  }
  return { shown, missing };
}
