/** The score of a record, and a gap with an owner and a due date for each thing it lacks. */
import { plusDays, startOfDay, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Creation, Decision, FieldValues, Reason, Verdict } from '../platform/decide/automation.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import type { Completeness } from './required.rules.ts';
import type { Trait } from './traits.rules.ts';

export type Holders = 'company' | 'person';
/** `missingField` of a gap that names another record. */
export const duplicateField = 'duplicate';

export interface CompletenessFacts extends Completeness {
  readonly object: Holders;
  readonly recordId: string;
  readonly recordName: string;
  readonly ownerId: string | null;
  readonly dueDays: number;
  readonly duplicates: readonly Duplicate[];
  /** Gaps of this record that were opened at some time. */
  readonly known: ReadonlySet<string>;
  /** How many new gaps each owner can still take, as far as this record may use it up. */
  readonly room: ReadonlyMap<string | null, number>;
}

/** The later record of a pair has the gap, and names the earlier one. */
export interface Duplicate {
  readonly later: { readonly id: string; readonly name: string; readonly ownerId: string | null };
  readonly earlier: { readonly id: string; readonly name: string };
  readonly shared: readonly Trait[];
}

export interface OpenedEffect {
  readonly kind: 'opened';
  readonly gapId: string;
  readonly ownerId: string | null;
  readonly dueOn: Day;
}

export const gapIdFor = (object: Holders, recordId: string, field: string): string =>
  idFor('data-gap', object, recordId, field);

/** The same for a pair, whichever of the two is looked at. */
export const duplicateGapId = (object: Holders, a: string, b: string): string =>
  idFor('duplicate-gap', object, ...[a, b].toSorted());

export const fieldName = (field: string): Reason => ({ code: `FIELD_${field}` });

export function decideCompleteness(facts: CompletenessFacts, clock: Clock): Verdict<OpenedEffect> {
  const { object, recordId, score, missing, duplicates, known } = facts;
  const reasons: Reason[] =
    missing.length === 0 ? [] : [{ code: 'COMPLETENESS_MISSING', values: { fields: missing.map(fieldName) } }];
  const shown: Decision = { kind: 'project', object, id: recordId, set: { dataCompleteness: score }, reasons };
  const wanted = [
    ...duplicates.map((duplicate) => duplicateGap(facts, duplicate)),
    ...missing.map((field) => fieldGap(facts, field)),
  ].filter(({ gapId }) => !known.has(gapId));
  const room = new Map(facts.room);
  const opened = wanted.filter(({ ownerId }) => {
    const left = room.get(ownerId) ?? 0;
    room.set(ownerId, left - 1);
    return left > 0;
  });
  const dueOn = plusDays(today(clock), facts.dueDays);
  const decisions = [shown, ...opened.map((gap) => gapRecord(gap, dueOn))];
  const effects = opened.map(({ gapId, ownerId }): OpenedEffect => ({ kind: 'opened', gapId, ownerId, dueOn }));
  // The rest waits until its owner has filled some, and is looked at again every business day.
  const wakeAt = opened.length < wanted.length ? startOfDay(plusDays(today(clock), 1), clock.timeZone) : undefined;
  return { decisions, effects, ...(wakeAt && { wakeAt }) };
}

interface Gap {
  readonly gapId: string;
  readonly ownerId: string | null;
  readonly data: FieldValues;
  readonly reason: Reason;
}

function fieldGap({ object, recordId, recordName, ownerId }: CompletenessFacts, field: string): Gap {
  return {
    gapId: gapIdFor(object, recordId, field),
    ownerId,
    data: {
      name: { code: 'GAP_NAME', values: { field: fieldName(field), record: recordName } },
      [`${object}Id`]: recordId,
      missingField: field,
    },
    reason: { code: 'GAP_OPEN', values: { field: fieldName(field) } },
  };
}

function duplicateGap({ object }: CompletenessFacts, { later, earlier, shared }: Duplicate): Gap {
  const values = {
    record: later.name,
    other: earlier.name,
    traits: [...new Set(shared.map(({ kind }) => kind))].map((kind) => ({ code: `TRAIT_${kind}` })),
  };
  return {
    gapId: duplicateGapId(object, later.id, earlier.id),
    ownerId: later.ownerId,
    data: {
      name: { code: 'GAP_DUPLICATE_NAME', values },
      [`${object}Id`]: later.id,
      [object === 'company' ? 'otherCompanyId' : 'otherPersonId']: earlier.id,
      missingField: duplicateField,
    },
    reason: { code: 'GAP_DUPLICATE', values },
  };
}

const gapRecord = ({ gapId, ownerId, data, reason }: Gap, dueOn: Day): Creation => ({
  kind: 'create',
  object: 'dataGap',
  id: gapId,
  data: { ...data, ...(ownerId !== null && { gapOwnerId: ownerId }), dueOn, gapState: 'OPEN', decisionReason: reason },
  reasons: [reason],
});
