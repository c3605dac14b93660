/** Stores what a batch of decisions changed: standing rows first, the end of the log last and shortest. */
import type { Transaction } from '../../../platform/db/pool.ts';
import type { Sums } from '../account.ts';
import type { Book, Holding } from '../book.ts';
import { contention, LedgerError } from '../errors.ts';
import { upsert, type Table } from './upsert.ts';

/** Ids of all accounts that the batch touched, by code. */
export type AccountIds = ReadonlyMap<string, bigint>;

export async function saveStanding(tx: Transaction, book: Book): Promise<AccountIds> {
  await savePartners(tx, book);
  await upsert(tx, 'fund', ['fund_id'], news(book.funds.changes()), { sequence: 0 });
  const ids = await saveAccounts(tx, book);
  await saveInvoices(tx, book);
  await saveRows(tx, 'lot', ['allocation_id'], book.lots.changes());
  await saveRows(tx, 'request', ['request_id'], book.requests.changes());
  await saveRows(tx, 'claim', ['claim_id'], book.claims.changes());
  await saveRows(tx, 'clawback', ['clawback_id'], book.clawbacks.changes());
  await saveRows(tx, 'accrual', ['agreement_id', 'period'], book.accruals.changes());
  await saveRows(tx, 'evidence', ['content_hash'], book.evidence.changes());
  return ids;
}

type Change<Row> = { readonly row: Row; readonly loaded: Row | undefined };
const changed = <Row>(changes: readonly Change<Row>[]): Row[] => changes.map(({ row }) => row);
const news = <Row>(changes: readonly Change<Row>[]): Row[] =>
  changes.filter(({ loaded }) => loaded === undefined).map(({ row }) => row);

/**
 * A row that was not there when we looked is inserted, never written over another: the same record named in two funds is
 * behind two gates, and whoever comes second has to look again.
 */
async function saveRows(
  tx: Transaction,
  table: Table,
  key: readonly string[],
  changes: readonly Change<object>[],
): Promise<void> {
  await upsert(tx, table, [], news(changes));
  await upsert(tx, table, key, changed(changes.filter(({ loaded }) => loaded !== undefined)));
}

async function savePartners(tx: Transaction, book: Book): Promise<void> {
  const changes = book.companies.changes();
  if (changes.length === 0) return;
  const added = news(changes);
  // A company seen for the first time stands for its partner: the first one, or the one that took an account over.
  await tx.query(
    `insert into funds.partner (id, company_id) select * from unnest($1::bigint[], $2::uuid[])
     on conflict (id) do update set company_id = excluded.company_id`,
    [added.map((row) => row.partnerId), added.map((row) => row.companyId)],
  );
  await upsert(tx, 'partner_company', [], added);
  const moved = changes.filter(({ loaded }) => loaded !== undefined).map(({ row }) => row);
  await upsert(tx, 'partner_company', ['company_id'], moved);
}

async function saveAccounts(tx: Transaction, book: Book): Promise<AccountIds> {
  const changes = book.holdings.changes();
  const ids = new Map<string, bigint>();
  for (const { row } of changes) if (row.id !== undefined) ids.set(row.account.code, row.id);
  const fresh = news(changes);
  if (fresh.length > 0) for (const [code, id] of await insertAccounts(tx, fresh, book.currency)) ids.set(code, id);
  const grown = changes.flatMap(({ row, loaded }) =>
    loaded?.id === undefined ? [] : [{ id: loaded.id, row, loaded }],
  );
  if (grown.length === 0) return ids;
  // Differences rather than results: even a balance that was read wrongly cannot be overwritten, only overdrawn,
  // and that the table refuses.
  const delta = (of: keyof Sums): bigint[] => grown.map(({ row, loaded }) => row.sums[of] - loaded.sums[of]);
  const { rowCount } = await tx.query({
    name: 'funds-balances',
    text: `update funds.account a set debits_minor = a.debits_minor + v.debits, credits_minor = a.credits_minor + v.credits,
        debits_pending_minor = a.debits_pending_minor + v.debits_pending, credits_pending_minor = a.credits_pending_minor + v.credits_pending
      from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[]) as v (id, debits, credits, debits_pending, credits_pending)
      where a.id = v.id`,
    values: [
      grown.map(({ id }) => id),
      delta('debitsMinor'),
      delta('creditsMinor'),
      delta('debitsPendingMinor'),
      delta('creditsPendingMinor'),
    ],
  });
  if (rowCount !== grown.length) throw new LedgerError('account-missing', 'An account vanished under its lock.');
  return ids;
}

async function insertAccounts(tx: Transaction, fresh: readonly Holding[], currency: string | null) {
  const columns = fresh.map(({ account, sums }) => [
    account.code,
    account.kind,
    currency,
    account.fundId ?? null,
    account.partnerId ?? null,
    account.allocationId ?? null,
    account.requestId ?? null,
    sums.debitsMinor,
    sums.creditsMinor,
    sums.debitsPendingMinor,
    sums.creditsPendingMinor,
  ]);
  const { rows } = await tx.query<{ code: string; id: bigint }>({
    name: 'funds-accounts-new',
    text: `insert into funds.account (code, kind, currency, fund_id, partner_id, allocation_id, request_id, debits_minor, credits_minor,
        debits_pending_minor, credits_pending_minor)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::bigint[], $6::uuid[], $7::uuid[], $8::bigint[], $9::bigint[],
        $10::bigint[], $11::bigint[])
      returning code, id`,
    values: Array.from({ length: 11 }, (_, index) => columns.map((row) => row[index])),
  });
  return rows.map(({ code, id }) => [code, id] as const);
}

/** Invoices are shared by partners and funds, so no gate guards them: the version seen must still be the one there. */
async function saveInvoices(tx: Transaction, book: Book): Promise<void> {
  const changes = book.invoices.changes();
  await upsert(tx, 'invoice', [], news(changes));
  const known = changes.flatMap(({ row, loaded }) => (loaded ? [{ row, loaded }] : []));
  if (known.length === 0) return;
  const { rowCount } = await tx.query({
    name: 'funds-invoices-claimed',
    text: `update funds.invoice i set total_minor = v.total, claimed_minor = v.claimed
      from (select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[]) as u (key, total, claimed, seen) order by key) v
      where i.invoice_key = v.key and i.claimed_minor = v.seen`,
    values: [
      known.map(({ row }) => row.invoiceKey),
      known.map(({ row }) => row.totalMinor),
      known.map(({ row }) => row.claimedMinor),
      known.map(({ loaded }) => loaded.claimedMinor),
    ],
  });
  if (rowCount !== known.length) throw contention('An invoice was claimed on meanwhile');
}

/** Everything that `from` has goes on under the other ledger id; entries of the past keep the id they had. */
export async function saveMerge(tx: Transaction, from: bigint, into: bigint): Promise<void> {
  for (const table of ['lot', 'request', 'claim', 'clawback', 'partner_company']) {
    await tx.query(`update funds.${table} set partner_id = $2 where partner_id = $1`, [from, into]);
  }
  await tx.query('update funds.partner set merged_into = $2 where id = $1 or merged_into = $1', [from, into]);
}
