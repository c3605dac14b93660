/** Allocations: posted into a lot of the partner's own, expired by the clock, reinstated by an approver with a reason. */
import { plusDays, startOfDay, today, type Clock } from '../../platform/clock/clock.ts';
import { lot as lotAccount } from '../ledger/account.ts';
import { partnerStandingProblems, type PartnerFacts } from '../rules/approvalGates.ts';
import type { AuthorityRecord } from '../rules/authority.ts';
import { snapshotOf } from '../rules/content.ts';
import { allocationMachine } from '../states/allocation.ts';
import { reason, type Refusal } from '../texts.ts';
import { approvalFor, commandProblems, driftProblems, holdRuling, refusal } from './common.ts';
import { stateOf, type Facts, type Ruling } from './desk.ts';
import type { FundRow, LotRow } from './ledger.store.ts';
import type { Counter } from './turn.ts';
import { amountOf, currencyOf, dayOf, isAmount, missingProblems, refusalsOf, textOf } from './values.ts';

export interface AllocationFacts extends Facts {
  readonly lot: LotRow | null;
  readonly fund: FundRow | null;
  readonly partner: PartnerFacts | null;
  readonly authorities: readonly AuthorityRecord[];
}

export const allocationContent = [
  'fundId',
  'partnerId',
  'agreementId',
  'allocationKind',
  'amount',
  'expiresOn',
] as const;

function rule(facts: AllocationFacts, clock: Clock): Ruling | null {
  const held = holdRuling(facts, 'ALLOCATION');
  if (held) return held;
  if (facts.gone) return null;
  const { command } = facts;
  if (!command) return isDue(facts, clock) ? expiry(facts) : null;
  const problems = commandProblems(allocationMachine, facts);
  if (problems.length > 0) return refusal(facts, ...problems);
  return command.action === 'POST' ? posting(facts) : reinstatement(facts, clock);
}

const isDue = ({ lot }: AllocationFacts, clock: Clock): boolean =>
  lot !== null && !lot.isExpired && !lot.isHeld && lot.expiresOn !== null && lot.expiresOn < today(clock);

const expiry = ({ id }: AllocationFacts): Ruling => ({
  to: 'EXPIRED',
  objections: [],
  wanted: [{ kind: 'expireLot', body: { allocationId: id } }],
  action: 'EXPIRE',
  reasons: [{ code: 'FUNDS_LOT_EXPIRED' }],
});

function posting(facts: AllocationFacts): Ruling {
  const { id, data, partner, fund, command } = facts;
  const amount = amountOf(data['amount']);
  const [fundId, companyId] = [textOf(data['fundId']), textOf(data['partnerId'])];
  const problems: Refusal[] = [
    ...missingProblems(data, ['fundId', 'partnerId', 'amount']),
    ...refusalsOf(amount),
    ...(data['allocationKind'] === 'ACCRUAL' ? [reason('FUNDS_ACCRUAL_BY_RULE')] : []),
    ...(partner ? partnerStandingProblems(partner) : companyId === null ? [] : [reason('FUNDS_PARTNER_UNKNOWN')]),
    ...driftProblems(fund?.drift),
  ];
  const ruling: Ruling = { to: 'POSTED', refusedTo: 'REJECTED', objections: problems, wanted: [] };
  if (!isAmount(amount) || fundId === null || companyId === null) return ruling;
  const body = { allocationId: id, fundId, companyId, ...amount, expiresOn: dayOf(data['expiresOn']) };
  return {
    ...ruling,
    wanted: [{ kind: 'allocate', body }],
    desk: { submittedBy: command?.memberId ?? null, submitted: snapshotOf(data, allocationContent) },
  };
}

/** All that the lot has forfeited comes back, until the day that the record now says. */
function reinstatement(facts: AllocationFacts, clock: Clock): Ruling {
  const { id, data, lot, desk } = facts;
  if (!lot) return refusal(facts, reason('FUNDS_ALLOCATION_UNKNOWN'));
  const because = textOf(data['requestReason']);
  const expiresOn = dayOf(data['expiresOn']);
  const { approval, problems } = approvalFor(facts, 'FUND_REQUEST', desk.submittedBy ?? 'accrual', clock);
  const objections = [...problems, ...missingProblems(data, ['expiresOn']), ...driftProblems(facts.fund?.drift)];
  if (because === null) objections.push(reason('FUNDS_REASON_MISSING'));
  if (expiresOn === null) return refusal(facts, ...objections);
  const body = {
    allocationId: id,
    currency: lot.currency,
    amountMinor: lot.forfeitedMinor,
    expiresOn,
    reason: because ?? '–',
    approval,
  };
  const desked = desk.submitted ? { submitted: snapshotOf(data, allocationContent) } : {};
  return { to: 'POSTED', objections, wanted: [{ kind: 'reinstate', body }], desk: desked };
}

export const allocationCounter: Counter<AllocationFacts> = {
  machine: allocationMachine,
  content: allocationContent,
  rule,
  after: (facts, book) => {
    const lot = book.lots.get(facts.id);
    const currency = lot && book.funds.get(lot.fundId)?.currency;
    if (!lot || currency === undefined) return facts;
    const remainingMinor = book.balance(lotAccount(lot.fundId, lot.allocationId));
    const ledgerState = lot.isExpired ? 'EXPIRED' : 'POSTED';
    return { ...facts, ledgerState, lot: { ...lot, id: facts.id, currency, remainingMinor } };
  },
  balances: ({ lot }) => (lot ? { remainingAmount: currencyOf(lot.remainingMinor, lot.currency) } : {}),
  wakeAt: (facts, clock) => {
    const { lot } = facts;
    if (!lot?.expiresOn || lot.isExpired || lot.isHeld || stateOf(facts) !== 'POSTED') return null;
    return startOfDay(plusDays(lot.expiresOn, 1), clock.timeZone);
  },
};
