import { expect, test } from 'vitest';
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
