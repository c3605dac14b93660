import type { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/db/pool.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import { markDirty } from '../../platform/decide/dirty.ts';
import { isPerson } from '../../platform/decide/command.ts';
import type { Authors } from '../../platform/decide/records.ts';
import { fundBalances } from '../ledger/shown.ts';
import {
  balanceFields,
  type BalanceEffect,
  type BalanceFacts,
  type Drift,
  type PlacedEntry,
} from './balances.rules.ts';

/** Entries that one look at a fund makes records of; the rest follows. */
const entriesAtOnce = 500;

export async function loadBalances(tx: Transaction, ids: readonly string[]): Promise<Map<string, BalanceFacts>> {
  const drifts = await loadDrifts(tx, ids);
  const shown = await loadShown(tx, ids);
  const facts = new Map<string, BalanceFacts>();
  // The entries first: what is posted while we read is then in the balances at most, and marks the fund again.
  const entries = new Map<string, PlacedEntry[]>();
  for (const id of ids) entries.set(id, await newEntries(tx, id));
  const named = [...entries.values()]
    .flat()
    .flatMap((each) => [each.companyId, each.allocationId, each.requestId, each.claimId]);
  const destroyed = await destroyedOf(tx, [...ids, ...named.filter((id) => id !== null)]);
  for (const balances of await fundBalances(tx, ids)) {
    const { fundId } = balances;
    const found = entries.get(fundId) ?? [];
    const record = shown.get(fundId);
    facts.set(fundId, {
      balances,
      shown: record?.data ?? null,
      edited: record ? balanceFields.filter((field) => isEdited(record.authors, field)) : [],
      isPending: record?.pending ?? false,
      drift: drifts.get(fundId) ?? null,
      entries: found,
      hasMore: found.length === entriesAtOnce,
      destroyed,
    });
  }
  return facts;
}

const isEdited = (authors: Authors, field: string): boolean => {
  const author = authors[field];
  return author !== undefined && isPerson(author);
};

async function loadShown(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, { data: FieldValues; authors: Authors; pending: boolean }>> {
  const { rows } = await tx.query<{ id: string; data: FieldValues; authors: Authors; pending: boolean }>(
    `select m.id, m.data, m.authors,
       exists (select from loop.outbox o where o.object = m.object and o.record_id = m.id and o.automation = 'fund-balances') as pending
     from loop.mirror m
     where m.object = 'cooperationFund' and m.id = any($1) and m.deleted_at is null and m.destroyed_at is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function loadDrifts(tx: Transaction, ids: readonly string[]): Promise<Map<string, Drift>> {
  const { rows } = await tx.query<Drift & { fundId: string }>(
    'select fund_id as "fundId", field, shown, held, times from funds.drift where fund_id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ fundId, ...drift }) => [fundId, drift]));
}

async function newEntries(tx: Transaction, fundId: string): Promise<PlacedEntry[]> {
  const { rows } = await tx.query<PlacedEntry>(
    `select e.sequence, e.kind, e.phase, e.amount_minor as "amountMinor", e.currency, c.at, e.fund_id as "fundId",
       e.allocation_id as "allocationId", e.request_id as "requestId", e.claim_id as "claimId", debit.kind as "from", credit.kind as "to",
       coalesce(heir.company_id, partner.company_id) as "companyId"
     from funds.entry e join funds.command c on c.sequence = e.command_sequence
       join funds.account debit on debit.id = e.debit_account join funds.account credit on credit.id = e.credit_account
       left join funds.partner partner on partner.id = e.partner_id left join funds.partner heir on heir.id = partner.merged_into
     where e.fund_id = $1 and e.sequence > coalesce((select entry_sequence from funds.shown_entry where fund_id = $1), 0)
     order by e.sequence limit $2`,
    [fundId, entriesAtOnce],
  );
  return rows;
}

async function destroyedOf(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from loop.mirror where id = any($1) and destroyed_at is not null
       and object in ('cooperationFund', 'company', 'fundAllocation', 'fundRequest', 'fundClaim')`,
    [[...new Set(ids)]],
  );
  return new Set(rows.map(({ id }) => id));
}

const automationOf = {
  fundAllocation: 'fund-allocation',
  fundRequest: 'fund-request',
  fundClaim: 'fund-claim',
} as const;

export async function storeBalanceEffects(
  tx: Transaction,
  effects: readonly BalanceEffect[],
  { now }: Clock,
): Promise<void> {
  for (const effect of effects) {
    if (effect.kind === 'drift') await storeDrift(tx, effect, now);
    else {
      await tx.query(
        `insert into funds.shown_entry (fund_id, entry_sequence) values ($1, $2)
         on conflict (fund_id) do update set entry_sequence = greatest(shown_entry.entry_sequence, excluded.entry_sequence)`,
        [effect.fundId, effect.upTo],
      );
    }
  }
  // Money moved on these records: each shows its own amounts and state.
  const marks = effects.flatMap((effect) =>
    effect.kind === 'drift'
      ? []
      : Object.entries(effect.touched).flatMap(([object, ids]: [string, readonly string[]]) =>
          ids.map((subject) => ({
            automation: automationOf[object as keyof typeof automationOf],
            subject,
            cause: 'change' as const,
          })),
        ),
  );
  await markDirty(tx, marks, now);
}

async function storeDrift(
  tx: Transaction,
  { fundId, drift }: Extract<BalanceEffect, { kind: 'drift' }>,
  now: Date,
): Promise<void> {
  await (drift === null
    ? tx.query('delete from funds.drift where fund_id = $1', [fundId])
    : tx.query(
        `insert into funds.drift (fund_id, field, shown, held, times, since) values ($1, $2, $3, $4, $5, $6)
         on conflict (fund_id) do update set field = excluded.field, shown = excluded.shown, held = excluded.held, times = excluded.times`,
        [fundId, drift.field, drift.shown, drift.held, drift.times, now],
      ));
}
