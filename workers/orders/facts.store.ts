/** Everything an order's release depends on, read in the deciding transaction under a lock per account. */
import { today, type Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { recordsByIds, recordsByKey, standingOf, type MirrorRecord } from '../platform/decide/records.ts';
import { currencyInForce, reportingCurrency } from '../platform/policy/currency.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { loadUndecided, type Undecided } from './undecided.store.ts';
import { loadAuthorities, mayOverride, type Authority } from './authority.store.ts';
import { exposureOf, loadBooked, loadOrderStandings, returnableOf } from './books.store.ts';
import type { Batch, Gates, Product } from './gates.rules.ts';
import { amountOf, lineOf, orderOf, type Order } from './order.ts';
import { minimumShelfLifeDays, orderPolicies } from './policies.ts';
import type { OrderFacts } from './release.rules.ts';
import { Turn } from './turn.rules.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const known = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

export async function loadOrders(
  tx: Transaction,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, OrderFacts>> {
  const records = await recordsByIds(tx, 'salesOrder', ids);
  const orders = await withLines(tx, records);
  await lockAccounts(tx, known([...orders.values()].map(({ companyId }) => companyId)));
  const shared = await loadShared(tx, [...orders.values()], clock);
  const standings = await loadOrderStandings(tx, [...orders.keys()]);
  const turn = new Turn(await loadBooked(tx, [...orders.keys()]));
  const facts = new Map<string, OrderFacts>();
  // In the order of the claim, so that who came first gets the last credit.
  for (const id of ids) {
    const [record, order] = [records.get(id), orders.get(id)];
    if (!record || !order) continue;
    const command = commandOf(record);
    const found: OrderFacts = {
      order,
      gates: await gatesOf(tx, order, shared, turn),
      standing: standings.get(id) ?? null,
      accountOwnerId: shared.owners.get(order.companyId ?? '') ?? null,
      command,
      mayOverride: command?.memberId ? mayOverride(shared.authorities, command.memberId, order, clock) : false,
    };
    facts.set(id, found);
    turn.take(found, clock);
  }
  return facts;
}

async function withLines(tx: Transaction, records: ReadonlyMap<string, MirrorRecord>): Promise<Map<string, Order>> {
  const lines = await recordsByKey(tx, 'salesOrderLine', 'salesOrderId', [...records.keys()]);
  return new Map(
    [...records].map(([id, { data }]) => [
      id,
      orderOf(
        id,
        data,
        (lines.get(id) ?? []).map((line) => lineOf(line.id, line.data)),
      ),
    ]),
  );
}

/** Two orders of one account are decided one after the other, so that the last credit is given once. */
async function lockAccounts(tx: Transaction, companyIds: readonly string[]): Promise<void> {
  for (const companyId of companyIds.toSorted()) {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('orders.account:' || $1, 0))`, [companyId]);
  }
}

interface Shared {
  readonly companies: ReadonlyMap<string, MirrorRecord>;
  /** Owners of accounts who are still there. */
  readonly owners: ReadonlyMap<string, string>;
  readonly holds: ReadonlyMap<string, readonly string[]>;
  readonly undecided: Undecided;
  readonly licences: ReadonlyMap<string, { categories: ReadonlySet<string> | null; any: boolean }>;
  readonly products: ReadonlyMap<string, Product>;
  readonly batches: ReadonlyMap<string, Batch>;
  readonly authorities: readonly Authority[];
  readonly currency: string | null;
  readonly minimumShelfLifeDays: number;
}

async function loadShared(tx: Transaction, orders: readonly Order[], clock: Clock): Promise<Shared> {
  const companyIds = known(orders.map(({ companyId }) => companyId));
  const lines = orders.flatMap((order) => order.lines);
  const batchIds = known(lines.map(({ batchId }) => batchId));
  const policies = await loadPolicies(tx, [reportingCurrency, ...orderPolicies]);
  const companies = await recordsByIds(tx, 'company', companyIds);
  return {
    companies,
    owners: await loadOwners(tx, companies),
    holds: await loadHolds(tx, companyIds),
    undecided: await loadUndecided(tx, companyIds, batchIds, clock),
    licences: await loadLicences(tx, companyIds, clock),
    products: await loadProducts(tx, known(lines.map(({ productId }) => productId))),
    batches: await loadBatches(tx, batchIds),
    authorities: await loadAuthorities(tx),
    currency: await currencyInForce(tx, policies),
    minimumShelfLifeDays: policies.of(minimumShelfLifeDays),
  };
}

async function loadOwners(
  tx: Transaction,
  companies: ReadonlyMap<string, MirrorRecord>,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map([...companies].map(([id, { data }]) => [id, text(data['accountOwnerId'])]));
  const members = await recordsByIds(tx, 'workspaceMember', known([...owners.values()]));
  return new Map(
    [...owners].flatMap(([id, owner]) => (owner !== null && members.has(owner) ? [[id, owner] as const] : [])),
  );
}

/** Reasons as the workers last answered on the account, never what a user may have written into the field. */
async function loadHolds(tx: Transaction, companyIds: readonly string[]): Promise<Map<string, string[]>> {
  const answers = await standingOf(tx, 'hold-reasons', 'company', companyIds);
  return new Map(
    companyIds.map((id) => {
      const reasons = answers.get(id)?.answer['holdReasons'];
      return [id, Array.isArray(reasons) ? reasons.filter((one): one is string => typeof one === 'string') : []];
    }),
  );
}

async function loadLicences(tx: Transaction, companyIds: readonly string[], clock: Clock): Promise<Shared['licences']> {
  const byCompany = await recordsByKey(tx, 'tradeLicence', 'companyId', companyIds);
  const ids = [...byCompany.values()].flat().map(({ id }) => id);
  const answers = await standingOf(tx, 'licence-state', 'tradeLicence', ids);
  const day = today(clock);
  return new Map(
    [...byCompany].map(([companyId, records]) => {
      const inForce = records.filter(({ id, data }) => {
        const state = text(answers.get(id)?.answer['licenceState']);
        const validTo = text(data['validTo']);
        return (state === 'VALID' || state === 'EXPIRING') && (validTo === null || validTo >= day);
      });
      const scopes = inForce.map(({ data }) => (Array.isArray(data['licenceScope']) ? data['licenceScope'] : []));
      // A licence that names no scope sets no limit.
      const unlimited = scopes.some((scope) => scope.length === 0);
      const categories = unlimited
        ? null
        : new Set(scopes.flat().filter((one): one is string => typeof one === 'string'));
      return [companyId, { categories, any: inForce.length > 0 }];
    }),
  );
}

async function loadProducts(tx: Transaction, ids: readonly string[]): Promise<Map<string, Product>> {
  const records = await recordsByIds(tx, 'drugProduct', ids);
  return new Map(
    [...records].map(([id, { data }]) => [
      id,
      {
        id,
        name: text(data['name']) ?? '–',
        regulatoryCategory: text(data['regulatoryCategory']),
        unitPrice: amountOf(data['unitPrice']),
      },
    ]),
  );
}

async function loadBatches(tx: Transaction, ids: readonly string[]): Promise<Map<string, Batch>> {
  const records = await recordsByIds(tx, 'drugBatch', ids);
  const answers = await standingOf(tx, 'batch-state', 'drugBatch', ids);
  return new Map(
    [...records].map(([id, { data }]) => [
      id,
      {
        id,
        lotNumber: text(data['lotNumber']) ?? '–',
        productId: text(data['productId']),
        expiresOn: text(data['expiresOn']),
        state: text(answers.get(id)?.answer['batchState']) ?? 'QUARANTINED',
      },
    ]),
  );
}

async function gatesOf(tx: Transaction, order: Order, shared: Shared, turn: Turn): Promise<Gates> {
  const companyId = order.companyId ?? '';
  const account = shared.companies.get(companyId)?.data;
  const licences = shared.licences.get(companyId);
  return {
    undecided:
      shared.undecided.companies.has(companyId) ||
      order.lines.some(({ batchId }) => batchId !== null && shared.undecided.batches.has(batchId)),
    holdReasons: shared.holds.get(companyId) ?? [],
    licensedCategories: licences ? licences.categories : new Set(),
    hasVerifiedLicence: licences?.any ?? false,
    creditLimit: amountOf(account?.['creditLimit']),
    openReceivables: amountOf(account?.['openReceivables']),
    exposureMicros: order.companyId
      ? (await exposureOf(tx, order.companyId, order.id)) + turn.exposureChange(order.companyId, order.id)
      : 0n,
    products: shared.products,
    batches: shared.batches,
    // The first order of all says which currency the workspace works in.
    currency: shared.currency ?? order.totalAmount?.currencyCode ?? '',
    minimumShelfLifeDays: shared.minimumShelfLifeDays,
    returnable: order.originalOrderId
      ? turn.returnable(await returnableOf(tx, order.originalOrderId, order.id), order.originalOrderId, order.id)
      : null,
  };
}
