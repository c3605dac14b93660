/** What the random commands are made of: a few small numbers, so that a failing case can shrink. */
import { plusDays } from '../../platform/clock/clock.ts';
import type { Body, Command, CommandKind } from '../ledger/command.ts';
import { contentHash, uuid } from './ids.ts';

export interface Numbers {
  readonly fund: number;
  readonly company: number;
  readonly other: number;
  readonly allocation: number;
  readonly request: number;
  readonly claim: number;
  readonly paidClaim: number;
  readonly invoice: number;
  readonly files: readonly number[];
  readonly agreement: number;
  readonly amount: bigint;
  readonly second: bigint;
  readonly currency: string;
  readonly days: number | null;
  readonly share: number;
  readonly isOwn: boolean;
  readonly isLow: boolean;
  readonly isStrange: boolean;
  readonly subject: 'ALLOCATION' | 'REQUEST' | 'CLAIM';
  readonly member: number;
}

/** A command without a name for its run yet: the same numbers mean other records in another run. */
export type Draft = (run: string, index: number, today: string) => Command;

export interface Step {
  readonly drafts: readonly Draft[];
  /** Indexes of drafts that are sent twice, and of one that comes with another's id. */
  readonly repeats: readonly number[];
  readonly imposter: number;
  readonly daysOn: number;
  /** The whole step is first posted in a transaction that is lost. */
  readonly crashes: boolean;
}

export function draftOf(kind: CommandKind, numbers: Numbers): Draft {
  const make: Draft = (run, index, today) =>
    ({
      id: `${run}-${index}`,
      kind,
      body: bodyOf(kind, numbers, run, today),
      actor: `member-${numbers.member}`,
    }) as Command;
  // What fast-check shows of a failing case.
  return Object.assign(make, {
    toString: () => `${kind} ${JSON.stringify(numbers, (_, v: unknown) => (typeof v === 'bigint' ? `${v}n` : v))}`,
  });
}

function bodyOf(kind: CommandKind, v: Numbers, run: string, today: string): Body<CommandKind> {
  const id = (what: string, n: number): string => uuid(run, what, n);
  // The third fund is a small one, of always the same amount: it can be emptied, and so closed.
  const whole = (amountMinor: bigint): bigint => (v.fund === 2 && !v.isStrange ? 50n : amountMinor);
  const money = { currency: v.currency, amountMinor: v.amount };
  const request = { requestId: id('request', v.request) };
  const claim = { claimId: id('claim', v.claim) };
  // Two of the allocations are those of accruals.
  const lotId = v.allocation < 4 ? id('allocation', v.allocation) : id('accrual', v.allocation - 4);
  const lot = { allocationId: lotId };
  // Mostly records keep to one owner, as they do in life; now and then a command names a stranger.
  const owner = (n: number) => ({
    fundId: id('fund', v.isStrange ? v.fund : n % 2),
    companyId: id('company', v.isStrange ? v.company : n % 3),
  });
  const fund = { fundId: id('fund', v.fund) };
  const reason = 'because';
  const later = v.days === null ? null : plusDays(today, v.days);
  const approval = {
    requesterId: 'member-0',
    approverId: v.isOwn ? 'member-0' : 'member-1',
    limitMinor: v.isLow ? 50n : 10n ** 12n,
  };
  const held = {
    subject: v.subject,
    id: { ALLOCATION: lotId, REQUEST: request.requestId, CLAIM: claim.claimId }[v.subject],
    reason,
  };
  const bodies: { readonly [Kind in CommandKind]: () => Body<Kind> } = {
    openFund: () => ({ ...fund, ...money, amountMinor: whole(v.amount * 50n) }),
    topUp: () => ({ ...fund, ...money, amountMinor: v.amount * 5n }),
    withdraw: () => ({ ...fund, ...money, amountMinor: whole(v.amount) }),
    freezeFund: () => fund,
    unfreezeFund: () => fund,
    closeFund: () => fund,
    allocate: () => ({ ...lot, ...owner(v.allocation), ...money, amountMinor: v.amount * 3n, expiresOn: later }),
    accrue: () => ({
      allocationId: id('accrual', v.agreement),
      ...owner(v.agreement),
      agreementId: id('agreement', v.agreement),
      period: '2026-03',
      currency: v.currency,
      accruedMinor: v.amount * 2n - v.second,
      expiresOn: later,
    }),
    approveRequest: () => ({
      ...request,
      ...owner(v.request),
      ...money,
      claimBy: later,
      costShareBasisPoints: v.share,
      approval,
    }),
    extendRequest: () => ({ ...request, claimBy: later ?? today, reason, approval }),
    closeRequest: () => request,
    cancelRequest: () => ({ ...request, reason }),
    expireRequest: () => request,
    approveClaim: () => ({
      ...claim,
      ...request,
      companyId: owner(v.request).companyId,
      currency: v.currency,
      claimedMinor: v.second,
      approvedMinor: v.isStrange ? v.amount : v.second / 4n,
      submittedOn: today,
      invoice: { sellerTaxNumber: run, code: '', number: `N${v.invoice}`, totalMinor: 300n },
      evidence: v.files.map((file) => contentHash(`${run} file ${file}`)),
      approval,
    }),
    expireLot: () => lot,
    reinstate: () => ({ ...lot, ...money, expiresOn: later ?? today, reason, approval }),
    startPayment: () => claim,
    confirmPayment: () => ({ ...claim, reference: 'B', paidOn: today }),
    failPayment: () => ({ ...claim, reference: 'B', failedOn: today }),
    openClawback: () => ({ ...claim, ...money, reason }),
    netClawback: () => ({
      ...claim,
      clawbackId: v.isLow ? id('accrual', v.agreement) : id('claim', v.paidClaim),
      ...money,
      amountMinor: v.isStrange ? v.amount : v.amount / 20n,
    }),
    writeOff: () => ({ clawbackId: id('claim', v.paidClaim), reason, approval }),
    holdMoney: () => held,
    releaseMoney: () => held,
    mergePartners: () => ({ fromCompanyId: id('company', v.company), intoCompanyId: id('company', v.other), reason }),
  };
  return bodies[kind]();
}
