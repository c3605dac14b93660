/** Replays the log from its first command: the chain, the sequences, every balance after every entry. */
import { reason, type Refusal } from '../../texts.ts';
import { bodyHashOf } from '../canonical.ts';
import { chained, genesis } from '../chain.ts';
import type { Approval } from '../command.ts';
import { effects } from '../entry.ts';
import type { AccountTable } from './accounts.ts';
import type { LoggedCommand, LoggedEntry } from './log.ts';

export class Replay {
  sequence = 0n;
  entrySequence = 0n;
  hash: string = genesis;
  readonly #accounts: AccountTable;
  readonly #report: (finding: Refusal) => void;
  /** Payments set aside and not resolved yet, by claim and attempt. */
  readonly #pending = new Map<string, bigint>();

  constructor(accounts: AccountTable, report: (finding: Refusal) => void) {
    this.#accounts = accounts;
    this.#report = report;
  }

  take(command: LoggedCommand): void {
    const sequence = String(command.sequence);
    if (command.sequence !== this.sequence + 1n) {
      this.#report(reason('FUNDS_SEQUENCE_GAP', { table: 'command', sequence, previous: String(this.sequence) }));
    }
    this.sequence = command.sequence;
    if (bodyHashOf(command.kind, command.body) !== command.bodyHash) {
      this.#report(reason('FUNDS_BODY_CHANGED', { sequence }));
    }
    if (chained(this.hash, command, command.entries) !== command.hash) {
      this.#report(reason('FUNDS_CHAIN_BROKEN', { sequence }));
    }
    // Going on from the stored hash shows each break once, not everything after it.
    this.hash = command.hash;
    this.#checkApproval(command);
    for (const entry of command.entries) this.#post(entry);
  }

  #post(entry: LoggedEntry): void {
    const sequence = String(entry.sequence);
    if (entry.sequence !== this.entrySequence + 1n) {
      this.#report(reason('FUNDS_SEQUENCE_GAP', { table: 'entry', sequence, previous: String(this.entrySequence) }));
    }
    this.entrySequence = entry.sequence;
    const { debit, credit, currency, amountMinor, phase } = entry;
    const accounts = this.#accounts;
    if (!accounts.has(debit) || !accounts.has(credit)) {
      this.#report(reason('FUNDS_ENTRY_WITHOUT_ACCOUNT', { sequence }));
      return;
    }
    if (accounts.currencyOf(debit) !== currency || accounts.currencyOf(credit) !== currency) {
      this.#report(reason('FUNDS_CURRENCY_DIFFERS', { sequence, currency }));
    }
    const { posted, pending } = effects[phase];
    if (posted !== 0n) {
      accounts.debits[debit] = (accounts.debits[debit] ?? 0n) + amountMinor;
      accounts.credits[credit] = (accounts.credits[credit] ?? 0n) + amountMinor;
    }
    if (pending !== 0n) {
      accounts.debitsPending[debit] = (accounts.debitsPending[debit] ?? 0n) + pending * amountMinor;
      accounts.creditsPending[credit] = (accounts.creditsPending[credit] ?? 0n) + pending * amountMinor;
      this.#resolve(entry);
    }
    if (amountMinor <= 0n || accounts.isOverdrawn(debit)) {
      this.#report(reason('FUNDS_OVERDRAWN', { sequence, account: entry.debitCode }));
    }
  }

  /** A pending entry resolves once, and never for more than was set aside. */
  #resolve({ phase, claimId, attempt, amountMinor, sequence }: LoggedEntry): void {
    const key = `${claimId}:${attempt}`;
    const open = this.#pending.get(key);
    if (phase === 'PENDING' && open === undefined) {
      this.#pending.set(key, amountMinor);
      return;
    }
    if (phase === 'PENDING' || open === undefined || amountMinor > open) {
      this.#report(reason('FUNDS_PENDING_UNMATCHED', { sequence: String(sequence) }));
    }
    this.#pending.delete(key);
  }

  /** A second person approved, within the limit that was theirs. */
  #checkApproval(command: LoggedCommand): void {
    if (!command.body.includes('"approval":')) return;
    const { approval } = JSON.parse(command.body) as { approval: { [Key in keyof Approval]: string } };
    const amountMinor = command.entries.reduce((sum, entry) => sum + entry.amountMinor, 0n);
    if (approval.approverId === approval.requesterId || BigInt(approval.limitMinor) < amountMinor) {
      this.#report(reason('FUNDS_UNAPPROVED', { sequence: String(command.sequence) }));
    }
  }
}
