import type { Message } from '../../platform/text/text.ts';
import type { Counts, ImportContext } from '../context.ts';
import type { Directory } from '../directory.store.ts';
import type { Row } from '../source/rows.ts';
import type { OrderReading } from './read.ts';

export interface OrdersContext extends ImportContext {
  readonly reading: OrderReading;
  readonly directory: Directory;
  /** In the second pass, returns get their originals: by then all orders are there. */
  readonly pass: 1 | 2;
  readonly dryRun: boolean;
  readonly createMissing: boolean;
  readonly counts: Counts;
}

export type LeaveOut = (row: Row, problem: Message) => void;
