/** Accounts and reports as the workers write them, for the drawings of churn. The page's clock stands at 2026-11-21. */
export const ACCOUNT = '6f1f5c1e-0000-4000-8000-000000000001';
export const REPORT = '6f1f5c1e-0000-4000-8000-000000000002';

export const page = (nodes: readonly object[]) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const money = (amount: number | null) => ({
  amountMicros: amount === null ? null : amount * 1_000_000,
  currencyCode: amount === null ? '' : 'CNY',
});
const micros = (amount: number) => String(BigInt(amount) * 1_000_000n);

const ORDERS = [
  ['2026-01-14', 84_000],
  ['2026-02-11', 92_500],
  ['2026-03-17', 61_000],
  ['2026-04-13', 103_000],
  ['2026-05-15', 77_400],
  ['2026-06-12', 88_000],
  ['2026-07-16', 118_500],
  ['2026-08-12', 64_000],
  ['2026-08-20', -18_200],
  ['2026-09-15', 52_300],
] as const;

/** An order about every thirty days until mid-September; then none. */
export const SCORED = {
  asOf: '2026-11-20',
  method: 'MODEL',
  horizonDays: 90,
  intervalDays: 30.5,
  lastOrderOn: '2026-09-15',
  expectedNextOn: '2026-10-15',
  probability: 34,
  curve: Array.from({ length: 25 }, (_, index) => [index * 10, Math.round(94 * Math.exp(-index / 6.2)) + 2]),
  orders: ORDERS.map(([day, amount]) => [day, micros(amount)]),
  source: 'SELL_IN',
};
/** The rule knows two chances: before its cutoff and after it. */
export const HIATUS = {
  ...SCORED,
  method: 'HIATUS',
  probability: 21,
  curve: [
    [0, 82],
    [61, 82],
    [62, 21],
    [122, 21],
  ],
};
export const UNSCORED = {
  ...SCORED,
  method: 'NONE',
  intervalDays: null,
  expectedNextOn: null,
  probability: null,
  curve: [],
  orders: SCORED.orders.slice(0, 1),
};

export const account = {
  id: ACCOUNT,
  churnRisk: 'CRITICAL',
  valueAtRisk: money(162_400),
  riskReasons:
    'Silent for 66 days; its own interval is 30.5 days.\nThe last two orders were smaller than before.\nA competitor was named in the visit of 3 November.',
  relationshipStage: 'DECLINING',
};

export const answerOf = (orderRhythm: object | string | null, more: object = {}) => ({
  companies: page([{ ...account, orderRhythm, ...more }]),
  churnCases: page([]),
  salesOrders: page([]),
});

export const report = {
  id: REPORT,
  name: 'November 2026',
  reportedOn: '2026-11-20',
  riskMethod: 'MODEL',
  gateVerdict: 'PASS',
  gateReason:
    'AUC .735 against .600 of the hiatus rule (difference at least .09).\nCalibration error 3.1 points; a perfect model stays below 4.6.\nCatches 47 % of the lost value at 20 %, value alone 32 %.',
  valueAtRisk: money(2_384_100),
  treatedClosed: 214,
  treatedSaved: 118,
  heldOutClosed: 37,
  heldOutSaved: 15,
  effectSummary:
    'Plays saved 14.6 points more than leaving accounts alone (95 %: -2.7 to 31.9).\n1,240 more closed cases are needed to be sure (80 % power).\nRisk fields are visible to all: the effect is the play’s.',
  calibration: {
    method: 'MODEL',
    horizonDays: 90,
    customers: 602,
    ece: 0.031,
    bins: [
      [0.04, 0.03, 0.01, 0.07, 132],
      [0.13, 0.16, 0.11, 0.23, 141],
      [0.24, 0.22, 0.16, 0.3, 118],
      [0.35, 0.37, 0.29, 0.46, 104],
      [0.45, 0.56, 0.48, 0.66, 99],
      [0.56, 0.54, 0.46, 0.63, 121],
      [0.66, 0.67, 0.59, 0.74, 126],
      [0.75, 0.73, 0.66, 0.8, 140],
      [0.85, 0.86, 0.8, 0.91, 118],
      [0.95, 0.96, 0.91, 0.98, 105],
    ].map(([predicted, observed, low, high, count]) => ({ predicted, observed, low, high, count })),
  },
  stageMatrix: {
    stages: ['PROSPECT', 'NEW', 'DEVELOPING', 'MATURE', 'DECLINING', 'BROKEN', 'WON_BACK'],
    counts: [
      [0, 0, 0, 0, 0, 0, 0],
      [0, 41, 22, 0, 9, 0, 0],
      [0, 0, 148, 31, 22, 0, 0],
      [0, 0, 0, 412, 38, 0, 0],
      [0, 0, 6, 24, 61, 29, 0],
      [0, 0, 0, 0, 0, 96, 7],
      [0, 0, 4, 0, 3, 0, 11],
    ].map((row) => row.map((count) => count * 12)),
    values: [null, 84_000, 196_000, 540_000, 121_000, 9_400, 88_000],
    fromMonth: '2025-11',
    toMonth: '2026-11',
  },
};
