/** Claims: with their proof, approved in full or in part, paid in two phases, clawed back or written off. */
import { today, type Clock } from '../../platform/clock/clock.ts';
import { formatMinor } from '../money/money.ts';
import { shareOf } from '../money/split.ts';
import { paymentCommand } from '../payments/result.ts';
import { standingProblems, type PartnerFacts } from '../rules/approvalGates.ts';
import type { AuthorityRecord } from '../rules/authority.ts';
import { changeProblems, snapshotOf } from '../rules/content.ts';
import {
  activityProblems,
  countProblems,
  evidenceProblems,
  hashesOf,
  invoiceOf,
  unreadNames,
  type InvoiceFacts,
} from '../rules/evidence.ts';
import { nettingOf } from '../rules/netting.ts';
import { sourcesOf } from '../evidence/sources.ts';
import { owedOn } from '../ledger/standing.ts';
import { claimMachine } from '../states/claim.ts';
import { reason, type Refusal } from '../texts.ts';
import { approvalFor, commandProblems, driftProblems, holdRuling, refusal } from './common.ts';
import type { Facts, Ruling, Wanted } from './desk.ts';
import type { EvidenceRead } from './evidence.store.ts';
import type { ClaimRow, Debt, FundRow, RequestRow } from './ledger.store.ts';
import type { Counter, Wait } from './turn.ts';
import { amountOf, currencyOf, dayOf, fieldName, isAmount, missingProblems, refusalsOf, textOf } from './values.ts';

export interface ClaimFacts extends Facts {
  readonly claim: ClaimRow | null;
  readonly request: RequestRow | null;
  readonly fund: FundRow | null;
  /** The request's partner: the contracting legal entity, whatever the claim's own field says. */
  readonly companyId: string | null;
  readonly partner: PartnerFacts | null;
  readonly authorities: readonly AuthorityRecord[];
  readonly evidence: EvidenceRead;
  readonly requiredEvidence: readonly string[];
  readonly invoice: InvoiceFacts | null;
  /** Amounts of the invoice that could not be read. */
  readonly invoiceProblems: readonly Refusal[];
  readonly redLetters: readonly Pick<InvoiceFacts, 'totalMinor'>[];
  readonly debts: readonly Debt[];
}

export const claimContent = [
  'requestId',
  'partnerId',
  'invoiceId',
  'claimedAmount',
  'activityDate',
  'evidenceFiles',
  'evidenceLinks',
] as const;
const claimRequired = ['requestId', 'partnerId', 'invoiceId', 'claimedAmount', 'activityDate'] as const;

function rule(facts: ClaimFacts, clock: Clock): Ruling | null {
  const held = holdRuling(facts, 'CLAIM');
  if (held) return held;
  const { command } = facts;
  if (facts.gone || !command) return null;
  const problems = commandProblems(claimMachine, facts);
  if (problems.length > 0) return refusal(facts, ...problems);
  switch (command.action) {
    case 'SUBMIT':
      return submission(facts, clock);
    case 'APPROVE':
      return approval(facts, clock);
    case 'ASK_EVIDENCE':
      return { to: 'NEEDS_EVIDENCE', objections: [], wanted: [] };
    case 'REJECT':
      return { to: 'REJECTED', objections: [], wanted: [] };
    case 'PAY':
      return payment(facts);
    case 'CONFIRM_PAYMENT':
      return confirmation(facts);
    case 'OPEN_CLAWBACK':
      return clawback(facts);
    default:
      return writeOff(facts, clock);
  }
}

/** Longer than files take that can be read; after it people are answered, with a word on what could not. */
const patienceMs = 120_000;

/** An approval relies on the evidence: it waits until that was read, as long as that is to be expected. */
function waits(facts: ClaimFacts, { now }: Clock): Wait | null {
  const { id: claimId, evidence, command, gone } = facts;
  if (command?.action !== 'APPROVE' || gone || commandProblems(claimMachine, facts).length > 0) return null;
  if (countProblems(evidence.items).length > 0) return null;
  const since = evidence.unasked.length > 0 ? now : evidence.openSince;
  const until = since && new Date(since.getTime() + patienceMs);
  return until && until > now ? { until, read: { claimId, sources: evidence.unasked } } : null;
}

function submission({ id: claimId, data, command, companyId, evidence }: ClaimFacts, clock: Clock): Ruling {
  const amount = amountOf(data['claimedAmount']);
  const problems = [
    ...missingProblems(data, claimRequired),
    ...refusalsOf(amount),
    ...activityProblems(dayOf(data['activityDate']), today(clock)),
    ...countProblems(evidence.items),
  ];
  if (isAmount(amount) && amount.amountMinor <= 0n) problems.push(reason('FUNDS_AMOUNT_NOT_POSITIVE'));
  const own = textOf(data['partnerId']);
  if (companyId !== null && own !== null && own !== companyId) problems.push(reason('FUNDS_CLAIM_PARTNER_DIFFERS'));
  return {
    to: 'SUBMITTED',
    objections: problems,
    wanted: [],
    // While the claim waits for its approver: what a link leads to is read as it is now.
    read: { claimId, sources: sourcesOf(data).map(({ source }) => source) },
    desk: {
      submittedBy: command?.memberId ?? null,
      submittedOn: today(clock),
      submittedAt: clock.now.toISOString(),
      submitted: snapshotOf(data, claimContent),
      approvedBy: null,
      approvedAt: null,
    },
  };
}

/** In full means: the agreed share of what was claimed, as far as the approver does not write another amount. */
function approval(facts: ClaimFacts, clock: Clock): Ruling {
  const { id: claimId, data, request, fund, partner, desk, companyId } = facts;
  const claimed = amountOf(data['claimedAmount']);
  const asked = amountOf(data['approvedAmountAsked']);
  const given = approvalFor(facts, 'FUND_CLAIM', desk.submittedBy, clock);
  const currency = request?.currency ?? fund?.currency ?? (isAmount(claimed) ? claimed.currency : 'CNY');
  const invoice = invoiceOf(facts.invoice, facts.redLetters, companyId ?? '', (amount) =>
    formatMinor(amount, currency),
  );
  const problems: Refusal[] = [
    ...given.problems,
    ...changeProblems(desk.submitted, data, fieldName),
    ...missingProblems(data, claimRequired),
    ...refusalsOf(claimed),
    ...refusalsOf(asked),
    ...(partner ? standingProblems(partner) : [reason('FUNDS_PARTNER_UNKNOWN')]),
    ...usedProblems(facts.evidence),
    ...evidenceProblems(facts.evidence.items, facts.requiredEvidence, (kind) => ({ code: `FUNDS_EVIDENCE_${kind}` })),
    ...facts.invoiceProblems,
    ...(invoice.ok ? [] : invoice.reasons),
    ...driftProblems(fund?.drift),
  ];
  if (isAmount(claimed) && isAmount(asked) && claimed.currency !== asked.currency) {
    problems.push(reason('FUNDS_FOREIGN_CURRENCY', { currency: asked.currency, reporting: currency }));
  }
  const requestId = textOf(data['requestId']);
  if (!isAmount(claimed) || requestId === null || companyId === null || !invoice.ok) return refusal(facts, ...problems);
  const approvedMinor = isAmount(asked)
    ? asked.amountMinor
    : shareOf(claimed.amountMinor, request?.costShareBasisPoints ?? 10_000);
  const unread = unreadNames(facts.evidence.items);
  return {
    to: 'APPROVED',
    objections: problems,
    wanted: [
      {
        kind: 'approveClaim',
        body: {
          claimId,
          requestId,
          companyId,
          currency: claimed.currency,
          claimedMinor: claimed.amountMinor,
          approvedMinor,
          submittedOn: desk.submittedOn ?? today(clock),
          invoice: invoice.invoice,
          evidence: hashesOf(facts.evidence.items),
          approval: given.approval,
        },
      },
    ],
    desk: { approvedBy: given.approval.approverId, approvedAt: clock.now.toISOString() },
    ...(unread.length > 0 && { reasons: [{ code: 'FUNDS_EVIDENCE_UNREAD', values: { names: unread.join(', ') } }] }),
  };
}

/** The ledger says so too, by the claim's id; people know its name. */
const usedProblems = ({ usedFor }: EvidenceRead): Refusal[] =>
  usedFor.length > 0 ? [reason('FUNDS_EVIDENCE_USED', { claim: usedFor.join(', ') })] : [];

/** What the partner owes is taken off first; only the rest is paid. */
function payment(facts: ClaimFacts): Ruling {
  const { id: claimId, claim, partner, debts } = facts;
  if (!claim) return refusal(facts, reason('FUNDS_CLAIM_UNKNOWN'));
  const problems = partner ? standingProblems(partner) : [reason('FUNDS_PARTNER_UNKNOWN')];
  const unpaidMinor = claim.approvedMinor - claim.paidMinor - claim.pendingMinor;
  const netted = nettingOf(debts, unpaidMinor);
  const nettedMinor = netted.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const { currency } = claim;
  const wanted: Wanted[] = netted.map((each) => ({ kind: 'netClawback', body: { ...each, claimId, currency } }));
  const isSettled = netted.length > 0 && nettedMinor === unpaidMinor;
  if (!isSettled) wanted.push({ kind: 'startPayment', body: { claimId } });
  const said = { code: 'FUNDS_NETTED', values: { amount: formatMinor(nettedMinor, currency), currency } };
  return {
    to: isSettled ? 'PAID' : 'PAYMENT_PENDING',
    objections: [...problems, ...driftProblems(facts.fund?.drift)],
    wanted,
    ...(netted.length > 0 && { reasons: [said] }),
  };
}

function confirmation(facts: ClaimFacts): Ruling {
  const { id: claimId, data } = facts;
  const problems = missingProblems(data, ['paymentResult', 'paymentReference', 'paymentOn']);
  const [result, reference, on] = [data['paymentResult'], textOf(data['paymentReference']), dayOf(data['paymentOn'])];
  if ((result !== 'PAID' && result !== 'FAILED') || reference === null || on === null)
    return refusal(facts, ...problems);
  const { id, kind, body } = paymentCommand({ claimId, result, reference, on }, facts.command?.memberId ?? '');
  return { to: result === 'PAID' ? 'PAID' : 'APPROVED', objections: problems, wanted: [{ id, kind, body } as Wanted] };
}

function clawback(facts: ClaimFacts): Ruling {
  const { id: claimId, data, claim } = facts;
  if (!claim) return refusal(facts, reason('FUNDS_CLAIM_UNKNOWN'));
  const asked = amountOf(data['clawbackAmountAsked']);
  const because = textOf(data['requestReason']);
  const problems = [...refusalsOf(asked), ...(because === null ? [reason('FUNDS_REASON_MISSING')] : [])];
  const amount = isAmount(asked) ? asked : { amountMinor: claim.paidMinor, currency: claim.currency };
  return {
    to: 'CLAWBACK_OPEN',
    objections: problems,
    wanted: [{ kind: 'openClawback', body: { claimId, ...amount, reason: because ?? '–' } }],
  };
}

function writeOff(facts: ClaimFacts, clock: Clock): Ruling {
  const { id: clawbackId, data, claim } = facts;
  const because = textOf(data['requestReason']);
  const { approval: given, problems } = approvalFor(facts, 'CLAWBACK_WRITE_OFF', claim?.clawbackBy ?? null, clock);
  const objections = [...problems, ...(because === null ? [reason('FUNDS_REASON_MISSING')] : [])];
  return {
    to: 'WRITTEN_OFF',
    objections,
    wanted: [{ kind: 'writeOff', body: { clawbackId, reason: because ?? '–', approval: given } }],
  };
}

export const claimCounter: Counter<ClaimFacts> = {
  machine: claimMachine,
  content: claimContent,
  isApproved: true,
  rule,
  waits,
  after: (facts, book) => {
    const claim = book.claims.get(facts.id);
    const currency = claim && book.funds.get(claim.fundId)?.currency;
    if (!claim || currency === undefined) return facts;
    const owed = book.clawbacks.get(facts.id);
    const debt = {
      owedMinor: owed ? owedOn(owed) : null,
      writtenOffMinor: owed?.writtenOffMinor ?? null,
      clawbackBy: owed?.openedBy ?? null,
    };
    // A debt that this turn does not name was not loaded: it stands as it was.
    const before = owed === undefined && facts.claim ? facts.claim : debt;
    const row: ClaimRow = {
      ...claim,
      id: facts.id,
      currency,
      owedMinor: before.owedMinor,
      writtenOffMinor: before.writtenOffMinor,
      clawbackBy: before.clawbackBy,
    };
    return { ...facts, claim: row, ledgerState: claimStateOf(row) };
  },
  balances: ({ claim }) =>
    claim
      ? {
          approvedAmount: currencyOf(claim.approvedMinor, claim.currency),
          paidAmount: currencyOf(claim.paidMinor, claim.currency),
          owedAmount: claim.owedMinor === null ? null : currencyOf(claim.owedMinor, claim.currency),
        }
      : {},
  wakeAt: () => null,
};

/** The state that the money itself gives a claim. */
export function claimStateOf(claim: ClaimRow): string {
  const { pendingMinor, paidMinor, approvedMinor, owedMinor, writtenOffMinor } = claim;
  if (owedMinor !== null) {
    if (owedMinor > 0n) return 'CLAWBACK_OPEN';
    return (writtenOffMinor ?? 0n) > 0n ? 'WRITTEN_OFF' : 'RECOVERED';
  }
  if (pendingMinor > 0n) return 'PAYMENT_PENDING';
  return paidMinor === approvedMinor ? 'PAID' : 'APPROVED';
}
