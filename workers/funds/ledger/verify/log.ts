/** The log in its order, page by page: each command with its entries. */
import type { Transaction } from '../../../platform/db/pool.ts';
import type { ChainedCommand, ChainedEntry } from '../chain.ts';
import type { Phase } from '../entry.ts';
import type { AccountTable } from './accounts.ts';

export interface LoggedEntry extends ChainedEntry {
  readonly phase: Phase;
  readonly debit: number;
  readonly credit: number;
}
export interface LoggedCommand extends ChainedCommand {
  readonly bodyHash: string;
  readonly hash: string;
  readonly entries: readonly LoggedEntry[];
}

type CommandRow = Omit<LoggedCommand, 'entries'>;
type EntryRow = Omit<LoggedEntry, 'debitCode' | 'creditCode' | 'debit' | 'credit'> & {
  readonly commandSequence: bigint;
  readonly debit: string;
  readonly credit: string;
};

/** Two cursors side by side, both in the order of the log; `entries` runs ahead by at most a page. */
export async function* readLog(
  tx: Transaction,
  accounts: AccountTable,
  pageSize: number,
): AsyncGenerator<LoggedCommand> {
  const entries = new EntryReader(tx, accounts, pageSize);
  for (let after = 0n; ;) {
    const { rows: commands } = await tx.query<CommandRow>({
      name: 'funds-log-commands',
      text: `select sequence, id, kind, body::text as body, encode(body_hash, 'hex') as "bodyHash", actor, at,
          answer::text as answer, encode(hash, 'hex') as hash
        from funds.command where sequence > $1 order by sequence limit $2`,
      values: [after, pageSize],
    });
    const last = commands.at(-1);
    if (!last) return;
    for (const command of commands) yield { ...command, entries: await entries.of(command.sequence) };
    after = last.sequence;
  }
}

class EntryReader {
  readonly #tx: Transaction;
  readonly #accounts: AccountTable;
  readonly #pageSize: number;
  #page: EntryRow[] = [];
  #next = 0;
  #after = 0n;

  constructor(tx: Transaction, accounts: AccountTable, pageSize: number) {
    this.#tx = tx;
    this.#accounts = accounts;
    this.#pageSize = pageSize;
  }

  async of(command: bigint): Promise<LoggedEntry[]> {
    const own: LoggedEntry[] = [];
    for (;;) {
      if (this.#next === this.#page.length && !(await this.#turn())) return own;
      const row = this.#page[this.#next];
      // An entry of an earlier command that was not next to it is taken in here, and breaks the chain here.
      if (!row || row.commandSequence > command) return own;
      own.push(this.#entry(row));
      this.#next += 1;
    }
  }

  #entry(row: EntryRow): LoggedEntry {
    const [debit, credit] = [Number(row.debit), Number(row.credit)];
    const accounts = this.#accounts;
    return { ...row, debit, credit, debitCode: accounts.codeOf(debit), creditCode: accounts.codeOf(credit) };
  }

  async #turn(): Promise<boolean> {
    const { rows } = await this.#tx.query<EntryRow>({
      name: 'funds-log-entries',
      text: `select sequence, command_sequence as "commandSequence", kind, phase, debit_account::text as debit, credit_account::text as credit,
          currency, amount_minor as "amountMinor", fund_id as "fundId", partner_id as "partnerId", allocation_id as "allocationId",
          request_id as "requestId", claim_id as "claimId", attempt
        from funds.entry where sequence > $1 order by sequence limit $2`,
      values: [this.#after, this.#pageSize],
    });
    this.#page = rows;
    this.#next = 0;
    this.#after = rows.at(-1)?.sequence ?? this.#after;
    return rows.length > 0;
  }
}
