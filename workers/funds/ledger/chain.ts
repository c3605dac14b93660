/**
 * The hash chain over the log: hash(n) = sha256(hash(n − 1) ‖ newline ‖ record(n)), hashes in lower-case hex, record being
 * one JSON array with the command and its entries. Accounts enter by their codes, so that re-labelling an account breaks
 * the chain as well as changing an amount would.
 */
import { sha256 } from './canonical.ts';

export const genesis: string = '0'.repeat(64);

export interface ChainedCommand {
  readonly sequence: bigint;
  readonly id: string;
  readonly kind: string;
  /** The canonical text of the body and of the answer, as stored. */
  readonly body: string;
  readonly answer: string;
  readonly actor: string;
  readonly at: Date;
}

export interface ChainedEntry {
  readonly sequence: bigint;
  readonly kind: string;
  readonly phase: string;
  readonly debitCode: string;
  readonly creditCode: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly fundId: string;
  readonly partnerId: bigint | null;
  readonly allocationId: string | null;
  readonly requestId: string | null;
  readonly claimId: string | null;
  readonly attempt: number | null;
}

/** The head after `command`, given the head before it. */
export const chained = (previous: string, command: ChainedCommand, entries: readonly ChainedEntry[]): string =>
  sha256(`${previous}\n${recordOf(command, entries)}`);

function recordOf(command: ChainedCommand, entries: readonly ChainedEntry[]): string {
  const { id, kind, body, actor, answer } = command;
  const lines = entries.map((entry) => [
    `${entry.sequence}`,
    entry.kind,
    entry.phase,
    entry.debitCode,
    entry.creditCode,
    entry.currency,
    `${entry.amountMinor}`,
    entry.fundId,
    entry.partnerId === null ? null : `${entry.partnerId}`,
    entry.allocationId,
    entry.requestId,
    entry.claimId,
    entry.attempt,
  ]);
  return JSON.stringify([`${command.sequence}`, id, kind, body, actor, command.at.toISOString(), answer, lines]);
}
