/** The log in its order: each command with its entries. */
import type { Transaction } from '../../../platform/db/pool.ts';
import type { ChainedCommand, ChainedEntry } from '../chain.ts';
import type { Phase } from '../entry.ts';
import type { AccountTable } from './accounts.ts';
import { pages } from './pages.ts';

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

/** Two cursors side by side, both in the order of the log. */
export async function* readLog(
  tx: Transaction,
  accounts: AccountTable,
  pageSize: number,
): AsyncGenerator<LoggedCommand> {
  const entries = new EntryReader(readEntries(tx, pageSize), accounts);
  for await (const page of readCommands(tx, pageSize)) {
    for (const command of page) {
      const own: LoggedEntry[] = [];
      while (!entries.take(command.sequence, own)) await entries.turn();
      yield { ...command, entries: own };
    }
  }
}

class EntryReader {
  readonly #pages: AsyncGenerator<readonly EntryRow[]>;
  readonly #accounts: AccountTable;
  #page: readonly EntryRow[] = [];
  #next = 0;
  #isDone = false;

  constructor(source: AsyncGenerator<readonly EntryRow[]>, accounts: AccountTable) {
    this.#pages = source;
    this.#accounts = accounts;
  }

  /**
   * Takes the entries up to a command from the page at hand; false when the page ended before them. An entry of an
   * earlier command that was not next to it is taken in here, and breaks the chain here.
   */
  take(command: bigint, into: LoggedEntry[]): boolean {
    for (; this.#next < this.#page.length; this.#next++) {
      const row = this.#page[this.#next];
      if (!row || row.commandSequence > command) return true;
      into.push(this.#entry(row));
    }
    return this.#isDone;
  }

  async turn(): Promise<void> {
    const { value, done } = await this.#pages.next();
    this.#isDone = done === true;
    this.#page = this.#isDone ? [] : (value as readonly EntryRow[]);
    this.#next = 0;
  }

  #entry(row: EntryRow): LoggedEntry {
    const [debit, credit] = [Number(row.debit), Number(row.credit)];
    const accounts = this.#accounts;
    return { ...row, debit, credit, debitCode: accounts.codeOf(debit), creditCode: accounts.codeOf(credit) };
  }
}

const readCommands = (tx: Transaction, pageSize: number): AsyncGenerator<readonly CommandRow[]> =>
  pages(
    async (after) => {
      const { rows } = await tx.query<CommandRow>({
        name: 'funds-log-commands',
        text: `select sequence, id, kind, body::text as body, encode(body_hash, 'hex') as "bodyHash", actor, at,
            answer::text as answer, encode(hash, 'hex') as hash
          from funds.command where sequence > $1 order by sequence limit $2`,
        values: [after, pageSize],
      });
      return rows;
    },
    (row) => row.sequence,
  );

const readEntries = (tx: Transaction, pageSize: number): AsyncGenerator<readonly EntryRow[]> =>
  pages(
    async (after) => {
      const { rows } = await tx.query<EntryRow>({
        name: 'funds-log-entries',
        text: `select sequence, command_sequence as "commandSequence", kind, phase, debit_account::text as debit,
            credit_account::text as credit, currency, amount_minor as "amountMinor", fund_id as "fundId", partner_id as "partnerId",
            allocation_id as "allocationId", request_id as "requestId", claim_id as "claimId", attempt
          from funds.entry where sequence > $1 order by sequence limit $2`,
        values: [after, pageSize],
      });
      return rows;
    },
    (row) => row.sequence,
  );
