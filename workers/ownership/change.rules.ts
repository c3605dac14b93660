/**
 * Customers belong to the company (客户资源私有化): every change of an account's owner is kept, and the accounts of a member
 * who leaves go to whoever owns the territory; the best of them are put before the manager.
 */
import { plusDays, today, type Clock } from '../platform/clock/clock.ts';
import type { Creation, Decision, Reason, Verdict } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import { taskCreations } from '../platform/decide/task.ts';

/** How long after an account lost its owner it is still taken for the consequence of that member's leaving. */
const aftermathMs = 86_400_000;
/** The host empties the accounts of a destroyed member without a word; the news of the member comes within minutes. */
const firstLookMs = 10 * 60_000;

export interface OwnershipFacts {
  readonly companyId: string;
  readonly companyName: string;
  /** As the mirror shows it. */
  readonly ownerId: string | null;
  /** As the workers last saw it; null at first sight. */
  readonly seen: SeenOwner | null;
  /** Members of these facts who left, with the instant, as far as it is known. */
  readonly departed: ReadonlyMap<string, Date | null>;
  readonly names: ReadonlyMap<string, string>;
  /** Members the host no longer has: no record can point at them. */
  readonly destroyed: ReadonlySet<string>;
  /** Who takes the account over when its owner leaves, and who stands above them. */
  readonly heirId: string | null;
  readonly managerId: string | null;
  readonly tier: string | null;
  readonly watchedTiers: readonly string[];
  readonly watchDays: number;
}

export interface SeenOwner {
  readonly ownerId: string | null;
  /** The owner before, while there is none. */
  readonly formerId: string | null;
  readonly since: Date;
  /** Changes kept so far. */
  readonly sequence: number;
}

export interface OwnerSeenEffect {
  readonly companyId: string;
  readonly ownerId: string | null;
  readonly formerId: string | null;
  readonly sequence: number;
}

export type ChangeReason = 'ASSIGNED' | 'REASSIGNED' | 'RELEASED' | 'OWNER_LEFT';

export function decideOwnership(facts: OwnershipFacts, clock: Clock): Verdict<OwnerSeenEffect> {
  const { companyId, ownerId, seen } = facts;
  const before = seen?.ownerId ?? null;
  const changed = seen !== null && ownerId !== before;
  const sequence = (seen?.sequence ?? 0) + (changed ? 1 : 0);
  const formerId = ownerId !== null ? null : changed ? before : (seen?.formerId ?? null);
  const effects = seen === null || changed ? [{ companyId, ownerId, formerId, sequence }] : [];
  const decisions: Decision[] = changed ? [changeRecord(facts, seen, sequence, clock)] : [];
  const leaverId = leaverOf(facts, formerId, changed ? clock.now : (seen?.since ?? clock.now));
  if (leaverId !== null) decisions.push(...handOver(facts, leaverId, clock));
  const since = changed ? clock.now : seen?.since;
  const isEmptied = leaverId === null && formerId !== null && since !== undefined;
  const wakeAt = isEmptied ? nextLook(since, clock) : undefined;
  return { decisions, effects, ...(wakeAt && { wakeAt }) };
}

function changeRecord(facts: OwnershipFacts, seen: SeenOwner, sequence: number, clock: Clock): Creation {
  const { companyId, companyName, ownerId, departed, names, destroyed } = facts;
  const from = seen.ownerId ?? seen.formerId;
  const left = from !== null && departed.has(from);
  const changeReason: ChangeReason = left
    ? 'OWNER_LEFT'
    : ownerId === null
      ? 'RELEASED'
      : seen.ownerId === null
        ? 'ASSIGNED'
        : 'REASSIGNED';
  const nameOf = (id: string | null): string => (id === null ? '–' : (names.get(id) ?? '?'));
  const pointed = (id: string | null): string | null => (id === null || destroyed.has(id) ? null : id);
  const values = { company: companyName, from: nameOf(from), to: nameOf(ownerId) };
  return {
    kind: 'create',
    object: 'ownershipChange',
    id: idFor('ownership-change', companyId, sequence),
    data: {
      name: { code: 'OWNERSHIP_NAME', values },
      companyId,
      ...(pointed(from) !== null && { fromOwnerId: pointed(from) }),
      ...(pointed(ownerId) !== null && { toOwnerId: pointed(ownerId) }),
      fromOwnerName: nameOf(from),
      toOwnerName: nameOf(ownerId),
      changedOn: today(clock),
      changeReason,
    },
    reasons: [{ code: `OWNERSHIP_${changeReason}`, values }],
  };
}

/** The member whose leaving asks for a hand-over: the owner shown, or the last one of an account that was emptied then. */
function leaverOf({ ownerId, departed }: OwnershipFacts, formerId: string | null, since: Date): string | null {
  if (ownerId !== null) return departed.has(ownerId) ? ownerId : null;
  if (formerId === null || !departed.has(formerId)) return null;
  const leftAt = departed.get(formerId) ?? null;
  // An account that was given up long before is nobody's legacy.
  return leftAt === null || leftAt.getTime() <= since.getTime() + aftermathMs ? formerId : null;
}

function handOver(facts: OwnershipFacts, leaverId: string, clock: Clock): Decision[] {
  const { companyId, companyName, ownerId, heirId, names, tier, watchedTiers } = facts;
  const values = {
    company: companyName,
    from: names.get(leaverId) ?? '?',
    to: heirId === null ? '–' : (names.get(heirId) ?? '?'),
  };
  const reason: Reason = { code: heirId === null ? 'HANDOVER_NOBODY' : 'HANDOVER_DONE', values };
  const decisions: Decision[] = [];
  if (heirId !== null) {
    decisions.push({
      kind: 'answer',
      object: 'company',
      id: companyId,
      seen: { accountOwnerId: ownerId },
      set: { accountOwnerId: heirId },
      reasons: [reason],
    });
  }
  const watched = tier !== null && watchedTiers.includes(tier);
  // Nobody to take it over is everybody's business, whatever the tier.
  if (watched || heirId === null) decisions.push(...watchTask(facts, leaverId, reason, values, clock));
  return decisions;
}

function watchTask(
  { companyId, managerId, heirId, tier, watchDays }: OwnershipFacts,
  leaverId: string,
  reason: Reason,
  values: Readonly<Record<string, string>>,
  clock: Clock,
): Creation[] {
  return taskCreations(
    {
      id: idFor('handover-task', companyId, leaverId),
      title: { code: heirId === null ? 'HANDOVER_TITLE_NOBODY' : 'HANDOVER_TITLE', values },
      body: { code: 'HANDOVER_BODY', values: { ...values, tier: tier ?? '–' } },
      dueOn: plusDays(today(clock), watchDays),
      assigneeId: managerId ?? heirId,
      reasons: [reason],
      targets: [{ id: idFor('handover-target', companyId, leaverId), of: { targetCompanyId: companyId } }],
    },
    clock,
  );
}

/** Twice after a record lost its owner: soon, and at the end of the time in which that may have been a leaving. */
export function nextLook(since: Date, clock: Clock): Date | undefined {
  const looks = [since.getTime() + firstLookMs, since.getTime() + aftermathMs];
  const next = looks.find((at) => at > clock.now.getTime());
  return next === undefined ? undefined : new Date(next);
}
