import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../platform/text/text.ts';
import { decideValue, type ValueFacts } from './assessment.rules.ts';
import { valueClassOf } from './class.rules.ts';
import { noFigures, spellAmount, type AccountFigures, type Figures } from './figures.ts';
import { tierOf } from './tier.rules.ts';
import { valueTexts } from './texts.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const cny = (units: number): { amountMicros: bigint; currency: string } => ({
  amountMicros: BigInt(units) * 1_000_000n,
  currency: 'CNY',
});
const micros = (units: number): bigint => cny(units).amountMicros;

/** Steady, loyal, at list price: 1,000 of margin on 4,000 of revenue. */
const steady: Figures = {
  ...noFigures,
  currency: 'CNY',
  currencies: 1,
  sales: 12,
  revenueMicros: micros(4000),
  marginMicros: micros(1000),
  costedMicros: micros(4000),
  turnoverMicros: micros(4000),
  paidMicros: micros(4000),
  listedMicros: micros(4000),
  activeMonths: 12,
  orderDays: 12,
  spreadPercent: 10,
  firstOrderOn: '2024-01-05',
  lastOrderOn: '2026-02-20',
};
const facts = (figures: Partial<Figures> = {}, over: Partial<AccountFigures> = {}): AccountFigures => ({
  figures: { ...steady, ...figures },
  limits: { top: micros(5000), high: micros(2000), middle: micros(500), valuable: micros(900), growable: micros(3000) },
  settings: {
    steadyMonths: 3,
    costCoveragePercent: 95,
    transactionalSigns: 2,
    discountPercent: 15,
    spreadPercent: 100,
    lowSharePercent: 20,
  },
  currency: 'CNY',
  asOf: '2026-03-01',
  annualPotential: cny(5000),
  annualCostToServe: cny(100),
  ...over,
});
const classOf = (given: AccountFigures): string => valueClassOf(given).valueClass;
const codes = (given: AccountFigures): string[] => valueClassOf(given).reasons.map(({ code }) => code);

describe('tier', () => {
  test.each([
    [6000, 12, 'TOP'],
    [5000, 12, 'TOP'],
    [5000, 2, 'HIGH'],
    [2000, 3, 'HIGH'],
    [2000, 2, 'MIDDLE'],
    [500, 1, 'MIDDLE'],
    [499, 12, 'ORDINARY'],
    [0, 12, 'ORDINARY'],
    [-10, 12, 'ORDINARY'],
  ])('a margin of %d with orders in %d months is %s', (margin, activeMonths, tier) => {
    expect(tierOf(facts({ marginMicros: micros(margin), activeMonths })).tier).toBe(tier);
  });

  test('never ordered: a prospect; not this year: ordinary; first order this month: not yet', () => {
    expect(tierOf(facts(noFigures)).tier).toBe('PROSPECT');
    expect(tierOf(facts({ ...noFigures, firstOrderOn: '2020-01-01', lastOrderOn: '2020-05-01' })).tier).toBe(
      'ORDINARY',
    );
    expect(tierOf(facts({ ...noFigures, firstOrderOn: '2026-03-02' })).tier).toBeNull();
  });
});

describe('value class', () => {
  test('most valuable by margin, most growable by the gap, else stable', () => {
    expect(classOf(facts())).toBe('MOST_VALUABLE');
    const middling = { marginMicros: micros(800) };
    expect(classOf(facts(middling, { annualPotential: cny(7000) }))).toBe('MOST_GROWABLE');
    expect(classOf(facts(middling))).toBe('STABLE');
  });

  test('below zero when serving it costs more than it brings, also a customer that went away', () => {
    expect(classOf(facts({}, { annualCostToServe: cny(1001) }))).toBe('BELOW_ZERO');
    expect(classOf(facts({ marginMicros: -1n }, { annualCostToServe: null }))).toBe('BELOW_ZERO');
    expect(classOf(facts({ ...noFigures, firstOrderOn: '2020-01-01' }))).toBe('BELOW_ZERO');
  });

  test('two signs of three make it transactional, all of them named', () => {
    const shy = { paidMicros: micros(3000), spreadPercent: 150 };
    expect(classOf(facts(shy))).toBe('TRANSACTIONAL');
    const said = valueClassOf(facts(shy))
      .reasons.map((reason) => render(reason, 'en', valueTexts))
      .join(' ');
    expect(said).toContain('price-driven (25 % below list)');
    expect(said).toContain('irregular (spread of intervals 150 %)');
    expect(classOf(facts({ spreadPercent: 150 }))).toBe('MOST_VALUABLE');
  });

  test.each([
    ['no orders', noFigures, {}, 'VALUE_LACKS_ORDERS'],
    ['unit costs', { costedMicros: micros(3700) }, {}, 'VALUE_LACKS_COSTS'],
    ['the cost to serve', {}, { annualCostToServe: null }, 'VALUE_LACKS_COST_TO_SERVE'],
    ['an amount of ours', {}, { annualCostToServe: { ...cny(1), currency: 'EUR' } }, 'VALUE_LACKS_COST_TO_SERVE'],
    ['one currency', { currencies: 2 }, {}, 'VALUE_LACKS_CURRENCY'],
    [
      'the potential of a middling customer',
      { marginMicros: micros(800) },
      { annualPotential: null },
      'VALUE_LACKS_POTENTIAL',
    ],
    ['the second sign', { spreadPercent: 150 }, { annualPotential: null }, 'VALUE_LACKS_POTENTIAL'],
  ] as const)('without %s it is unrated and says so', (_what, figures, over, code) => {
    expect(classOf(facts(figures, over))).toBe('UNRATED');
    expect(codes(facts(figures, over))).toContain(code);
  });

  test('never guessed: a class found with something unknown stays the class whatever the unknown is', () => {
    const money = fc.option(fc.integer({ min: 0, max: 20_000 }).map(cny), { nil: null });
    const figures = fc.record({
      marginMicros: fc.integer({ min: -2000, max: 4000 }).map(micros),
      paidMicros: fc.integer({ min: 0, max: 5000 }).map(micros),
      listedMicros: fc.constantFrom(0n, micros(5000)),
      spreadPercent: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
    });
    fc.assert(
      fc.property(
        figures,
        money,
        money,
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (given, potential, cost, couldBe, mayCost) => {
          const found = classOf(facts(given, { annualPotential: potential, annualCostToServe: cost }));
          if (found === 'UNRATED') return;
          const complete = facts(given, {
            annualPotential: potential ?? cny(couldBe),
            annualCostToServe: cost ?? cny(mayCost),
          });
          expect(classOf(complete)).toBe(found);
        },
      ),
    );
  });

  test('more margin never means a lower tier', () => {
    const order = ['ORDINARY', 'MIDDLE', 'HIGH', 'TOP'];
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.nat(5000), fc.nat(12), (margin, more, activeMonths) => {
        const rank = (units: number): number =>
          order.indexOf(tierOf(facts({ marginMicros: micros(units), activeMonths })).tier ?? '');
        expect(rank(margin + more)).toBeGreaterThanOrEqual(rank(margin));
      }),
    );
  });
});

describe('assessment', () => {
  const account = (over: Partial<ValueFacts> = {}): ValueFacts => ({
    ...facts(),
    companyId: 'c0000000-0000-4000-8000-000000000001',
    companyName: '仁爱医院',
    isCustomerKind: true,
    isAssessed: false,
    altered: [],
    churn: { stage: 'MATURE' },
    ...over,
  });

  test('once a month, with the figures; the month that has one gets no other', () => {
    const first = decideValue(account(), clock);
    const [, created] = first.decisions;
    expect(created).toMatchObject({
      kind: 'create',
      object: 'customerAssessment',
      data: {
        tier: 'MIDDLE',
        valueClass: 'MOST_VALUABLE',
        stage: 'MATURE',
        netMargin: { amountMicros: 900_000_000, currencyCode: 'CNY' },
      },
    });
    expect(first.effects).toMatchObject([{ month: '2026-03-01', assessmentId: created?.id }]);
    const changed = account({ isAssessed: true, figures: { ...steady, marginMicros: micros(9000) } });
    expect(decideValue(changed, clock).decisions).toHaveLength(1);
    expect(decideValue(changed, clock).decisions[0]).toMatchObject({ set: { customerTier: 'TOP' } });
  });

  test('an edited one is set back to what it said', () => {
    const altered = [{ id: 'a0000000-0000-4000-8000-000000000001', data: { name: { code: 'X' }, tier: 'TOP' } }];
    const { decisions } = decideValue(account({ isAssessed: true, altered }), clock);
    expect(decisions[1]).toEqual({
      kind: 'project',
      object: 'customerAssessment',
      id: altered[0]?.id,
      set: { tier: 'TOP' },
    });
  });

  test('a supplier that never ordered is no prospect, and no prospect is assessed', () => {
    const supplier = decideValue(account({ figures: noFigures, isCustomerKind: false }), clock);
    expect(supplier.decisions).toMatchObject([{ set: { customerTier: null, valueClass: null, valueReasons: null } }]);
    expect(decideValue(account({ figures: noFigures }), clock).decisions).toMatchObject([
      { set: { customerTier: 'PROSPECT', valueClass: 'UNRATED' } },
    ]);
  });
});

test('amounts are spelled in whole units', () => {
  expect(spellAmount(1_234_567_500_000n, 'CNY')).toBe('1,234,568 CNY');
  expect(spellAmount(-1_500_000n, null)).toBe('-2');
});
