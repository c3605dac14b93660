import type { Clock, Day } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { commandOf } from '../platform/decide/command.ts';
import { markDirty } from '../platform/decide/dirty.ts';
import { textOf } from '../platform/decide/fields.ts';
import { recordsByIds, standingOf } from '../platform/decide/records.ts';
import { loadPolicies } from '../platform/policy/store.ts';
import { territoryRequestId } from './flow.rules.ts';
import { loadOfficers, loadPartners } from './people.store.ts';
import { answerPolicyOf, channelPolicies } from './policies.ts';
import type { ChannelRequestFacts, RequestState, Submission, SubmissionEffect } from './request.rules.ts';

export async function loadChannelRequests(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ChannelRequestFacts>> {
  const records = await recordsByIds(tx, 'channelRequest', ids);
  const states = await standingOf(tx, 'channel-request', 'channelRequest', ids);
  const submissions = await loadSubmissions(tx, ids);
  const partners = await loadPartners(
    tx,
    [...records.values()].flatMap(({ data }) => textOf(data['partnerId']) ?? []),
  );
  const tasks = await recordsByIds(
    tx,
    'task',
    [...submissions.values()].map(({ taskId }) => taskId),
  );
  const officers = await loadOfficers(tx);
  const policies = await loadPolicies(tx, channelPolicies);
  return new Map(
    [...records].map(([id, record]) => {
      const { data } = record;
      const flowId = textOf(data['flowId']);
      const submission = submissions.get(id) ?? null;
      const kind = answerPolicyOf(textOf(data['requestKind']) ?? 'OTHER');
      const status = tasks.get(submission?.taskId ?? '')?.data['status'];
      const facts: ChannelRequestFacts = {
        id,
        data,
        command: commandOf(record),
        state: (textOf(states.get(id)?.answer['requestState']) ?? 'DRAFT') as RequestState,
        submission,
        isOurs: flowId !== null && territoryRequestId(flowId) === id,
        isTaskStarted: status === 'IN_PROGRESS' || status === 'DONE',
        answerDays: kind ? policies.of(kind) : 7,
        partnerOwnerId: partners.get(textOf(data['partnerId']) ?? '')?.ownerId ?? null,
        managers: officers.managers,
      };
      return [id, facts];
    }),
  );
}

async function loadSubmissions(tx: Transaction, ids: readonly string[]): Promise<Map<string, Submission>> {
  const { rows } = await tx.query<{
    record_id: string;
    submitted_by: string | null;
    submitted_at: Date;
    submitted_on: Day;
    task_id: string;
    answered_at: Date | null;
  }>('select * from channel.submission where record_id = any($1)', [ids]);
  return new Map(
    rows.map((row) => [
      row.record_id,
      {
        submittedBy: row.submitted_by,
        submittedAt: row.submitted_at.toISOString(),
        submittedOn: row.submitted_on,
        taskId: row.task_id,
        answeredAt: row.answered_at?.toISOString() ?? null,
      },
    ]),
  );
}

export async function storeSubmissions(tx: Transaction, effects: readonly SubmissionEffect[]): Promise<void> {
  for (const { id, submission } of effects) {
    await tx.query(
      `insert into channel.submission (record_id, submitted_by, submitted_at, submitted_on, task_id, answered_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (record_id) do update set submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at,
         submitted_on = excluded.submitted_on, task_id = excluded.task_id, answered_at = excluded.answered_at`,
      [
        id,
        submission.submittedBy,
        submission.submittedAt,
        submission.submittedOn,
        submission.taskId,
        submission.answeredAt,
      ],
    );
  }
}

/** Requests whose tasks these are: no key leads from a task to its request. */
export async function loadProgress(tx: Transaction, taskIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ task_id: string; record_id: string }>(
    'select task_id, record_id from channel.submission where task_id = any($1) and answered_at is null',
    [taskIds],
  );
  return new Map(rows.map((row) => [row.task_id, row.record_id]));
}

export const markRequests = (tx: Transaction, ids: readonly string[], { now }: Clock): Promise<void> =>
  markDirty(
    tx,
    ids.map((subject) => ({ automation: 'channel-request', subject, cause: 'change' })),
    now,
  );
