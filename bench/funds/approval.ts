/** From an approver's click to the answer, and to the fund's balances, as Twenty shows them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Person, type Values } from '../../tests/support/person.ts';
import { today, plusDays } from '../../workers/platform/clock/clock.ts';
import { startStack, type Stack } from '../support/stack.ts';
import { costLine, type BenchLine } from './line.ts';
import type { BenchServer } from './server.ts';

const approvals = 100;
const pollMs = 10;
const answerTimeoutMs = 60_000;
const generous = { tokens: 1_000_000, windowMs: 1000 };
const cny = (yuan: number) => ({ amountMicros: yuan * 1_000_000, currencyCode: 'CNY' });
const day = (offset: number): string => plusDays(today({ now: new Date(), timeZone: 'Asia/Shanghai' }), offset);

export async function approvalLines(server: BenchServer): Promise<BenchLine[]> {
  const stack = await startStack(server, {
    name: 'approval',
    sandbox: { limits: { short: generous, long: generous } },
  });
  try {
    const waits = (await approvalTimes(stack)).toSorted((a, b) => a - b);
    const limits = `${approvals} requests approved one after the other, the host’s limits raised; until the request says APPROVED with its money and the fund shows its new balances; stand-in host, workers and PostgreSQL share this machine’s cores`;
    const at = (share: number): number => waits[Math.ceil(share * waits.length) - 1] ?? Number.NaN;
    return [
      costLine({ name: 'funds.approval-to-balances p50', value: at(0.5), unit: 'ms', limits }, 2000),
      costLine({ name: 'funds.approval-to-balances p99', value: at(0.99), unit: 'ms', limits }, 5000),
    ];
  } finally {
    await stack.stop();
  }
}

async function approvalTimes({ sandbox }: Stack): Promise<number[]> {
  const [manager, approver] = sandbox.members.map((member) => new Person(sandbox, member));
  if (!manager || !approver) throw new Error('The sandbox has two people at least.');
  const { fund, requests } = await prepared(manager, approver);
  const waits: number[] = [];
  for (const request of requests) {
    const clicked = performance.now();
    await approver.update('fundRequest', request, { requestedAction: 'APPROVE' });
    await until(approver, 'fundRequest', request, { requestState: 'APPROVED', reservedAmount: cny(10) });
    await until(approver, 'cooperationFund', fund, { committedAmount: cny(10 * (waits.length + 1)) });
    waits.push(performance.now() - clicked);
  }
  return waits;
}

/** A partner in good standing, an open fund with money for it, and requests that wait for their approver. */
async function prepared(manager: Person, approver: Person): Promise<{ fund: string; requests: string[] }> {
  const partnerId = await manager.createOne('company', { name: 'Partner', accountKind: 'BROKER' });
  await manager.createOne('approvalAuthority', {
    name: 'Requests',
    authorityKind: 'FUND_REQUEST',
    memberId: approver.id,
    limitAmount: cny(1000),
  });
  const agreement = await manager.createOne('channelAgreement', {
    name: 'AG-1',
    agreementNumber: 'AG-1',
    partnerId,
    startsOn: day(-10),
    requestedAction: 'ACTIVATE',
  });
  const fund = await manager.createOne('cooperationFund', {
    name: 'Fund',
    fundCode: 'F-1',
    budgetAmount: cny(1_000_000),
    requestedAction: 'OPEN',
  });
  await until(manager, 'channelAgreement', agreement, { agreementState: 'ACTIVE' });
  await until(manager, 'company', partnerId, { partnerStage: 'ACTIVE' });
  await until(manager, 'cooperationFund', fund, { fundState: 'OPEN' });
  const allocation = await manager.createOne('fundAllocation', {
    name: 'Lot',
    fundId: fund,
    partnerId,
    amount: cny(100_000),
    requestedAction: 'POST',
  });
  await until(manager, 'fundAllocation', allocation, { allocationState: 'POSTED' });
  const requests = await manager.create(
    'fundRequest',
    Array.from({ length: approvals }, (_, at) => ({
      name: `Request ${at}`,
      fundId: fund,
      partnerId,
      activityKind: 'OTHER',
      plannedOn: day(10),
      claimBy: day(60),
      requestedAmount: cny(10),
      costShareBasisPoints: 5000,
      requestedAction: 'SUBMIT',
    })),
  );
  for (const request of requests) await until(manager, 'fundRequest', request, { requestState: 'SUBMITTED' });
  return { fund, requests };
}

async function until(person: Person, object: string, id: string, wanted: Values): Promise<void> {
  const select = Object.entries(wanted)
    .map(([field, value]) => (typeof value === 'object' ? `${field} { amountMicros currencyCode }` : field))
    .join(' ');
  const deadline = performance.now() + answerTimeoutMs;
  for (;;) {
    const shown = await person.get(object, id, select);
    const isThere = Object.entries(wanted).every(
      ([field, value]) => JSON.stringify(shown?.[field]) === JSON.stringify(value),
    );
    if (isThere) return;
    if (performance.now() > deadline) throw new Error(`${object} did not come to ${JSON.stringify(wanted)}.`);
    await sleep(pollMs);
  }
}
