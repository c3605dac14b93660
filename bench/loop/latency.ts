/** From a change in the host to its answer in the host, and how long a lost webhook takes to be repaired. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';
import { startStack, type Stack } from '../support/stack.ts';

const changesPerSecond = 10;
const changes = 300;
const pollMs = 10;
const answerTimeoutMs = 30_000;
const generous = { tokens: 1_000_000, windowMs: 1000 };

export async function latencyLines(server: BenchServer): Promise<BenchLine[]> {
  const stack = await startStack(server, {
    name: 'latency',
    sandbox: { limits: { short: generous, long: generous } },
  });
  try {
    const waits = (await answerTimes(stack)).toSorted((a, b) => a - b);
    const limits = `${changes} licences entered, ${changesPerSecond} a second, each answered with its state; stand-in host, workers and PostgreSQL share this machine’s cores`;
    return [
      lineOf({ name: 'loop.change to answer p50', value: at(waits, 0.5), unit: 'ms', target: 2000, limits }),
      lineOf({ name: 'loop.change to answer p99', value: at(waits, 0.99), unit: 'ms', target: 5000, limits }),
      await lostLine(stack),
    ];
  } finally {
    await stack.stop();
  }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;

const expired = (id: string): Record<string, unknown> => ({
  id,
  name: id,
  licenceNumber: id,
  licenceKind: 'OTHER',
  validTo: '2020-01-01',
});

/** Every licence entered has ended, so its answer is EXPIRED instead of the PENDING it begins with. */
async function answerTimes(stack: Stack): Promise<number[]> {
  const enteredAt = new Map<string, number>();
  const waits: number[] = [];
  const entering = (async () => {
    const started = performance.now();
    for (let index = 0; index < changes; index++) {
      await sleep(Math.max(0, started + (index * 1000) / changesPerSecond - performance.now()));
      const id = randomUUID();
      enteredAt.set(id, performance.now());
      await enter(stack, id);
    }
  })();
  const deadline = performance.now() + (changes / changesPerSecond) * 1000 + answerTimeoutMs;
  while (waits.length < changes) {
    if (performance.now() > deadline) throw new Error(`${changes - waits.length} answers did not come.`);
    for (const id of await answered(stack, [...enteredAt.keys()])) {
      waits.push(performance.now() - (enteredAt.get(id) ?? 0));
      enteredAt.delete(id);
    }
    await sleep(pollMs);
  }
  await entering;
  return waits;
}

const enter = (stack: Stack, id: string): Promise<unknown> =>
  stack.person.request('mutation ($data: TradeLicenceCreateInput!) { createTradeLicence(data: $data) { id } }', {
    data: expired(id),
  });

async function answered(stack: Stack, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await stack.person.request<{ tradeLicences: { edges: { node: { id: string } }[] } }>(
    'query ($ids: [UUID!]!) { tradeLicences(filter: { id: { in: $ids }, licenceState: { eq: EXPIRED } }, first: 500) { edges { node { id } } } }',
    { ids },
  );
  return found.tradeLicences.edges.map(({ node }) => node.id);
}

async function lostLine(stack: Stack): Promise<BenchLine> {
  stack.sandbox.faults.set({ dropRate: 1 });
  const id = randomUUID();
  await enter(stack, id);
  await stack.sandbox.settled();
  stack.sandbox.faults.set({ dropRate: 0 });
  const started = performance.now();
  while ((await answered(stack, [id])).length === 0) {
    if (performance.now() - started > 600_000) throw new Error('A lost webhook was not repaired in ten minutes.');
    await sleep(200);
  }
  return lineOf({
    name: 'loop.lost webhook repaired and answered',
    value: (performance.now() - started) / 1000,
    unit: 's',
    target: 300,
    limits: 'one sample, at the default rhythm of reconciliation',
  });
}
