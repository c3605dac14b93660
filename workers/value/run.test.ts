import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { putRecords, type MirrorRow } from '../../tests/support/mirror.ts';
import { transaction, type Database } from '../platform/db/pool.ts';
import { decideValue, type ValueFacts } from './assessment.rules.ts';
import { assessAccounts } from './run.ts';
import { loadValue, storeAssessments } from './store.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const cny = (units: number): object => ({ amountMicros: units * 1_000_000, currencyCode: 'CNY' });
const product = randomUUID();

interface Order {
  readonly number: string;
  readonly company: string;
  readonly on: string;
  readonly quantity?: number;
  readonly price?: number;
  readonly kind?: 'SALE' | 'RETURN';
  readonly state?: string;
}

function crmOrder({
  number,
  company,
  on,
  quantity = 10,
  price = 100,
  kind = 'SALE',
  state = 'SHIPPED',
}: Order): MirrorRow[] {
  const id = randomUUID();
  return [
    {
      object: 'salesOrder',
      id,
      data: {
        orderNumber: number,
        companyId: company,
        orderKind: kind,
        orderedAt: `${on}T02:00:00.000Z`,
        totalAmount: cny(quantity * price),
        orderState: state,
      },
    },
    {
      object: 'salesOrderLine',
      id: randomUUID(),
      data: {
        salesOrderId: id,
        productId: product,
        quantity,
        unitPrice: cny(price),
        lineAmount: cny(quantity * price),
      },
    },
  ];
}

async function archiveOrder(db: Database, order: Order & { readonly code?: string }): Promise<void> {
  const { number, company, on, quantity = 10, price = 100, kind = 'SALE', code = null } = order;
  await db.query(
    `insert into history.sales_order (order_number, company_id, account_code, order_kind, ordered_at, currency, source, imported_at)
     values ($1, $2, $3, $4, $5, 'CNY', 'test', $6)`,
    [number, company === '' ? null : company, code, kind, `${on}T02:00:00Z`, clock.now],
  );
  await db.query(
    `insert into history.sales_order_line (order_number, line_number, product_code, quantity, amount_micros) values ($1, 1, 'P1', $2, $3)`,
    [number, quantity, quantity * price * 1_000_000],
  );
}

const company = (over: object = {}): MirrorRow => ({
  object: 'company',
  id: randomUUID(),
  data: {
    name: '仁爱医院',
    accountKind: 'HOSPITAL',
    annualPotential: cny(10_000),
    annualCostToServe: cny(10),
    ...over,
  },
});
const drug: MirrorRow = {
  object: 'drugProduct',
  id: product,
  data: { name: 'X', productCode: 'P1', unitPrice: cny(100), unitCost: cny(60) },
};

const factsOf = (db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ValueFacts>> =>
  transaction(db, (tx) => loadValue(tx, ids));
const marksOf = async (db: Database): Promise<string[]> =>
  (
    await db.query<{ subject: string }>("select subject from loop.dirty where automation = 'account-value' order by 1")
  ).rows.map((row) => row.subject);

describe('figures', () => {
  test('both sources count, each order number once, returns against it, only the window and what was shipped', async () => {
    const { db } = await testDatabase();
    const account = company();
    await putRecords(db, [
      drug,
      account,
      ...crmOrder({ number: 'A', company: account.id, on: '2025-05-05' }),
      ...crmOrder({ number: 'B', company: account.id, on: '2025-08-05' }),
      ...crmOrder({ number: 'R', company: account.id, on: '2025-08-09', quantity: 4, kind: 'RETURN' }),
      ...crmOrder({ number: 'D', company: account.id, on: '2025-09-05', state: 'DRAFT' }),
      ...crmOrder({ number: 'M', company: account.id, on: '2026-03-01' }),
    ]);
    await archiveOrder(db, { number: ' A ', company: account.id, on: '2025-05-05', quantity: 999 });
    await archiveOrder(db, { number: 'H', company: account.id, on: '2025-12-05', price: 90 });
    await archiveOrder(db, { number: 'OLD', company: account.id, on: '2019-12-05' });
    expect(await assessAccounts(db, clock)).toMatchObject({ kind: 'done', customers: 1, marked: 1 });
    const facts = (await factsOf(db, [account.id])).get(account.id);
    expect(facts?.figures).toMatchObject({
      sales: 3,
      returns: 1,
      revenueMicros: 2_500_000_000n,
      returnedMicros: 400_000_000n,
      // A and B 400 each, H 300, less 160 for the return
      marginMicros: 940_000_000n,
      costedMicros: 3_300_000_000n,
      turnoverMicros: 3_300_000_000n,
      paidMicros: 2_900_000_000n,
      listedMicros: 3_000_000_000n,
      activeMonths: 3,
      orderDays: 3,
      firstOrderOn: '2019-12-05',
      lastOrderOn: '2026-03-01',
      productsWithoutCost: 0,
    });
    expect(facts?.limits).toMatchObject({ top: 940_000_000n, growable: 7_500_000_000n });
    expect(await marksOf(db)).toEqual([account.id]);
  });

  test('archived orders find their account by its code, and follow it when it is merged', async () => {
    const { db } = await testDatabase();
    await archiveOrder(db, { number: 'H', company: '', on: '2025-12-05', code: '10017' });
    const first = company({ accountCode: '10017' });
    await putRecords(db, [drug, first]);
    await assessAccounts(db, clock);
    expect((await factsOf(db, [first.id])).get(first.id)?.figures.sales).toBe(1);
    const winner = company({ accountCode: '10017' });
    await putRecords(db, [{ ...first, data: {}, destroyedAt: '2026-03-09T00:00:00Z' }, winner]);
    await assessAccounts(db, clock);
    expect((await factsOf(db, [winner.id])).get(winner.id)?.figures.sales).toBe(1);
  });

  test('costs that are not known, and currencies that are not ours, are told apart from nought', async () => {
    const { db } = await testDatabase();
    const account = company();
    await putRecords(db, [
      { ...drug, data: { ...drug.data, unitCost: { amountMicros: 5, currencyCode: 'EUR' } } },
      account,
      ...crmOrder({ number: 'A', company: account.id, on: '2025-05-05' }),
    ]);
    await assessAccounts(db, clock);
    const facts = (await factsOf(db, [account.id])).get(account.id);
    expect(facts?.figures).toMatchObject({ productsWithoutCost: 1, costedMicros: 0n, turnoverMicros: 1_000_000_000n });
    expect(facts?.limits.top).toBeNull();
  });

  test('the first percent of the pyramid is at least one customer, and the limits are those of the ranks', async () => {
    const { db } = await testDatabase();
    const accounts = Array.from({ length: 20 }, () => company());
    await putRecords(db, [drug, ...accounts]);
    for (const [index, { id }] of accounts.entries())
      await archiveOrder(db, { number: `H${index}`, company: id, on: '2025-12-05', quantity: index + 1 });
    await assessAccounts(db, clock);
    const [first] = (
      await factsOf(
        db,
        accounts.map(({ id }) => id),
      )
    ).values();
    const margin = (quantity: number): bigint => BigInt(quantity) * 40_000_000n;
    // 1 % of 20 is one customer; 5 % is one, 20 % are four.
    expect(first?.limits).toMatchObject({
      top: margin(20),
      high: margin(20),
      middle: margin(17),
      valuable: margin(17),
    });
  });
});

describe('runs', () => {
  test('a repeat marks nobody; a new order marks its account; a new month marks everybody', async () => {
    const { db } = await testDatabase();
    const [one, two] = [company(), company()];
    await putRecords(db, [drug, one, two]);
    for (const month of ['04', '05', '06']) {
      await archiveOrder(db, { number: `1-${month}`, company: one.id, on: `2025-${month}-05`, quantity: 50 });
      await archiveOrder(db, { number: `2-${month}`, company: two.id, on: `2025-${month}-05` });
    }
    expect(await assessAccounts(db, clock)).toMatchObject({ marked: 2 });
    await db.query('delete from loop.dirty');
    expect(await assessAccounts(db, clock)).toMatchObject({ marked: 0 });
    // Outside the window: the limits stay, the account's history does not.
    await archiveOrder(db, { number: 'old', company: two.id, on: '2020-01-05' });
    expect(await assessAccounts(db, clock)).toMatchObject({ marked: 1 });
    expect(await marksOf(db)).toEqual([two.id]);
    expect(await assessAccounts(db, { ...clock, now: new Date('2026-04-02T00:00:00Z') })).toMatchObject({ marked: 2 });
  });

  test('a run cut short before everybody was marked is completed by the next', async () => {
    const { db } = await testDatabase();
    const account = company();
    await putRecords(db, [drug, account]);
    await assessAccounts(db, clock);
    await db.query('delete from loop.dirty');
    await db.query('update value.run set finished_at = null, marked_to = null');
    expect(await assessAccounts(db, clock)).toMatchObject({ marked: 1 });
  });

  test('an account whose orders no run has counted waits; one without orders is told at once', async () => {
    const { db } = await testDatabase();
    await putRecords(db, [drug, company()]);
    expect((await factsOf(db, [randomUUID()])).size).toBe(0);
    await assessAccounts(db, clock);
    const [newcomer, prospect] = [company(), company()];
    await putRecords(db, [newcomer, prospect, ...crmOrder({ number: 'N', company: newcomer.id, on: '2025-05-05' })]);
    expect([...(await factsOf(db, [newcomer.id, prospect.id])).keys()]).toEqual([prospect.id]);
  });
});

describe('assessments', () => {
  test('are kept once a month, cannot be changed, and an edit in Twenty is seen', async () => {
    const { db } = await testDatabase();
    const account = company();
    await putRecords(db, [drug, account]);
    await archiveOrder(db, { number: 'H', company: account.id, on: '2025-12-05' });
    await assessAccounts(db, clock);
    const decide = async (): Promise<ReturnType<typeof decideValue>> => {
      const facts = (await factsOf(db, [account.id])).get(account.id);
      if (!facts) throw new Error('expected facts');
      return decideValue(facts, clock);
    };
    const { effects = [], decisions } = await decide();
    const created = decisions.find(({ kind }) => kind === 'create');
    if (created?.kind !== 'create') throw new Error('expected an assessment');
    await transaction(db, (tx) => storeAssessments(tx, effects, clock));
    await transaction(db, (tx) =>
      storeAssessments(
        tx,
        effects.map((effect) => ({ ...effect, data: { tier: 'TOP' } })),
        clock,
      ),
    );
    await expect(db.query("update value.assessment set data = '{}'")).rejects.toThrow('assessments stay');
    await expect(db.query('delete from value.assessment')).rejects.toThrow('assessments stay');
    expect((await decide()).decisions).toHaveLength(1);
    const shown = { ...created.data, name: 'as rendered', reasons: 'as rendered' };
    await putRecords(db, [{ object: 'customerAssessment', id: created.id, data: shown }]);
    expect((await decide()).decisions).toHaveLength(1);
    await putRecords(db, [{ object: 'customerAssessment', id: created.id, data: { ...shown, valueClass: 'STABLE' } }]);
    const [, back] = (await decide()).decisions;
    expect(back).toMatchObject({ kind: 'project', id: created.id, set: { valueClass: created.data['valueClass'] } });
  });

  test('say what the churn night says of the account, and by which model', async () => {
    const { db } = await testDatabase();
    const account = company();
    await putRecords(db, [drug, account, ...crmOrder({ number: 'A', company: account.id, on: '2025-08-05' })]);
    await db.query(
      `insert into churn.score (company_id, night, source, method, order_probability, value_at_risk_micros, currency, risk, stage,
         reasons, orders, horizon_days, model_version, scored_at)
       values ($1, '2026-02-28', 'SELL_IN', 'MODEL', 0.714, 5000000, 'CNY', 'LOW', 'MATURE', '[]', 9, 90, 'SELL_IN-2026-02-24', $2)`,
      [account.id, clock.now],
    );
    await assessAccounts(db, clock);
    const facts = (await factsOf(db, [account.id])).get(account.id);
    if (!facts) throw new Error('expected facts');
    expect(decideValue(facts, clock).decisions.find(({ kind }) => kind === 'create')).toMatchObject({
      data: {
        stage: 'MATURE',
        orderProbability: 71,
        valueAtRisk: { amountMicros: 5_000_000, currencyCode: 'CNY' },
        modelVersion: 'value-1, SELL_IN-2026-02-24',
      },
    });
  });
});
