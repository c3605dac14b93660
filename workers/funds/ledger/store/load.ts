/** Brings a book from the database: everything the commands name, read under the locks of its gates. */
import type { Transaction } from '../../../platform/db/pool.ts';
import { clawbackReceivable, fundAccounts, lot as lotAccount, payable } from '../account.ts';
import { Book } from '../book.ts';
import { contention } from '../errors.ts';
import type { Needs } from '../needs.ts';
import type { Accrual, Lot } from '../standing.ts';
import type { Gates } from './gates.ts';
import { readAccounts, readInto, readOfPartners } from './select.ts';

export async function loadBook(tx: Transaction, needs: Needs, gates: Gates): Promise<Book> {
  const book = new Book();
  const head = await tx.query<{ currency: string | null }>('select currency from funds.head');
  book.currency = head.rows[0]?.currency ?? null;
  await readInto(tx, book.companies, 'companies', needs.companies);
  await readInto(tx, book.funds, 'funds', gates.funds);
  await readInto(tx, book.requests, 'requests', needs.requests);
  await readInto(tx, book.claims, 'claims', needs.claims);
  await readInto(tx, book.clawbacks, 'clawbacks', needs.clawbacks);
  await readInto(tx, book.invoices, 'invoices', needs.invoices);
  await readInto(tx, book.evidence, 'evidence', needs.evidence);
  await loadAccruals(tx, book, needs);
  await loadLots(tx, book, needs);
  assertBehindGates(book, gates);
  if (needs.isMerge) {
    await readOfPartners(tx, book.companies, 'companies', [...gates.partners]);
    await readOfPartners(tx, book.clawbacks, 'clawbacks', [...gates.partners]);
  }
  await loadAccounts(tx, book, needs, gates);
  await reserveIds(tx, book, needs);
  return book;
}

async function loadAccruals(tx: Transaction, book: Book, needs: Needs): Promise<void> {
  if (needs.accruals.size === 0) return;
  const keys = [...needs.accruals.values()];
  const { rows } = await tx.query<Accrual>({
    name: 'funds-accruals',
    text: `select agreement_id as "agreementId", period, allocation_id as "allocationId", accrued_minor as "accruedMinor"
      from funds.accrual where (agreement_id, period) in (select * from unnest($1::uuid[], $2::text[]))`,
    values: [keys.map((key) => key.agreementId), keys.map((key) => key.period)],
  });
  for (const row of rows) book.accruals.load(row);
}

/** Lots by their own id, those a request has reserved from, and those with money of partners who ask for some. */
async function loadLots(tx: Transaction, book: Book, needs: Needs): Promise<void> {
  const owners = ownersOf(book, needs);
  if (needs.allocations.size + needs.requests.size + owners.length === 0) return;
  const { rows } = await tx.query<Lot>({
    name: 'funds-lots',
    text: `select allocation_id as "allocationId", fund_id as "fundId", partner_id as "partnerId", kind, expires_on as "expiresOn",
        is_expired as "isExpired", forfeited_minor as "forfeitedMinor", is_held as "isHeld", has_money as "hasMoney"
      from funds.lot where allocation_id in (
        select unnest($1::uuid[])
        union select allocation_id from funds.account where request_id = any($2::uuid[])
        union select o.allocation_id from unnest($3::bigint[], $4::uuid[]) as owner (partner_id, fund_id)
          join funds.lot o on o.partner_id = owner.partner_id and o.fund_id = owner.fund_id and o.has_money)`,
    values: [
      [...needs.allocations],
      [...needs.requests],
      owners.map((owner) => owner.partnerId),
      owners.map((owner) => owner.fundId),
    ],
  });
  for (const row of rows) book.lots.load(row);
}

/** What changed hands between finding and locking is not ours to decide about: try again. */
function assertBehindGates(book: Book, gates: Gates): void {
  const rows = [...book.lots.all(), ...book.requests.all(), ...book.claims.all(), ...book.clawbacks.all()];
  const isBehind = rows.every((row) => gates.funds.has(row.fundId) && gates.partners.has(row.partnerId));
  if (!isBehind || book.companies.all().some((row) => !gates.partners.has(row.partnerId))) {
    throw contention('A record changed hands meanwhile');
  }
}

async function loadAccounts(tx: Transaction, book: Book, needs: Needs, gates: Gates): Promise<void> {
  const owed = [...book.requests.all(), ...book.claims.all(), ...ownersOf(book, needs)];
  const accounts = [
    ...[...gates.funds].flatMap(fundAccounts),
    ...[...gates.partners].map(clawbackReceivable),
    ...book.lots.all().map((row) => lotAccount(row.fundId, row.allocationId)),
    ...owed.map((row) => payable(row.partnerId, row.fundId)),
  ];
  const holdings = await readAccounts(tx, {
    codes: [...new Set(accounts.map((account) => account.code))],
    requestIds: [...needs.requests],
    partnerIds: needs.isMerge ? [...gates.partners] : [],
  });
  for (const holding of holdings) book.holdings.load(holding);
}

function ownersOf(book: Book, needs: Needs): { fundId: string; partnerId: bigint }[] {
  return needs.owners.flatMap(({ fundId, companyId }) => {
    const partnerId = book.partnerOf(companyId);
    return partnerId === undefined ? [] : [{ fundId, partnerId }];
  });
}

/** Ledger ids for companies that have none. An id that no decision uses is lost, which harms nobody. */
async function reserveIds(tx: Transaction, book: Book, needs: Needs): Promise<void> {
  const unknown = [...needs.newcomers].filter((companyId) => book.partnerOf(companyId) === undefined);
  if (unknown.length === 0) return;
  const { rows } = await tx.query<{ id: bigint }>(
    `select nextval(pg_get_serial_sequence('funds.partner', 'id')) as id from generate_series(1, $1)`,
    [unknown.length],
  );
  unknown.forEach((companyId, index) => {
    const row = rows[index];
    if (row) book.spareIds.set(companyId, row.id);
  });
}
