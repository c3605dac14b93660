import { describe, expect, it } from 'vitest';
import { publishedTable } from '../../testing/published.ts';
import { bgNbdAlive, bgNbdExpectedOrders } from './bgNbd.ts';
import { summariesFrom } from '../summaries.ts';

// Parameters as published for CDNOW, in weeks (Fader, Hardie & Lee 2005); Hardie's note gives 1.226 for this customer.
const cdnow = { k: 1, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

it('BG/NBD expects 1.226 orders in 39 weeks of the customer with x = 2, t_x = 30.43, T = 38.86', () => {
  expect(bgNbdExpectedOrders(cdnow, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.226, 2);
});

it('BG/NBD takes whoever never came back for alive', () => {
  const customers = summariesFrom([
    { x: 0, tx: 0, T: 38.86 },
    { x: 2, tx: 30.43, T: 38.86 },
  ]);
  const alive = bgNbdAlive(cdnow, customers);
  expect(alive[0]).toBe(1);
  expect(alive[1]).toBeCloseTo(0.7266, 3);
});

const table = publishedTable();

describe.skipIf(table.length === 0)('published numbers (needs ../shared/data/cdnow)', () => {
  for (const { model, published, ours } of table) {
    it(`${model}: parameters within 0.5 %, log-likelihood within 0.01`, () => {
      for (const [name, value] of Object.entries(published.parameters)) {
        // Published to so many digits: half a unit of the last one is not an error of ours.
        expect(Math.abs(ours.parameters[name]! - value)).toBeLessThanOrEqual(0.005 * value + 0.0005);
      }
      if (published.logLikelihood !== null) {
        expect(Math.abs(ours.logLikelihood - published.logLikelihood)).toBeLessThanOrEqual(0.01 + published.rounding);
      }
    });
  }
});
