/** Every command with the pure function that decides it. */
import type { Book } from '../book.ts';
import type { Command, CommandKind } from '../command.ts';
import type { Decision } from '../outcome.ts';
import { accrue } from './accrue.ts';
import { allocate } from './allocate.ts';
import { approveClaim } from './approveClaim.ts';
import { approveRequest } from './approveRequest.ts';
import { netClawback, openClawback, writeOff } from './clawback.ts';
import type { Context, Decide } from './context.ts';
import { cancelRequest, closeRequest, expireRequest } from './endRequest.ts';
import { extendRequest } from './extendRequest.ts';
import { closeFund, freezeFund, unfreezeFund } from './fundState.ts';
import { openFund, topUp, withdraw } from './funding.ts';
import { holdMoney, releaseMoney } from './hold.ts';
import { expireLot, reinstate } from './lots.ts';
import { mergePartners } from './mergePartners.ts';
import { confirmPayment, failPayment, startPayment } from './payment.ts';

const table: { readonly [Kind in CommandKind]: Decide<Kind> } = {
  openFund,
  topUp,
  withdraw,
  freezeFund,
  unfreezeFund,
  closeFund,
  allocate,
  accrue,
  approveRequest,
  extendRequest,
  closeRequest,
  cancelRequest,
  expireRequest,
  approveClaim,
  expireLot,
  reinstate,
  startPayment,
  confirmPayment,
  failPayment,
  openClawback,
  netClawback,
  writeOff,
  holdMoney,
  releaseMoney,
  mergePartners,
};

export function decide(book: Book, command: Command, context: Context): Decision {
  // The table's type pairs each kind with its body; the compiler cannot follow that through an index.
  return (table[command.kind] as Decide<CommandKind>)(book, command, context);
}
