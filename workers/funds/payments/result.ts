import type { Command } from '../ledger/command.ts';
import { sha256 } from '../ledger/canonical.ts';
import type { Day } from '../../platform/clock/clock.ts';

/** What the bank did with a payment, whoever says so: a person on the screen or finance's file. */
export interface PaymentResult {
  readonly claimId: string;
  readonly result: 'PAID' | 'FAILED';
  /** The bank's reference. */
  readonly reference: string;
  readonly on: Day;
}

/**
 * One command for a result, wherever it comes from: its id is made of what it says, so that the same line in tomorrow's
 * file, or the same answer on the screen, changes nothing again.
 */
export function paymentCommand({ claimId, result, reference, on }: PaymentResult, actor: string): Command {
  const id = `payment:${sha256([claimId, result, reference, on].join('\n'))}`;
  return result === 'PAID'
    ? { id, kind: 'confirmPayment', body: { claimId, reference, paidOn: on }, actor }
    : { id, kind: 'failPayment', body: { claimId, reference, failedOn: on }, actor };
}
