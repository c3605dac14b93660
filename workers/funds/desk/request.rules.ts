/** Fund requests: submitted as they are, approved by somebody else while everything still holds, then used, ended or expired. */
import { plusDays, startOfDay, today, type Clock } from '../../platform/clock/clock.ts';
import { formatMinor } from '../money/money.ts';
import { partnerProblems, type PartnerFacts } from '../rules/approvalGates.ts';
import type { AuthorityRecord } from '../rules/authority.ts';
import { changeProblems, snapshotOf } from '../rules/content.ts';
import { requestMachine } from '../states/request.ts';
import { reason, type Refusal } from '../texts.ts';
import { approvalFor, commandProblems, driftProblems, holdRuling, refusal } from './common.ts';
import type { Facts, Ruling } from './desk.ts';
import type { FundRow, RequestRow } from './ledger.store.ts';
import type { Counter } from './turn.ts';
import {
  amountOf,
  currencyOf,
  dayOf,
  fieldName,
  isAmount,
  missingProblems,
  numberOf,
  refusalsOf,
  textOf,
} from './values.ts';

export interface RequestFacts extends Facts {
  readonly request: RequestRow | null;
  readonly fund: FundRow | null;
  readonly partner: PartnerFacts | null;
  readonly authorities: readonly AuthorityRecord[];
}

/** What is submitted, and must be the same when it is approved. */
export const requestContent = [
  'fundId',
  'partnerId',
  'activityKind',
  'plannedOn',
  'claimBy',
  'requestedAmount',
  'costShareBasisPoints',
] as const;

function rule(facts: RequestFacts, clock: Clock): Ruling | null {
  const held = holdRuling(facts, 'REQUEST');
  if (held) return held;
  if (facts.gone) return null;
  const { command, id, data } = facts;
  if (!command) return isDue(facts, clock) ? expiry(id) : null;
  const problems = commandProblems(requestMachine, facts);
  if (problems.length > 0) return refusal(facts, ...problems);
  switch (command.action) {
    case 'SUBMIT':
      return submission(facts, clock);
    case 'APPROVE':
      return approval(facts, clock);
    case 'RETURN':
      return { to: 'RETURNED', objections: [], wanted: [] };
    case 'REJECT':
      return { to: 'REJECTED', objections: [], wanted: [] };
    case 'EXTEND':
      return extension(facts, clock);
    case 'CLOSE':
      return { to: 'CLOSED', objections: [], wanted: [{ kind: 'closeRequest', body: { requestId: id } }] };
    default: {
      const because = textOf(data['requestReason']) ?? '–';
      return {
        to: 'CANCELLED',
        objections: [],
        wanted: [{ kind: 'cancelRequest', body: { requestId: id, reason: because } }],
      };
    }
  }
}

const isDue = ({ request }: RequestFacts, clock: Clock): boolean =>
  request?.state === 'APPROVED' && !request.isHeld && request.claimBy !== null && request.claimBy < today(clock);

const expiry = (requestId: string): Ruling => ({
  to: 'EXPIRED',
  objections: [],
  wanted: [{ kind: 'expireRequest', body: { requestId } }],
  action: 'EXPIRE',
  reasons: [{ code: 'FUNDS_REQUEST_EXPIRED' }],
});

function submission({ data, command }: RequestFacts, clock: Clock): Ruling {
  const amount = amountOf(data['requestedAmount']);
  const problems = [...missingProblems(data, requestContent), ...refusalsOf(amount)];
  if (isAmount(amount) && amount.amountMinor <= 0n) problems.push(reason('FUNDS_AMOUNT_NOT_POSITIVE'));
  return {
    to: 'SUBMITTED',
    objections: problems,
    wanted: [],
    desk: {
      submittedBy: command?.memberId ?? null,
      submittedOn: today(clock),
      submittedAt: clock.now.toISOString(),
      submitted: snapshotOf(data, requestContent),
      approvedBy: null,
      approvedAt: null,
    },
  };
}

function approval(facts: RequestFacts, clock: Clock): Ruling {
  const { id: requestId, data, partner, fund, desk } = facts;
  const requested = amountOf(data['requestedAmount']);
  const asked = amountOf(data['approvedAmountAsked']);
  const amount = asked ?? requested;
  const given = approvalFor(facts, 'FUND_REQUEST', desk.submittedBy, clock);
  const problems: Refusal[] = [
    ...given.problems,
    ...changeProblems(desk.submitted, data, fieldName),
    ...missingProblems(data, requestContent),
    ...refusalsOf(amount),
    ...(partner ? partnerProblems(partner, dayOf(data['plannedOn'])) : [reason('FUNDS_PARTNER_UNKNOWN')]),
    ...driftProblems(fund?.drift),
  ];
  if (isAmount(amount) && isAmount(requested) && amount.amountMinor > requested.amountMinor) {
    const [approved, wished] = [amount, requested].map((each) => formatMinor(each.amountMinor, each.currency));
    problems.push(reason('FUNDS_APPROVED_ABOVE_REQUESTED', { approved: approved ?? '', requested: wished ?? '' }));
  }
  const [fundId, companyId] = [textOf(data['fundId']), textOf(data['partnerId'])];
  const share = numberOf(data['costShareBasisPoints']);
  if (!isAmount(amount) || fundId === null || companyId === null || share === null) return refusal(facts, ...problems);
  return {
    to: 'APPROVED',
    objections: problems,
    wanted: [
      {
        kind: 'approveRequest',
        body: {
          requestId,
          fundId,
          companyId,
          ...amount,
          claimBy: dayOf(data['claimBy']),
          // The ledger says what is wrong with a share; it wants a whole number to say it of.
          costShareBasisPoints: Number.isSafeInteger(share) ? share : 0,
          approval: given.approval,
        },
      },
    ],
    desk: { approvedBy: given.approval.approverId, approvedAt: clock.now.toISOString() },
  };
}

function extension(facts: RequestFacts, clock: Clock): Ruling {
  const { id: requestId, data, desk } = facts;
  const claimBy = dayOf(data['extendTo']);
  const because = textOf(data['requestReason']);
  const { approval: given, problems } = approvalFor(facts, 'FUND_REQUEST', desk.submittedBy, clock);
  const objections = [...problems, ...missingProblems(data, ['extendTo']), ...driftProblems(facts.fund?.drift)];
  if (because === null) objections.push(reason('FUNDS_REASON_MISSING'));
  if (claimBy === null) return refusal(facts, ...objections);
  return {
    to: 'APPROVED',
    objections,
    wanted: [{ kind: 'extendRequest', body: { requestId, claimBy, reason: because ?? '–', approval: given } }],
    reasons: [{ code: 'FUNDS_EXTENDED', values: { claimBy } }],
  };
}

export const requestCounter: Counter<RequestFacts> = {
  machine: requestMachine,
  content: requestContent,
  isApproved: true,
  rule,
  after: (facts, book) => {
    const request = book.requests.get(facts.id);
    const currency = request && book.funds.get(request.fundId)?.currency;
    if (!request || currency === undefined) return facts;
    return { ...facts, ledgerState: request.state, request: { ...request, id: facts.id, currency } };
  },
  balances: ({ request }) =>
    request
      ? {
          approvedAmount: currencyOf(request.approvedMinor, request.currency),
          reservedAmount: currencyOf(
            request.state === 'APPROVED' ? request.approvedMinor - request.usedMinor : 0n,
            request.currency,
          ),
        }
      : {},
  wakeAt: ({ request }, clock) =>
    request?.state === 'APPROVED' && request.claimBy !== null && !request.isHeld
      ? startOfDay(plusDays(request.claimBy, 1), clock.timeZone)
      : null,
};
