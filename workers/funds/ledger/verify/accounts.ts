/** All accounts in flat arrays by id, so that a log of millions of entries is replayed in little memory. */
import type { Transaction } from '../../../platform/db/pool.ts';
import { isGuarded, type AccountKind } from '../account.ts';

export class AccountTable {
  readonly codes: string[];
  readonly kinds: AccountKind[];
  readonly funds: (string | null)[];
  readonly currencies: string[];
  readonly guarded: Uint8Array;
  /** What the replay says so far. */
  readonly debits: BigInt64Array;
  readonly credits: BigInt64Array;
  readonly debitsPending: BigInt64Array;
  readonly creditsPending: BigInt64Array;
  readonly #interned = new Map<string, string>();

  constructor(size: number) {
    this.codes = Array.from<string>({ length: size }).fill('');
    this.kinds = Array.from<AccountKind>({ length: size }).fill('sponsor');
    this.funds = Array.from<string | null>({ length: size }).fill(null);
    this.currencies = Array.from<string>({ length: size }).fill('');
    this.guarded = new Uint8Array(size);
    this.debits = new BigInt64Array(size);
    this.credits = new BigInt64Array(size);
    this.debitsPending = new BigInt64Array(size);
    this.creditsPending = new BigInt64Array(size);
  }

  add(id: number, code: string, kind: AccountKind, fundId: string | null, currency: string): void {
    this.codes[id] = code;
    this.kinds[id] = this.#intern(kind) as AccountKind;
    this.funds[id] = fundId === null ? null : this.#intern(fundId);
    this.currencies[id] = this.#intern(currency);
    this.guarded[id] = isGuarded(kind) ? 1 : 0;
  }

  has(id: number): boolean {
    return this.codes[id] !== undefined && this.codes[id] !== '';
  }

  availableOf(id: number): bigint {
    return (this.credits[id] ?? 0n) - (this.debits[id] ?? 0n) - (this.debitsPending[id] ?? 0n);
  }

  balanceOf(id: number): bigint {
    return (this.credits[id] ?? 0n) - (this.debits[id] ?? 0n);
  }

  /** One string per fund, however many accounts name it. */
  #intern(text: string): string {
    const known = this.#interned.get(text);
    if (known !== undefined) return known;
    this.#interned.set(text, text);
    return text;
  }
}

interface StoredRow {
  readonly id: string;
  readonly code: string;
  readonly kind: AccountKind;
  readonly fundId: string | null;
  readonly currency: string;
  readonly debits: bigint;
  readonly credits: bigint;
  readonly debitsPending: bigint;
  readonly creditsPending: bigint;
}

export async function loadAccounts(tx: Transaction, pageSize: number): Promise<AccountTable> {
  const { rows } = await tx.query<{ max: string | null }>('select max(id)::text as max from funds.account');
  const table = new AccountTable(Number(rows[0]?.max ?? 0) + 1);
  for await (const row of storedAccounts(tx, pageSize))
    table.add(Number(row.id), row.code, row.kind, row.fundId, row.currency);
  return table;
}

/** The accounts as they are stored, page by page. */
export async function* storedAccounts(tx: Transaction, pageSize: number): AsyncGenerator<StoredRow> {
  for (let after = '0'; ;) {
    const { rows } = await tx.query<StoredRow>(
      `select id::text as id, code, kind, fund_id as "fundId", currency, debits_minor as debits, credits_minor as credits,
         debits_pending_minor as "debitsPending", credits_pending_minor as "creditsPending"
       from funds.account a where a.id > $1 order by a.id limit $2`,
      [after, pageSize],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}
