/** When a record with money on it is deleted, its money stands still, and only its: until a person decides. */
import { reason } from '../../texts.ts';
import type { Book } from '../book.ts';
import type { Body } from '../command.ts';
import { refused, type Changes, type Decision } from '../outcome.ts';
import type { Decide } from './context.ts';

export const holdMoney: Decide<'holdMoney'> = (book, { body }) => setHeld(book, body, true);
export const releaseMoney: Decide<'releaseMoney'> = (book, { body }) => setHeld(book, body, false);

function setHeld(book: Book, { subject, id }: Body<'holdMoney'>, isHeld: boolean): Decision {
  const row = rowOf(book, subject, id);
  if (!row) return refused(reason('FUNDS_NOTHING_HELD'));
  if (row.isHeld === isHeld) return refused(reason(isHeld ? 'FUNDS_ALREADY_HELD' : 'FUNDS_NOT_HELD'));
  return { kind: 'accepted', moves: [], ...row.changed(isHeld), answer: { isHeld } };
}

interface Holdable {
  readonly isHeld: boolean;
  changed(isHeld: boolean): Changes;
}

function rowOf(book: Book, subject: Body<'holdMoney'>['subject'], id: string): Holdable | undefined {
  if (subject === 'ALLOCATION') {
    const row = book.lots.get(id);
    return row && { isHeld: row.isHeld, changed: (isHeld) => ({ lots: [{ ...row, isHeld }] }) };
  }
  if (subject === 'REQUEST') {
    const row = book.requests.get(id);
    return row && { isHeld: row.isHeld, changed: (isHeld) => ({ requests: [{ ...row, isHeld }] }) };
  }
  const row = book.claims.get(id);
  return row && { isHeld: row.isHeld, changed: (isHeld) => ({ claims: [{ ...row, isHeld }] }) };
}
