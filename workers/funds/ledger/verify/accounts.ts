/**
 * All accounts in flat arrays by id, outside of the garbage collector's sight: a log of millions of entries is replayed
 * over hundreds of thousands of accounts in some 100 bytes each.
 */
import type { Transaction } from '../../../platform/db/pool.ts';
import { isGuarded, type AccountKind } from '../account.ts';
import { pages } from './pages.ts';

export class AccountTable {
  /** What the replay says so far. */
  readonly debits: BigInt64Array;
  readonly credits: BigInt64Array;
  readonly debitsPending: BigInt64Array;
  readonly creditsPending: BigInt64Array;
  readonly #guarded: Uint8Array;
  readonly #currencies: Uint8Array;
  /** The codes, one after the other, and where each one starts and ends. */
  readonly #codes: Buffer;
  readonly #starts: Float64Array;
  readonly #lengths: Uint16Array;
  #used = 0;
  readonly #currencyNames: string[] = [];

  constructor(size: number, codeBytes: number) {
    this.debits = new BigInt64Array(size);
    this.credits = new BigInt64Array(size);
    this.debitsPending = new BigInt64Array(size);
    this.creditsPending = new BigInt64Array(size);
    this.#guarded = new Uint8Array(size);
    this.#currencies = new Uint8Array(size);
    this.#codes = Buffer.allocUnsafe(codeBytes);
    this.#starts = new Float64Array(size);
    this.#lengths = new Uint16Array(size);
  }

  add(id: number, code: string, kind: AccountKind, currency: string): void {
    this.#starts[id] = this.#used;
    this.#lengths[id] = this.#codes.write(code, this.#used);
    this.#used += this.#lengths[id] ?? 0;
    this.#guarded[id] = isGuarded(kind) ? 1 : 0;
    if (!this.#currencyNames.includes(currency)) this.#currencyNames.push(currency);
    this.#currencies[id] = this.#currencyNames.indexOf(currency);
  }

  has(id: number): boolean {
    return (this.#lengths[id] ?? 0) > 0;
  }

  /** Empty for an account that does not exist. */
  codeOf(id: number): string {
    const start = this.#starts[id] ?? 0;
    return this.#codes.toString('utf8', start, start + (this.#lengths[id] ?? 0));
  }

  currencyOf(id: number): string | undefined {
    return this.has(id) ? this.#currencyNames[this.#currencies[id] ?? 0] : undefined;
  }

  isOverdrawn(id: number): boolean {
    return this.#guarded[id] === 1 && this.balanceOf(id) < (this.debitsPending[id] ?? 0n);
  }

  balanceOf(id: number): bigint {
    return (this.credits[id] ?? 0n) - (this.debits[id] ?? 0n);
  }
}

export interface StoredAccount {
  readonly id: bigint;
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
  const { rows } = await tx.query<{ size: string; bytes: string }>(
    'select coalesce(max(id), 0)::text as size, coalesce(sum(octet_length(code)), 0)::text as bytes from funds.account',
  );
  const table = new AccountTable(Number(rows[0]?.size ?? 0) + 1, Number(rows[0]?.bytes ?? 0));
  for await (const page of namedAccounts(tx, pageSize)) {
    for (const row of page) table.add(Number(row.id), row.code, row.kind, row.currency);
  }
  return table;
}

type NamedAccount = Pick<StoredAccount, 'id' | 'code' | 'kind' | 'currency'>;

const namedAccounts = (tx: Transaction, pageSize: number): AsyncGenerator<readonly NamedAccount[]> =>
  pages(
    async (after) => {
      const { rows } = await tx.query<NamedAccount>(
        'select id, code, kind, currency from funds.account where id > $1 order by id limit $2',
        [after, pageSize],
      );
      return rows;
    },
    (row) => row.id,
  );

/** The accounts as they are stored, page by page. */
export const storedAccounts = (tx: Transaction, pageSize: number): AsyncGenerator<readonly StoredAccount[]> =>
  pages(
    async (after) => {
      const { rows } = await tx.query<StoredAccount>(
        `select id, code, kind, fund_id as "fundId", currency, debits_minor as debits, credits_minor as credits,
           debits_pending_minor as "debitsPending", credits_pending_minor as "creditsPending"
         from funds.account where id > $1 order by id limit $2`,
        [after, pageSize],
      );
      return rows;
    },
    (row) => row.id,
  );
