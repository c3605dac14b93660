/** Plays commands on a book in memory: decisions without a database. */
import { Book } from '../ledger/book.ts';
import type { Command } from '../ledger/command.ts';
import { decide } from '../ledger/decide/index.ts';
import type { Decision } from '../ledger/outcome.ts';
import { day } from './commands.ts';

export class Played {
  readonly book = new Book();
  today = day;
  #partners = 0n;

  /** The decision; taken in when accepted. */
  try(command: Command): Decision {
    const companyId = 'companyId' in command.body ? command.body.companyId : undefined;
    if (companyId !== undefined && !this.book.spareIds.has(companyId))
      this.book.spareIds.set(companyId, ++this.#partners);
    const decision = decide(this.book, command, { today: this.today });
    if (decision.kind === 'accepted') this.book.apply(decision);
    return decision;
  }

  /** Codes of the refusal; none when it was accepted. */
  codes(command: Command): string[] {
    const decision = this.try(command);
    return decision.kind === 'refused' ? decision.reasons.map((each) => each.code) : [];
  }

  accept(...commands: readonly Command[]): this {
    for (const command of commands) {
      const decision = this.try(command);
      if (decision.kind === 'refused') throw new Error(`${command.kind}: ${JSON.stringify(decision.reasons)}`);
    }
    return this;
  }

  /** What every account that holds something holds, by the kind of account. */
  held(): Record<string, bigint> {
    const sums: Record<string, bigint> = {};
    for (const { account } of this.book.holdings.all()) {
      const balance = this.book.balance(account);
      if (balance !== 0n) sums[account.kind] = (sums[account.kind] ?? 0n) + balance;
    }
    return sums;
  }
}
