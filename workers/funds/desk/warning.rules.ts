/** 60, 30 and 7 days before an allocation lapses, its partner's owner, the fund's owner and the channel's managers are told what is left. */
import type { Clock, Day } from '../../platform/clock/clock.ts';
import type { Creation, Verdict } from '../../platform/decide/automation.ts';
import { idFor } from '../../platform/decide/identifiers.ts';
import { taskCreations } from '../../platform/decide/task.ts';
import { formatMinor } from '../money/money.ts';
import { lotWarningDays, warningOf } from '../rules/warnings.ts';

export interface LotWarningFacts {
  readonly id: string;
  readonly name: string;
  /** By the ledger; null when it has nothing left, is held, or has lapsed already. */
  readonly expiresOn: Day | null;
  readonly remainingMinor: bigint;
  readonly currency: string;
  readonly companyId: string | null;
  /** The partner's owner, the fund's owner, the channel's managers; the same person once. */
  readonly tell: readonly (string | null)[];
}

export function decideLotWarning(facts: LotWarningFacts, clock: Clock): Verdict<never> {
  const { warn, wakeAt } = warningOf(facts.expiresOn, lotWarningDays, [], clock);
  if (!warn || facts.expiresOn === null) return { decisions: [], ...(wakeAt && { wakeAt }) };
  const people = [...new Set(facts.tell.filter((member) => member !== null))];
  const tell = people.length > 0 ? people : [null];
  const decisions = tell.flatMap((member) => taskFor(facts, facts.expiresOn ?? '', warn, member, clock));
  return { decisions, ...(wakeAt && { wakeAt }) };
}

/** The id has the day and the step: each is told once, and a reinstated allocation is told of anew. */
function taskFor(
  facts: LotWarningFacts,
  expiresOn: Day,
  warn: { readonly step: number; readonly daysLeft: number },
  memberId: string | null,
  clock: Clock,
): Creation[] {
  const { id: lotId, name, companyId, remainingMinor, currency } = facts;
  const id = idFor('fund-lot-warning', lotId, expiresOn, warn.step, memberId ?? 'nobody');
  const values = {
    amount: formatMinor(remainingMinor, currency),
    currency,
    allocation: name,
    expiresOn,
    days: warn.daysLeft,
  };
  const body = { code: 'FUNDS_EXPIRES_SOON', values };
  const title = { code: 'FUNDS_EXPIRES_TITLE', values };
  const targets =
    companyId === null ? [] : [{ id: idFor('fund-lot-warning-target', id), of: { targetCompanyId: companyId } }];
  return taskCreations({ id, title, body, dueOn: expiresOn, assigneeId: memberId, reasons: [body], targets }, clock);
}
