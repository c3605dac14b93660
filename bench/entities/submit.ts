/** From SUBMIT on an order to its answer in the host: every gate is read afresh in between. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';
import { startStack, type Stack } from '../support/stack.ts';
import { GraphQLClient } from 'graphql-request';

const orders = 300;
const submitsPerSecond = 5;
const accounts = 20;
const pollMs = 10;
const answerTimeoutMs = 60_000;
const generous = { tokens: 1_000_000, windowMs: 1000 };
const cny = (amount: number): object => ({ amountMicros: amount * 1_000_000, currencyCode: 'CNY' });

export async function submitLines(server: BenchServer): Promise<BenchLine[]> {
  const stack = await startStack(server, {
    name: 'submit',
    sandbox: { limits: { short: generous, long: generous } },
  });
  try {
    const ids = await prepare(stack);
    const waits = (await answerTimes(stack, ids)).toSorted((a, b) => a - b);
    const at = (share: number): number => waits[Math.ceil(share * waits.length) - 1] ?? Number.NaN;
    const limits = `${orders} orders of ${accounts} accounts, ${submitsPerSecond} a second; stand-in host, workers and PostgreSQL share this machine’s cores`;
    return [
      lineOf({ name: 'entities.order submitted to answer p50', value: at(0.5), unit: 'ms', target: 2000, limits }),
      lineOf({ name: 'entities.order submitted to answer p99', value: at(0.99), unit: 'ms', limits }),
    ];
  } finally {
    await stack.stop();
  }
}

/** Orders that are released: accounts with a verified licence and credit, a batch that is released. */
async function prepare(stack: Stack): Promise<string[]> {
  const checker = new GraphQLClient(`${stack.sandbox.url}/graphql`, {
    headers: { authorization: `Bearer ${stack.sandbox.members[1]?.token ?? ''}` },
  });
  const create = (object: string, plural: string, data: readonly object[]): Promise<unknown> =>
    stack.person.request(`mutation ($data: [${object}CreateInput!]!) { create${plural}(data: $data) { id } }`, {
      data,
    });
  const companies = Array.from({ length: accounts }, () => randomUUID());
  const licences = Array.from({ length: accounts }, () => randomUUID());
  const [product, batch] = [randomUUID(), randomUUID()];
  const far = '2099-12-31';
  await create(
    'Company',
    'Companies',
    companies.map((id) => ({ id, name: id, accountKind: 'OTHER', creditLimit: cny(100_000_000) })),
  );
  await create(
    'TradeLicence',
    'TradeLicences',
    licences.map((id, index) => ({
      id,
      name: id,
      licenceNumber: id,
      licenceKind: 'DRUG_TRADE',
      companyId: companies[index],
      validTo: far,
    })),
  );
  await create('DrugProduct', 'DrugProducts', [{ id: product, name: 'P', productCode: 'P', unitPrice: cny(10) }]);
  await create('DrugBatch', 'DrugBatches', [
    { id: batch, name: 'B', lotNumber: 'B', productId: product, expiresOn: far, requestedAction: 'RELEASE' },
  ]);
  await checker.request(
    'mutation ($ids: [UUID!]!) { updateTradeLicences(filter: { id: { in: $ids } }, data: { requestedAction: VERIFY }) { id } }',
    { ids: licences },
  );
  const ids = Array.from({ length: orders }, () => randomUUID());
  for (let from = 0; from < orders; from += 100) {
    const some = ids.slice(from, from + 100);
    await create(
      'SalesOrder',
      'SalesOrders',
      some.map((id, index) => ({
        id,
        name: id,
        orderNumber: id,
        orderKind: 'SALE',
        companyId: companies[index % accounts],
        totalAmount: cny(100),
      })),
    );
    await create(
      'SalesOrderLine',
      'SalesOrderLines',
      some.map((salesOrderId) => ({
        id: randomUUID(),
        name: 'L',
        salesOrderId,
        productId: product,
        batchId: batch,
        quantity: 10,
        unitPrice: cny(10),
        lineAmount: cny(100),
      })),
    );
  }
  await quiet(stack);
  return ids;
}

/** Until nothing is due, twice in a row. */
async function quiet(stack: Stack): Promise<void> {
  const deadline = performance.now() + answerTimeoutMs;
  for (let calm = 0; calm < 2;) {
    if (performance.now() > deadline) throw new Error('The workers did not come to rest.');
    await sleep(500);
    await stack.sandbox.settled();
    const { rows } = await stack.db.query<{ waiting: boolean }>(
      `select exists (select from loop.dirty where due_at <= now() and parked_at is null) or exists (select from loop.outbox)
         or exists (select from loop.inbox where applied_at is null) as waiting`,
    );
    calm = rows[0]?.waiting ? 0 : calm + 1;
  }
}

async function answerTimes(stack: Stack, ids: readonly string[]): Promise<number[]> {
  const askedAt = new Map<string, number>();
  const waits: number[] = [];
  const started = performance.now();
  const asking = (async () => {
    for (const [index, id] of ids.entries()) {
      await sleep(Math.max(0, started + (index * 1000) / submitsPerSecond - performance.now()));
      askedAt.set(id, performance.now());
      await stack.person.request(
        'mutation ($id: UUID!) { updateSalesOrder(id: $id, data: { requestedAction: SUBMIT }) { id } }',
        { id },
      );
    }
  })();
  const deadline = started + (ids.length / submitsPerSecond) * 1000 + answerTimeoutMs;
  while (waits.length < ids.length) {
    if (performance.now() > deadline) throw new Error(`${ids.length - waits.length} answers did not come.`);
    for (const id of await released(stack, [...askedAt.keys()])) {
      waits.push(performance.now() - (askedAt.get(id) ?? 0));
      askedAt.delete(id);
    }
    await sleep(pollMs);
  }
  await asking;
  return waits;
}

async function released(stack: Stack, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await stack.person.request<{ salesOrders: { edges: { node: { id: string } }[] } }>(
    'query ($ids: [UUID!]!) { salesOrders(filter: { id: { in: $ids }, orderState: { eq: RELEASED } }, first: 500) { edges { node { id } } } }',
    { ids },
  );
  return found.salesOrders.edges.map(({ node }) => node.id);
}
