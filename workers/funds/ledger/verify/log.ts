/** The log in its order, page by page: each command with its entries. */
import type { Transaction } from '../../../platform/db/pool.ts';
import type { ChainedCommand, ChainedEntry } from '../chain.ts';
import type { Phase } from '../entry.ts';
import type { AccountTable } from './accounts.ts';

const pageSize = 5_000;

export interface LoggedEntry extends ChainedEntry {
  readonly phase: Phase;
  readonly debit: number;
  readonly credit: number;
}
export interface LoggedCommand extends ChainedCommand {
  readonly bodyHash: Buffer;
  readonly hash: Buffer;
  readonly entries: readonly LoggedEntry[];
}

type CommandRow = Omit<LoggedCommand, 'entries'>;
type EntryRow = Omit<LoggedEntry, 'debitCode' | 'creditCode' | 'debit' | 'credit'> & {
  readonly commandSequence: bigint;
  readonly debit: string;
  readonly credit: string;
};

export async function* readLog(tx: Transaction, accounts: AccountTable): AsyncGenerator<LoggedCommand> {
  for (let after = 0n; ;) {
    const { rows: commands } = await tx.query<CommandRow>({
      name: 'funds-log-commands',
      text: `select sequence, id, kind, body::text as body, body_hash as "bodyHash", actor, at, answer::text as answer, hash
        from funds.command where sequence > $1 order by sequence limit ${pageSize}`,
      values: [after],
    });
    const last = commands.at(-1);
    if (!last) return;
    const entries = await entriesOf(tx, accounts, after, last.sequence);
    for (const command of commands) yield { ...command, entries: entries.get(command.sequence) ?? [] };
    after = last.sequence;
  }
}

async function entriesOf(
  tx: Transaction,
  accounts: AccountTable,
  after: bigint,
  upTo: bigint,
): Promise<Map<bigint, LoggedEntry[]>> {
  const { rows } = await tx.query<EntryRow>({
    name: 'funds-log-entries',
    text: `select sequence, command_sequence as "commandSequence", kind, phase, debit_account::text as debit, credit_account::text as credit,
        currency, amount_minor as "amountMinor", fund_id as "fundId", partner_id as "partnerId", allocation_id as "allocationId",
        request_id as "requestId", claim_id as "claimId", attempt
      from funds.entry where command_sequence > $1 and command_sequence <= $2 order by sequence`,
    values: [after, upTo],
  });
  const byCommand = new Map<bigint, LoggedEntry[]>();
  for (const { commandSequence, ...row } of rows) {
    const [debit, credit] = [Number(row.debit), Number(row.credit)];
    const entry = {
      ...row,
      debit,
      credit,
      debitCode: accounts.codes[debit] ?? '',
      creditCode: accounts.codes[credit] ?? '',
    };
    const own = byCommand.get(commandSequence);
    if (own) own.push(entry);
    else byCommand.set(commandSequence, [entry]);
  }
  return byCommand;
}
