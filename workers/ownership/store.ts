/** Facts about owners and the workers' own memory of them. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, recordsByKey, standingOf } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import type { OwnerSeenEffect, OwnershipFacts, SeenOwner } from './change.rules.ts';
import { ownershipPolicies, watchDays, watchedTiers } from './policies.ts';
import { loadResponsible, type Responsible } from './responsible.ts';
import type { TaskFacts, TaskSeenEffect } from './task.rules.ts';

export async function loadOwnership(tx: Transaction, ids: readonly string[]): Promise<Map<string, OwnershipFacts>> {
  const companies = await recordsByIds(tx, 'company', ids);
  const seen = await loadSeen(tx, [...companies.keys()]);
  const responsible = await loadResponsible(tx);
  const policies = await loadPolicies(tx, ownershipPolicies);
  const tiers = await standingOf(tx, 'account-value', 'company', [...companies.keys()]);
  const involved = [...companies].flatMap(([id, { data }]) => {
    const { ownerId = null, formerId = null } = seen.get(id) ?? {};
    return [textOf(data['accountOwnerId']), ownerId, formerId].filter((each) => each !== null);
  });
  const gone = await loadGone(tx, involved);
  return new Map(
    [...companies].map(([id, { data }]) => {
      const territoryId = textOf(data['salesTerritoryId']);
      const [heirId = null] = responsible.owners(territoryId);
      const facts: OwnershipFacts = {
        companyId: id,
        companyName: nameOf(data),
        ownerId: textOf(data['accountOwnerId']),
        seen: seen.get(id) ?? null,
        departed: departedOf(involved, gone, responsible),
        names: namesOf([...involved, ...(heirId === null ? [] : [heirId])], gone, responsible),
        destroyed: new Set([...gone].filter(([, member]) => member.isDestroyed).map(([memberId]) => memberId)),
        heirId,
        managerId: responsible.above(territoryId, heirId),
        tier: textOf(tiers.get(id)?.answer['customerTier']),
        watchedTiers: policies.of(watchedTiers),
        watchDays: policies.of(watchDays),
      };
      return [id, facts];
    }),
  );
}

interface GoneMember {
  readonly name: string | null;
  readonly at: Date;
  readonly isDestroyed: boolean;
}

/** Members that the host deleted or destroyed. Of a destroyed one not even the name is left. */
async function loadGone(tx: Queryable, ids: readonly string[]): Promise<Map<string, GoneMember>> {
  const { rows } = await tx.query<{ id: string; data: Record<string, unknown>; at: Date; destroyed: boolean }>(
    `select id, data, least(deleted_at, destroyed_at) as at, destroyed_at is not null as destroyed
     from loop.mirror
     where object = 'workspaceMember' and id = any($1) and (deleted_at is not null or destroyed_at is not null)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [row.id, { name: textOf(nameOf(row.data)), at: row.at, isDestroyed: row.destroyed }]),
  );
}

/** Gone, or still in the workspace and listed as departed; a member the mirror never had is not judged. */
function departedOf(
  ids: readonly string[],
  gone: ReadonlyMap<string, GoneMember>,
  responsible: Responsible,
): Map<string, Date | null> {
  return new Map(
    ids.flatMap((id): [string, Date | null][] => {
      const member = gone.get(id);
      if (member) return [[id, member.at]];
      return responsible.nameOf(id) !== null && !responsible.isHere(id) ? [[id, null]] : [];
    }),
  );
}

function namesOf(
  ids: readonly string[],
  gone: ReadonlyMap<string, GoneMember>,
  responsible: Responsible,
): Map<string, string> {
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const name = responsible.nameOf(id) ?? gone.get(id)?.name ?? null;
      return name === null ? [] : [[id, name]];
    }),
  );
}

async function loadSeen(tx: Queryable, ids: readonly string[]): Promise<Map<string, SeenOwner>> {
  const { rows } = await tx.query<SeenOwner & { companyId: string }>(
    `select company_id as "companyId", owner_id as "ownerId", former_id as "formerId", since, sequence
     from ownership.account where company_id = any($1) for update`,
    [ids],
  );
  return new Map(rows.map(({ companyId, ...seen }) => [companyId, seen]));
}

export async function storeOwnersSeen(
  tx: Transaction,
  effects: readonly OwnerSeenEffect[],
  clock: Clock,
): Promise<void> {
  await tx.query(
    `insert into ownership.account as a (company_id, owner_id, former_id, since, sequence)
     select company_id, owner_id, former_id, $5, sequence
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::integer[]) as e (company_id, owner_id, former_id, sequence)
     on conflict (company_id) do update set owner_id = excluded.owner_id, former_id = excluded.former_id,
       since = excluded.since, sequence = excluded.sequence`,
    [
      effects.map(({ companyId }) => companyId),
      effects.map(({ ownerId }) => ownerId),
      effects.map(({ formerId }) => formerId),
      effects.map(({ sequence }) => sequence),
      clock.now,
    ],
  );
}

export async function loadTasks(tx: Transaction, ids: readonly string[]): Promise<Map<string, TaskFacts>> {
  const tasks = await recordsByIds(tx, 'task', ids);
  const { rows } = await tx.query<{ task_id: string; assignee_id: string; emptied_at: Date | null }>(
    'select task_id, assignee_id, emptied_at from ownership.task where task_id = any($1)',
    [[...tasks.keys()]],
  );
  const seen = new Map(rows.map((row) => [row.task_id, row.assignee_id]));
  const emptied = new Map(rows.map((row) => [row.task_id, row.emptied_at]));
  const accounts = await accountsOf(tx, [...tasks.keys()]);
  const companies = await recordsByIds(tx, 'company', [...accounts.values()]);
  const responsible = await loadResponsible(tx);
  const involved = [...tasks].flatMap(([id, { data }]) =>
    [textOf(data['assigneeId']), seen.get(id) ?? null].filter((each) => each !== null),
  );
  const gone = await loadGone(tx, involved);
  const departed = departedOf(involved, gone, responsible);
  const names = namesOf(involved, gone, responsible);
  return new Map(
    [...tasks].map(([id, { data }]) => {
      const assigneeId = textOf(data['assigneeId']);
      const seenId = seen.get(id) ?? null;
      const heirId = responsible.forAccount(companies.get(accounts.get(id) ?? '')?.data);
      const facts: TaskFacts = {
        taskId: id,
        isOpen: textOf(data['status']) !== 'DONE',
        assigneeId,
        seenId,
        emptiedAt: emptied.get(id) ?? null,
        isAssigneeDeparted: assigneeId !== null && departed.has(assigneeId),
        isSeenDestroyed: seenId !== null && gone.get(seenId)?.isDestroyed === true,
        seenName: names.get(assigneeId ?? seenId ?? '') ?? '?',
        heirId,
        heirName: responsible.nameOf(heirId) ?? '?',
      };
      return [id, facts];
    }),
  );
}

/** The account that each task is about: its target, or the account of the person who is. */
async function accountsOf(tx: Queryable, taskIds: readonly string[]): Promise<Map<string, string>> {
  const targets = await recordsByKey(tx, 'taskTarget', 'taskId', taskIds);
  const personIds = [...targets.values()].flat().flatMap(({ data }) => textOf(data['targetPersonId']) ?? []);
  const people = await recordsByIds(tx, 'person', personIds);
  const accounts = new Map<string, string>();
  for (const [taskId, records] of targets) {
    const named = records.map(
      ({ data }) =>
        textOf(data['targetCompanyId']) ?? textOf(people.get(textOf(data['targetPersonId']) ?? '')?.data['companyId']),
    );
    const account = named.find((each) => each !== null);
    if (account) accounts.set(taskId, account);
  }
  return accounts;
}

export async function storeTasksSeen(tx: Transaction, effects: readonly TaskSeenEffect[], clock: Clock): Promise<void> {
  const done = effects.filter(({ assigneeId }) => assigneeId === null);
  const open = effects.filter(({ assigneeId }) => assigneeId !== null);
  await tx.query('delete from ownership.task where task_id = any($1)', [done.map(({ taskId }) => taskId)]);
  await tx.query(
    `insert into ownership.task (task_id, assignee_id, since, emptied_at)
     select task_id, assignee_id, $4, case when emptied then $4::timestamptz end
     from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as e (task_id, assignee_id, emptied)
     on conflict (task_id) do update set assignee_id = excluded.assignee_id, since = excluded.since, emptied_at = excluded.emptied_at`,
    [
      open.map(({ taskId }) => taskId),
      open.map(({ assigneeId }) => assigneeId),
      open.map(({ isEmptied }) => isEmptied),
      clock.now,
    ],
  );
}
