import { expect, test } from 'vitest';
import { plusDays } from '../../workers/platform/clock/clock.ts';
import { demoData } from './data.ts';

const options = { seed: 7, accounts: 120, today: '2026-03-10', locale: 'en', memberIds: ['m1', 'm2'] } as const;

test('the same seed gives the same demo, another one another', () => {
  expect(demoData(options)).toEqual(demoData(options));
  expect(demoData({ ...options, seed: 8 }).companies).not.toEqual(demoData(options).companies);
});

test('it tells every story: expired, expiring, missing and verified licences', () => {
  const { companies, tradeLicences, toVerify } = demoData(options);
  const ends = tradeLicences.map((licence) => String(licence['validTo']));
  expect(ends.some((end) => end < options.today)).toBe(true);
  expect(ends.some((end) => end >= options.today && end < '2026-06-08')).toBe(true);
  const holders = new Set(tradeLicences.map((licence) => licence['companyId']));
  expect(companies.some((company) => !holders.has(company.id))).toBe(true);
  expect(toVerify.length).toBeGreaterThan(companies.length / 2);
});

test('ids and codes are unique, and every reference leads somewhere', () => {
  const { companies, salesTerritories, tradeLicences } = demoData(options);
  const territoryIds = new Set(salesTerritories.map(({ id }) => id));
  const companyIds = new Set(companies.map(({ id }) => id));
  expect(companyIds.size).toBe(companies.length);
  expect(new Set(companies.map((company) => company['accountCode'])).size).toBe(companies.length);
  expect(companies.every((company) => territoryIds.has(String(company['salesTerritoryId'])))).toBe(true);
  expect(tradeLicences.every((licence) => companyIds.has(String(licence['companyId'])))).toBe(true);
});

test('people, goods and orders lead somewhere; some accounts buy as ever, some stopped', () => {
  const demo = demoData(options);
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const [people, companies, products, orders] = [demo.people, demo.companies, demo.drugProducts, demo.salesOrders].map(
    ids,
  );
  const leads = (targets: Set<string> | undefined, key: string) => (record: Readonly<Record<string, unknown>>) =>
    targets?.has(String(record[key]));
  expect(demo.hcpAffiliations.every(leads(people, 'personId'))).toBe(true);
  expect(demo.hcpAffiliations.every(leads(companies, 'companyId'))).toBe(true);
  expect(demo.drugBatches.every(leads(products, 'productId'))).toBe(true);
  expect(demo.salesOrderLines.every(leads(orders, 'salesOrderId'))).toBe(true);
  const primaries = demo.hcpAffiliations.filter(({ isPrimary }) => isPrimary).map(({ personId }) => personId);
  expect(new Set(primaries).size).toBe(primaries.length);

  const last = new Map<string, string>();
  for (const { accountCode, orderedAt } of demo.pastOrders) last.set(accountCode, orderedAt.slice(0, 10));
  const silentFor = (days: number) => [...last.values()].filter((day) => plusDays(day, days) < options.today).length;
  expect(last.size).toBeGreaterThan(companies?.size ? companies.size * 0.8 : 0);
  expect(last.size).toBeLessThan(companies?.size ?? 0);
  expect(silentFor(110)).toBeGreaterThan(5);
  expect(silentFor(110)).toBeLessThan(last.size / 3);
  expect([...last.values()].every((day) => day <= options.today)).toBe(true);
});

test('today’s orders and their lines add up', () => {
  const { salesOrders, salesOrderLines } = demoData(options);
  const micros = (value: unknown) => (value as { amountMicros: number }).amountMicros;
  expect(salesOrders.length).toBeGreaterThan(5);
  for (const order of salesOrders) {
    const lines = salesOrderLines.filter((line) => line['salesOrderId'] === order.id);
    expect(lines.reduce((sum, line) => sum + micros(line['lineAmount']), 0)).toBe(micros(order['totalAmount']));
    for (const line of lines)
      expect(micros(line['lineAmount'])).toBe(micros(line['unitPrice']) * Number(line['quantity']));
  }
});
