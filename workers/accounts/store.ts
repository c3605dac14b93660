/** Facts about holds from the mirror and the workers' own tables, and what decisions leave there. */
import { plusDays, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { goneRecords, recordsByIds, recordsByKey, standingOf } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import type { PersonHoldEffect, PersonHoldFacts, Standing } from './person-holds.rules.ts';
import { accountPolicies, licenceGraceDays, requiredLicences } from './policies.ts';
import type { Episode, HeldLicence, RuleHoldEffect, RuleHoldFacts } from './rule-holds.rules.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export async function loadRuleHolds(
  tx: Transaction,
  companyIds: readonly string[],
  clock: Clock,
): Promise<Map<string, RuleHoldFacts>> {
  const companies = await recordsByIds(tx, 'company', companyIds);
  const destroyed = await destroyedCompanies(tx, companyIds);
  const licences = await loadLicences(tx, [...companies.keys()]);
  const episodes = await loadEpisodes(tx, [...companies.keys(), ...destroyed]);
  const policies = await loadPolicies(tx, accountPolicies);
  const enteredOn = await daysOfEntry(tx, [...companies.keys()], clock);
  const graceDays = policies.of(licenceGraceDays);
  const subjects = [...companies.entries(), ...[...destroyed].map((id) => [id, { data: {} }] as const)];
  return new Map(
    subjects.map(([id, { data }]: readonly [string, { data: Readonly<Record<string, unknown>> }]) => {
      const kind = text(data['accountKind']) ?? '';
      const definition = kind in requiredLicences ? requiredLicences[kind as keyof typeof requiredLicences] : undefined;
      return [
        id,
        {
          companyId: id,
          companyName: text(data['name']) ?? '–',
          destroyed: destroyed.has(id),
          requiredKinds: definition ? policies.of(definition) : [],
          graceUntil: plusDays(enteredOn.get(id) ?? today(clock), graceDays),
          licences: licences.get(id) ?? [],
          episodes: episodes.get(id) ?? [],
        },
      ];
    }),
  );
}

async function daysOfEntry(tx: Transaction, ids: readonly string[], { timeZone }: Clock): Promise<Map<string, Day>> {
  const { rows } = await tx.query<{ id: string; created_at: Date }>(
    `select id, created_at from loop.mirror where object = 'company' and id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, created_at: now }) => [id, today({ now, timeZone })]));
}

async function destroyedCompanies(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from loop.mirror where object = 'company' and id = any($1) and destroyed_at is not null`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The state is the workers' own last answer: a value that a user wrote into the field never counts. */
async function loadLicences(tx: Transaction, companyIds: readonly string[]): Promise<Map<string, HeldLicence[]>> {
  const byCompany = await recordsByKey(tx, 'tradeLicence', 'companyId', companyIds);
  const ids = [...byCompany.values()].flat().map(({ id }) => id);
  const answers = await standingOf(tx, 'licence-state', 'tradeLicence', ids);
  return new Map(
    [...byCompany].map(([companyId, records]) => [
      companyId,
      records.map(({ id, data }) => ({
        licenceKind: text(data['licenceKind']),
        licenceNumber: text(data['licenceNumber']),
        validTo: text(data['validTo']),
        state: text(answers.get(id)?.answer['licenceState']) ?? 'PENDING',
      })),
    ]),
  );
}

async function loadEpisodes(tx: Transaction, companyIds: readonly string[]): Promise<Map<string, Episode[]>> {
  const { rows } = await tx.query<{
    company_id: string;
    reason: string;
    episode: number;
    hold_id: string;
    open: boolean;
  }>(
    `select company_id, reason, episode, hold_id, lifted_at is null as open
     from accounts.rule_hold where company_id = any($1) order by company_id, reason, episode`,
    [companyIds],
  );
  const holdIds = rows.map((row) => row.hold_id);
  const records = await recordsByIds(tx, 'accountHold', holdIds);
  const gone = await goneRecords(tx, 'accountHold', holdIds);
  const byCompany = new Map<string, Episode[]>();
  for (const { company_id, reason, episode, hold_id, open } of rows) {
    const record = records.get(hold_id);
    const shown = gone.has(hold_id)
      ? { holdState: null, gone: true }
      : record
        ? { holdState: text(record.data['holdState']), gone: false }
        : null;
    byCompany.set(company_id, [
      ...(byCompany.get(company_id) ?? []),
      { reason, episode, holdId: hold_id, open, shown },
    ]);
  }
  return byCompany;
}

export async function storeRuleHoldEffects(
  tx: Transaction,
  effects: readonly RuleHoldEffect[],
  clock: Clock,
): Promise<void> {
  for (const effect of effects) {
    await (effect.kind === 'lifted'
      ? tx.query('update accounts.rule_hold set lifted_at = $2 where hold_id = $1 and lifted_at is null', [
          effect.holdId,
          clock.now,
        ])
      : tx.query(
          'insert into accounts.rule_hold (company_id, reason, episode, hold_id, opened_at) values ($1, $2, $3, $4, $5)',
          [effect.companyId, effect.reason, effect.episode, effect.holdId, clock.now],
        ));
  }
}

export async function loadPersonHolds(
  tx: Transaction,
  holdIds: readonly string[],
): Promise<Map<string, PersonHoldFacts>> {
  const records = await recordsByIds(tx, 'accountHold', holdIds);
  const gone = await goneRecords(tx, 'accountHold', holdIds);
  const { rows: byRule } = await tx.query<{ hold_id: string }>(
    'select hold_id from accounts.rule_hold where hold_id = any($1)',
    [holdIds],
  );
  const ruleHolds = new Set(byRule.map((row) => row.hold_id));
  const standings = await loadStandings(tx, holdIds);
  const destroyed = await destroyedCompanies(
    tx,
    [...standings.values()].map(({ companyId }) => companyId),
  );
  const facts = new Map<string, PersonHoldFacts>();
  for (const holdId of holdIds) {
    const record = records.get(holdId);
    if (!record && !gone.has(holdId)) continue;
    const data = record?.data ?? {};
    facts.set(holdId, {
      holdId,
      name: text(data['name']) ?? '–',
      companyId: text(data['companyId']),
      holdReason: text(data['holdReason']),
      explanation: text(data['explanation']),
      shownState: text(data['holdState']),
      gone: !record,
      byRule: ruleHolds.has(holdId),
      standing: standings.get(holdId) ?? null,
      accountDestroyed: destroyed.has(standings.get(holdId)?.companyId ?? ''),
      command: record ? commandOf(record) : null,
    });
  }
  return facts;
}

async function loadStandings(tx: Transaction, holdIds: readonly string[]): Promise<Map<string, Standing>> {
  const { rows } = await tx.query<{
    hold_id: string;
    company_id: string;
    reason: string;
    placed_by: string;
    lifted: boolean;
  }>(
    `select hold_id, company_id, reason, placed_by, lifted_at is not null as lifted
     from accounts.person_hold where hold_id = any($1) for update`,
    [holdIds],
  );
  return new Map(
    rows.map((row) => [
      row.hold_id,
      { companyId: row.company_id, reason: row.reason, placedBy: row.placed_by, lifted: row.lifted },
    ]),
  );
}

export async function storePersonHoldEffects(
  tx: Transaction,
  effects: readonly PersonHoldEffect[],
  clock: Clock,
): Promise<void> {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'placed':
        await tx.query(
          `insert into accounts.person_hold (hold_id, company_id, reason, placed_by, placed_at) values ($1, $2, $3, $4, $5)
           on conflict (hold_id) do update set company_id = excluded.company_id, reason = excluded.reason,
             placed_by = excluded.placed_by, placed_at = excluded.placed_at, lifted_by = null, lifted_at = null`,
          [effect.holdId, effect.companyId, effect.reason, effect.by, clock.now],
        );
        break;
      case 'lifted':
        await tx.query('update accounts.person_hold set lifted_by = $2, lifted_at = $3 where hold_id = $1', [
          effect.holdId,
          effect.by,
          clock.now,
        ]);
        break;
      case 'followed':
        await tx.query('update accounts.person_hold set company_id = $2 where hold_id = $1', [
          effect.holdId,
          effect.companyId,
        ]);
        break;
      case 'moved':
        await tx.query('update accounts.person_hold set hold_id = $2 where hold_id = $1', [
          effect.holdId,
          effect.toHoldId,
        ]);
        break;
    }
  }
}

export interface HoldReasonsFacts {
  readonly companyId: string;
  /** Reasons of all holds in force, in the workers' own books. */
  readonly reasons: readonly string[];
  /** A record names this account, the books another that is still there: moved by hand, or the news of a merge is late. */
  readonly hasParted: boolean;
}

export async function loadHoldReasons(
  tx: Transaction,
  companyIds: readonly string[],
): Promise<Map<string, HoldReasonsFacts>> {
  const companies = await recordsByIds(tx, 'company', companyIds);
  const { rows } = await tx.query<{ company_id: string; reasons: string[] }>(
    `select company_id, array_agg(distinct reason order by reason) as reasons from (
       select company_id, reason from accounts.rule_hold where lifted_at is null
       union all
       select case when account.destroyed_at is null then hold.company_id else (shown.data->>'companyId')::uuid end, hold.reason
       from accounts.person_hold hold
       left join loop.mirror account on account.object = 'company' and account.id = hold.company_id
       left join loop.mirror shown on shown.object = 'accountHold' and shown.id = hold.hold_id
       where hold.lifted_at is null
     ) open_hold where company_id = any($1) group by company_id`,
    [companyIds],
  );
  const open = new Map(rows.map((row) => [row.company_id, row.reasons]));
  const { rows: parted } = await tx.query<{ company_id: string }>(
    `select distinct l.target_id as company_id
     from loop.mirror_link l join accounts.person_hold hold on hold.hold_id = l.id
     left join loop.mirror account on account.object = 'company' and account.id = hold.company_id
     where l.object = 'accountHold' and l.field = 'companyId' and l.target_id = any($1)
       and hold.lifted_at is null and hold.company_id <> l.target_id and account.destroyed_at is null`,
    [companyIds],
  );
  const withParted = new Set(parted.map((row) => row.company_id));
  return new Map(
    [...companies.keys()].map((companyId) => [
      companyId,
      { companyId, reasons: open.get(companyId) ?? [], hasParted: withParted.has(companyId) },
    ]),
  );
}
