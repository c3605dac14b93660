/** Facts about interactions and contacts, and what was submitted. */
import type { Clock } from '../platform/clock/clock.ts';
import type { Queryable, Transaction } from '../platform/db/pool.ts';
import type { FieldValues } from '../platform/decide/automation.ts';
import { commandOf } from '../platform/decide/command.ts';
import { nameOf, textOf } from '../platform/decide/fields.ts';
import { recordsByIds, standingOf } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { loadResponsible } from '../ownership/responsible.ts';
import type { ContactFacts } from './contact.rules.ts';
import { contactEvery, interactionPolicies, taskDays } from './policies.ts';
import {
  contentFields,
  contentOf,
  type InteractionFacts,
  type Submission,
  type SubmittedEffect,
} from './submit.rules.ts';

export async function loadInteractions(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, InteractionFacts>> {
  const records = await recordsByIds(tx, 'customerInteraction', ids);
  const submissions = await loadSubmissions(tx, [...records.keys()]);
  const goneTargets = await loadGoneTargets(tx, [...submissions.values()]);
  return new Map(
    [...records].map(([id, record]) => [
      id,
      {
        interactionId: id,
        content: contentOf(record.data),
        shownState: textOf(record.data['interactionState']),
        submission: submissions.get(id) ?? null,
        writers: Object.fromEntries(
          contentFields.map((field) => [field, (record.authors[field] ?? record.authors['*'])?.name || '?']),
        ),
        goneTargets,
        command: commandOf(record),
      },
    ]),
  );
}

async function loadSubmissions(tx: Queryable, ids: readonly string[]): Promise<Map<string, Submission>> {
  const { rows } = await tx.query<{ id: string; content: FieldValues; submitted_by: string; submitted_at: Date }>(
    `select interaction_id as id, content, submitted_by, submitted_at
     from interactions.submission where interaction_id = any($1) for update`,
    [ids],
  );
  return new Map(
    rows.map((row) => [row.id, { content: row.content, submittedBy: row.submitted_by, submittedAt: row.submitted_at }]),
  );
}

async function loadGoneTargets(tx: Queryable, submissions: readonly Submission[]): Promise<Set<string>> {
  const targets = submissions.flatMap(({ content }) =>
    ['companyId', 'personId', 'opportunityId'].flatMap((field) => textOf(content[field]) ?? []),
  );
  const { rows } = await tx.query<{ id: string }>(
    `select id from loop.mirror
     where object in ('company', 'person', 'opportunity') and id = any($1) and destroyed_at is not null`,
    [targets],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function storeSubmissions(
  tx: Transaction,
  effects: readonly SubmittedEffect[],
  clock: Clock,
): Promise<void> {
  for (const { interactionId, companyId, happenedAt, content, by } of effects) {
    await tx.query(
      `insert into interactions.submission (interaction_id, company_id, happened_at, content, submitted_by, submitted_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (interaction_id) do nothing`,
      [interactionId, companyId, happenedAt, JSON.stringify(content), by, clock.now],
    );
  }
}

export async function loadContacts(tx: Transaction, ids: readonly string[]): Promise<Map<string, ContactFacts>> {
  const companies = await recordsByIds(tx, 'company', ids);
  const known = [...companies.keys()];
  const { rows } = await tx.query<{ id: string; created_at: Date; last: Date | null }>(
    `select m.id, m.created_at, (
       select max(s.happened_at) from loop.mirror_link l join interactions.submission s on s.interaction_id = l.id
       where l.object = 'customerInteraction' and l.field = 'companyId' and l.target_id = m.id) as last
     from loop.mirror m where m.object = 'company' and m.id = any($1)`,
    [known],
  );
  const times = new Map(rows.map((row) => [row.id, row]));
  const tiers = await standingOf(tx, 'account-value', 'company', known);
  const policies = await loadPolicies(tx, interactionPolicies);
  const responsible = await loadResponsible(tx);
  return new Map(
    [...companies].map(([id, { data, updatedAt }]) => {
      const tier = textOf(tiers.get(id)?.answer['customerTier']);
      const every = tier === null ? undefined : contactEvery[tier];
      return [
        id,
        {
          companyId: id,
          companyName: nameOf(data),
          lastContactAt: times.get(id)?.last ?? null,
          knownSince: times.get(id)?.created_at ?? updatedAt,
          tier,
          everyDays: every === undefined ? null : policies.of(every),
          taskDays: policies.of(taskDays),
          ownerId: responsible.forAccount(data),
        },
      ];
    }),
  );
}
