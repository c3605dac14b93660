/** The parts of a fund from the used end to the free one. */
import type { Rests } from '../fund-flow/stream.ts';
import { totalOf } from '../fund-flow/stream.ts';
import { COLOURS } from '../shared/colours.ts';

export { totalOf };

export const SEGMENTS = [
  { key: 'paid', code: 'PAID', colour: COLOURS.PAID },
  { key: 'payable', code: 'PAYABLE', colour: COLOURS.PAYABLE },
  { key: 'committed', code: 'COMMITTED', colour: COLOURS.COMMITTED },
  { key: 'lots', code: 'LOTS', colour: COLOURS.LOTS },
  { key: 'pool', code: 'POOL', colour: COLOURS.POOL },
  { key: 'forfeited', code: 'FORFEITED', colour: COLOURS.FORFEITED },
] as const satisfies readonly { key: keyof Rests; code: string; colour: string }[];

/** What partners have been promised or paid for their work. */
export const usedOf = ({ paid, payable, committed }: Rests): number => paid + payable + committed;
