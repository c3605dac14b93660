/**
 * SUBMIT makes an interaction final. What was submitted stays: an edit afterwards is set back, and the reply says whose
 * edit of which fields it was.
 */
import type { Clock } from '../platform/clock/clock.ts';
import type { Answer, FieldValues, Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { textOf } from '../platform/decide/fields.ts';

/** What a submission vouches for. */
export const contentFields = [
  'companyId',
  'personId',
  'opportunityId',
  'interactionChannel',
  'purpose',
  'happenedAt',
  'outcome',
  'durationMinutes',
] as const;
/** Five fields suffice: with whom, how, why, when, and what came of it. */
const requiredFields = ['companyId', 'interactionChannel', 'purpose', 'happenedAt', 'outcome'] as const;

export interface InteractionFacts {
  readonly interactionId: string;
  readonly content: FieldValues;
  readonly shownState: string | null;
  readonly submission: Submission | null;
  /** Who last wrote each field, by name. */
  readonly writers: Readonly<Record<string, string>>;
  /** Companies, people and opportunities that the submission names and that are gone: a key to them cannot be set again. */
  readonly goneTargets: ReadonlySet<string>;
  readonly command: Command | null;
}

export interface Submission {
  readonly content: FieldValues;
  readonly submittedBy: string;
  readonly submittedAt: Date;
}

export interface SubmittedEffect {
  readonly interactionId: string;
  readonly companyId: string;
  readonly happenedAt: string;
  readonly content: FieldValues;
  readonly by: string;
}

export function decideInteraction(facts: InteractionFacts, clock: Clock): Verdict<SubmittedEffect> {
  const { interactionId, content, submission, shownState, command } = facts;
  const ruling = command ? rule(facts, command, clock) : null;
  const accepted = ruling?.effect;
  const isSubmitted = submission !== null || accepted !== undefined;
  const edited = submission === null ? [] : contentFields.filter((field) => isEdited(facts, submission, field));
  const by = accepted?.by ?? submission?.submittedBy ?? null;
  const at = accepted ? clock.now : (submission?.submittedAt ?? null);
  const answer: Answer = {
    kind: 'answer',
    object: 'customerInteraction',
    id: interactionId,
    seen: {
      interactionState: shownState,
      ...Object.fromEntries(edited.map((field) => [field, content[field] ?? null])),
      ...(command && { requestedAction: command.action }),
    },
    set: {
      interactionState: isSubmitted ? 'SUBMITTED' : 'OPEN',
      submittedById: by,
      submittedAt: at?.toISOString() ?? null,
      ...Object.fromEntries(edited.map((field) => [field, submission?.content[field] ?? null])),
      ...(command && { requestedAction: null }),
    },
    reasons: [...(ruling?.reasons ?? []), ...edited.map((field) => editReason(facts, field))],
    ...(command && { command }),
  };
  return { decisions: [answer], effects: accepted ? [accepted] : [] };
}

interface Ruling {
  readonly reasons: readonly Reason[];
  readonly effect?: SubmittedEffect;
}

function rule(facts: InteractionFacts, command: Command, clock: Clock): Ruling {
  const { interactionId, content, submission } = facts;
  if (command.memberId === null) return { reasons: [{ code: 'CONFIRM_AGAIN' }] };
  if (command.action !== 'SUBMIT')
    return { reasons: [{ code: 'UNKNOWN_COMMAND', values: { action: command.action } }] };
  if (submission) return { reasons: [{ code: 'INTERACTION_SUBMITTED_ALREADY' }] };
  const objections: Reason[] = requiredFields
    .filter((field) => content[field] === undefined)
    .map((field) => ({ code: 'INTERACTION_LACKS', values: { field: { code: `INTERACTION_${field}` } } }));
  const happenedAt = textOf(content['happenedAt']);
  const companyId = textOf(content['companyId']);
  if (happenedAt !== null && Date.parse(happenedAt) > clock.now.getTime()) {
    objections.push({ code: 'INTERACTION_IN_FUTURE' });
  }
  if (objections.length > 0 || happenedAt === null || companyId === null) return { reasons: objections };
  return {
    reasons: [{ code: 'INTERACTION_SUBMITTED', values: { person: command.memberName } }],
    effect: { interactionId, companyId, happenedAt, content: contentOf(content), by: command.memberId },
  };
}

/** The submitted fields of a record, and nothing else. */
export function contentOf(data: FieldValues): FieldValues {
  return Object.fromEntries(
    contentFields.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]),
  );
}

/** Differs from what was submitted. A key to a record that is gone was emptied by the host, and stays so. */
function isEdited({ content, goneTargets }: InteractionFacts, submission: Submission, field: string): boolean {
  const before = submission.content[field];
  if (typeof before === 'string' && goneTargets.has(before)) return false;
  return JSON.stringify(content[field] ?? null) !== JSON.stringify(before ?? null);
}

const editReason = ({ writers }: InteractionFacts, field: string): Reason => ({
  code: 'INTERACTION_IS_FINAL',
  values: { field: { code: `INTERACTION_${field}` }, person: writers[field] ?? '?' },
});
