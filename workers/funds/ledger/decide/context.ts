import type { Day } from '../../../platform/clock/clock.ts';
import type { Book } from '../book.ts';
import type { CommandKind, CommandOf } from '../command.ts';
import type { Decision } from '../outcome.ts';

/** What a decision may know beside the book and the command: the instant, as a day of the business. */
export interface Context {
  readonly today: Day;
}

/** Pure: the same book, command and day give the same decision. */
export type Decide<Kind extends CommandKind> = (book: Book, command: CommandOf<Kind>, context: Context) => Decision;
