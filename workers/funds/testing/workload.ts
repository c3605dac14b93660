/** The life of a request from allocation to payment, as often as one likes: what benches and crash tests post. */
import type { Command } from '../ledger/command.ts';
import * as make from './commands.ts';
import { contentHash, uuid } from './ids.ts';

export interface Workload {
  readonly name: string;
  readonly funds: number;
  readonly partners: number;
}

const fundOf = ({ name, funds }: Workload, n: number): string => uuid(name, 'fund', n % funds);

/** Posted once, first. */
export const openings = (workload: Workload): Command[] =>
  Array.from({ length: workload.funds }, (_, n) => ({
    ...make.openFund(10n ** 11n, { fundId: fundOf(workload, n) }),
    id: `${workload.name}-open-${n}`,
  }));

/** The commands of one life, each to be posted after the one before it. */
export function life(workload: Workload, n: number): Command[] {
  const { name } = workload;
  const fundId = fundOf(workload, n);
  const companyId = uuid(name, 'company', n % workload.partners);
  const [allocationId, requestId, claimId] = ['allocation', 'request', 'claim'].map((what) => uuid(name, what, n)) as [
    string,
    string,
    string,
  ];
  const amountMinor = BigInt(1000 + (n % 977));
  const invoice = { sellerTaxNumber: name, code: '', number: `${n}`, totalMinor: amountMinor };
  const commands = [
    make.allocate(n, amountMinor, { allocationId, fundId, companyId }),
    make.approveRequest(n, amountMinor, { requestId, fundId, companyId }),
    make.approveClaim(n, n, amountMinor, {
      claimId,
      requestId,
      companyId,
      invoice,
      evidence: [contentHash(`${name} ${n}`)],
    }),
    make.command('startPayment', { claimId }),
    make.command('confirmPayment', { claimId, reference: `bank ${n}`, paidOn: make.day }),
  ];
  return commands.map((each, step) => ({ ...each, id: `${name}-${n}-${step}` }));
}
