/** Commands as tests write them: what the test is about is given, the rest is plausible. */
import type { Body, Command, CommandKind, CommandOf } from '../ledger/command.ts';
import { contentHash, uuid } from './ids.ts';

export const day = '2026-03-02';
export const clockOn = (on: string) => ({ now: new Date(`${on}T04:00:00Z`), timeZone: 'Asia/Shanghai' });

let count = 0;
export function command<Kind extends CommandKind>(kind: Kind, body: Body<Kind>, id = `test-${++count}`): Command {
  return { id, kind, body, actor: uuid('member', 'asker') } satisfies CommandOf<Kind> as Command;
}

export const approval = {
  requesterId: uuid('member', 'asker'),
  approverId: uuid('member', 'approver'),
  limitMinor: 10n ** 12n,
};

export const fundId = uuid('fund', 1);
export const companyId = uuid('company', 1);

export const openFund = (amountMinor: bigint, body: Partial<Body<'openFund'>> = {}): Command =>
  command('openFund', { fundId, currency: 'CNY', amountMinor, ...body });

export const allocate = (n: number, amountMinor: bigint, body: Partial<Body<'allocate'>> = {}): Command =>
  command('allocate', {
    allocationId: uuid('allocation', n),
    fundId,
    companyId,
    currency: 'CNY',
    amountMinor,
    expiresOn: null,
    ...body,
  });

export const approveRequest = (n: number, amountMinor: bigint, body: Partial<Body<'approveRequest'>> = {}): Command =>
  command('approveRequest', {
    requestId: uuid('request', n),
    fundId,
    companyId,
    currency: 'CNY',
    amountMinor,
    claimBy: null,
    costShareBasisPoints: 10_000,
    approval,
    ...body,
  });

export const approveClaim = (
  n: number,
  request: number,
  amountMinor: bigint,
  body: Partial<Body<'approveClaim'>> = {},
): Command =>
  command('approveClaim', {
    claimId: uuid('claim', n),
    requestId: uuid('request', request),
    companyId,
    currency: 'CNY',
    claimedMinor: amountMinor,
    approvedMinor: amountMinor,
    submittedOn: day,
    invoice: { sellerTaxNumber: '91310000TEST', code: '', number: `N${n}`, totalMinor: amountMinor },
    evidence: [contentHash(`evidence ${n}`)],
    approval,
    ...body,
  });

export const claimed = (n: number): { claimId: string } => ({ claimId: uuid('claim', n) });
