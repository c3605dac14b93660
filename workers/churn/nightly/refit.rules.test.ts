import { expect, test } from 'vitest';
import { refitDue, type LatestFit } from './refit.rules.ts';

const latest: LatestFit = { horizonDays: 90, fittedOn: '2026-03-03', customers: 100, changedSince: 0 };

test.each<[Partial<LatestFit> | null, string, string | null]>([
  [null, '2026-03-03', 'FIRST'],
  [{}, '2026-03-03', null],
  [{}, '2026-03-09', null],
  [{}, '2026-03-10', 'WEEKLY'],
  [{ changedSince: 20 }, '2026-03-04', null],
  [{ changedSince: 21 }, '2026-03-04', 'DRIFT'],
  [{ horizonDays: 60 }, '2026-03-04', 'HORIZON'],
])('%o on %s: %s', (over, today, why) => {
  expect(refitDue(over && { ...latest, ...over }, today, 90)).toBe(why);
});
