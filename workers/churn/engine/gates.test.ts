import { describe, expect, it } from 'vitest';
import { type Evidence, judge } from './gates.ts';

const good: Evidence = {
  observations: 1000,
  ordered: 600,
  aucDifference: 0.05,
  aucDifferenceInterval: { low: 0.02, high: 0.08 },
  calibration: { ece: 0.02, nullHigh: 0.03, pValue: 0.4, simulations: 1000 },
  value: { caught: 0.4, valueOnly: 0.3 },
};

describe('the gates', () => {
  it.each<[string, Partial<Evidence>, string]>([
    ['all three pass', {}, 'PASS'],
    ['no amounts: two decide', { value: null }, 'PASS'],
    ['as good as the rule, within .01', { aucDifferenceInterval: { low: -0.0099, high: 0.02 } }, 'PASS'],
    ['perhaps worse than the rule by .01', { aucDifferenceInterval: { low: -0.01, high: 0.02 } }, 'FAIL'],
    [
      'worse than its null, and by much',
      { calibration: { ece: 0.06, nullHigh: 0.03, pValue: 0.001, simulations: 1000 } },
      'FAIL',
    ],
    [
      'worse than its null, but too little to matter',
      { calibration: { ece: 0.04, nullHigh: 0.03, pValue: 0.001, simulations: 1000 } },
      'PASS',
    ],
    [
      'within its null, however large that is',
      { calibration: { ece: 0.08, nullHigh: 0.1, pValue: 0.2, simulations: 1000 } },
      'PASS',
    ],
    ['value alone catches more', { value: { caught: 0.29, valueOnly: 0.3 } }, 'FAIL'],
    ['value alone catches as much', { value: { caught: 0.3, valueOnly: 0.3 } }, 'PASS'],
    ['too few customers', { observations: 99, ordered: 50 }, 'INSUFFICIENT'],
    ['hardly anyone was lost', { ordered: 985 }, 'INSUFFICIENT'],
    ['hardly anyone ordered', { ordered: 19 }, 'INSUFFICIENT'],
    ['nothing lost had a value', { value: { caught: null, valueOnly: null } }, 'INSUFFICIENT'],
    ['no interval', { aucDifferenceInterval: null }, 'INSUFFICIENT'],
  ])('%s', (_, change, verdict) => expect(judge({ ...good, ...change }).verdict).toBe(verdict));

  it('says what is missing, and keeps its figures', () => {
    const gates = judge({ ...good, observations: 42, ordered: 20 });
    expect(gates.missing).toMatch(/42 customers .* 100 are needed/);
    expect(gates.auc).toEqual({ verdict: 'INSUFFICIENT', difference: 0.05, low: 0.02, bound: -0.01 });
  });
});
