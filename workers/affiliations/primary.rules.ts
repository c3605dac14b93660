/** A person has one primary affiliation at a time: of those in force, the one that became primary last stays. */
import { plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Decision, Verdict } from '../platform/decide/automation.ts';

export interface Affiliation {
  readonly id: string;
  readonly isPrimary: boolean;
  readonly companyName: string;
  /** First and last day, both inclusive; null: without. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** When somebody declared it primary, as far as the host told. */
  readonly declaredAt: Date | null;
}

export interface AffiliationFacts {
  readonly personName: string;
  readonly affiliations: readonly Affiliation[];
}

export function decidePrimary({ personName, affiliations }: AffiliationFacts, clock: Clock): Verdict<never> {
  const day = today(clock);
  const primaries = affiliations.filter((each) => each.isPrimary && isInForce(each, day));
  const [stays, ...others] = primaries.toSorted(
    (a, b) => compare(sinceOf(b, clock), sinceOf(a, clock)) || compare(a.id, b.id),
  );
  const decisions = others.map((each): Decision => ({
    kind: 'project',
    object: 'hcpAffiliation',
    id: each.id,
    set: {
      isPrimary: false,
      decisionReason: {
        code: 'AFFILIATION_NOT_PRIMARY',
        values: { person: personName, company: stays?.companyName ?? '–' },
      },
    },
    reasons: [{ code: 'AFFILIATION_NOT_PRIMARY' }],
  }));
  const wakeAt = nextTurn(affiliations, day, clock);
  return { decisions, ...(wakeAt && { wakeAt }) };
}

const isInForce = ({ startsOn, endsOn }: Affiliation, day: Day): boolean =>
  (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day);

/** An affiliation declared today that started years ago is the latest word; one declared ahead takes effect when it starts. */
function sinceOf({ declaredAt, startsOn }: Affiliation, clock: Clock): number {
  const starts = startsOn === null ? 0 : startOfDay(startsOn, clock.timeZone).getTime();
  return Math.max(declaredAt?.getTime() ?? 0, starts);
}

const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** The next day on which a primary affiliation starts, or one that ended makes no difference any more. */
function nextTurn(affiliations: readonly Affiliation[], day: Day, clock: Clock): Date | undefined {
  const turns = affiliations
    .filter(({ isPrimary }) => isPrimary)
    .flatMap(({ startsOn, endsOn }) => [startsOn, endsOn && plusDays(endsOn, 1)])
    .filter((turn): turn is Day => turn !== null && turn > day)
    .toSorted();
  return turns[0] === undefined ? undefined : startOfDay(turns[0], clock.timeZone);
}
