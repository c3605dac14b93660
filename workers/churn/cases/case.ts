/** A case as the workers keep it, and what Twenty shows of it. */
import type { Day } from '../../platform/clock/clock.ts';
import type { FieldValues } from '../../platform/decide/automation.ts';
import type { Message } from '../../platform/text/text.ts';
import type { Step } from '../plays/steps.rules.ts';
import type { Arm } from './draw.rules.ts';
import type { Outcome } from './outcome.rules.ts';

export type Origin = 'NIGHT' | 'TRIGGER' | 'WIN_BACK' | 'PERSON';
export type CaseState = 'OPEN' | 'IN_PLAY' | 'SAVED' | 'LOST' | 'DISMISSED' | 'HELD_OUT_CLOSED';
export type Source = 'SELL_IN' | 'SELL_THROUGH';

/** As it is opened; nothing of this changes afterwards. */
export interface NewCase {
  readonly caseId: string;
  readonly companyId: string;
  readonly origin: Origin;
  readonly arm: Arm;
  readonly stratum: string | null;
  readonly block: number | null;
  readonly position: number | null;
  readonly openedOn: Day;
  readonly horizonEndsOn: Day;
  readonly ownerId: string | null;
  readonly source: Source;
  readonly risk: string;
  readonly valueMicros: bigint | null;
  readonly currency: string | null;
  /** Percent. */
  readonly probability: number | null;
  readonly intervalDays: number | null;
  readonly neededDays: number;
  readonly cause: string;
  readonly evidence: readonly Message[];
}

export interface StartedPlay {
  readonly playId: string;
  readonly name: string;
  readonly startedOn: Day;
  readonly startedBy: string;
  readonly steps: readonly PlannedStep[];
}

/** A step with its task, as it was planned when the play was started; later edits of the play change nothing. */
export interface PlannedStep extends Step {
  readonly taskId: string;
  readonly assigneeId: string | null;
  readonly dueOn: Day;
}

export interface CaseRow extends NewCase {
  readonly play: StartedPlay | null;
  /** Without a reason where people deleted the record: they do not want it, whatever it was. */
  readonly dismissal: { readonly reason: string | null; readonly on: Day; readonly by: string | null } | null;
  readonly outcome: { readonly result: Outcome; readonly on: Day; readonly orderDays: number } | null;
  /** True once nothing is awaited: it has its outcome, or its customer is gone. */
  readonly isClosed: boolean;
}

export function stateOf({ arm, outcome, dismissal, play, isClosed }: CaseRow): CaseState {
  if (arm === 'HELD_OUT') return 'HELD_OUT_CLOSED';
  if (dismissal) return 'DISMISSED';
  if (outcome) return outcome.result;
  // Its customer is gone: nothing was saved, nothing was lost.
  if (isClosed) return 'DISMISSED';
  return play ? 'IN_PLAY' : 'OPEN';
}

/** The fields that only the workers write. */
export const answerFields = [
  'caseState',
  'openedOn',
  'evidence',
  'valueAtRisk',
  'orderProbability',
  'horizonEndsOn',
  'heldOutResult',
  'outcomeOn',
] as const;

export function shownOf(row: CaseRow): FieldValues {
  const { arm, outcome, dismissal, valueMicros, currency } = row;
  const hasMoney = valueMicros !== null && currency !== null;
  return {
    caseState: stateOf(row),
    openedOn: row.openedOn,
    evidence: row.evidence,
    valueAtRisk: hasMoney ? { amountMicros: Number(valueMicros), currencyCode: currency } : null,
    orderProbability: row.probability,
    horizonEndsOn: row.horizonEndsOn,
    heldOutResult: arm === 'HELD_OUT' ? (outcome?.result ?? null) : null,
    // A dismissed case says when people closed it; its customer's orders are still counted, for the comparison only.
    outcomeOn: dismissal ? dismissal.on : (outcome?.on ?? null),
  };
}
