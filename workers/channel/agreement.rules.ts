/** Agreements: activated and terminated by people, expiring and expired by their dates. */
import { agreementStateOf, type AgreementState } from '../funds/rules/agreement.ts';
import { agreementWarningDays, warningOf } from '../funds/rules/warnings.ts';
import { missingProblems } from '../funds/desk/values.ts';
import { agreementMachine } from '../funds/states/agreement.ts';
import { possible, roleProblems, type Roles } from '../funds/states/machine.ts';
import { reason, type Refusal } from '../funds/texts.ts';
import type { Clock, Day } from '../platform/clock/clock.ts';
import type { Answer, FieldValues, Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { textOf } from '../platform/decide/fields.ts';
import { tasksFor } from './tasks.ts';

export interface AgreementFacts {
  readonly id: string;
  readonly data: FieldValues;
  readonly command: Command | null;
  /** As it was last decided. */
  readonly state: AgreementState;
  readonly roles: Roles;
}

const required = ['partnerId', 'agreementNumber', 'startsOn'] as const;

export function decideAgreement(facts: AgreementFacts, clock: Clock): Verdict<never> {
  const { id, data, command } = facts;
  const endsOn = textOf(data['endsOn']);
  const refusals = command ? objectionsTo(facts, command) : [];
  const asked = command && refusals.length === 0 ? targetOf(command) : facts.state;
  const { state, wakeAt } = agreementStateOf(asked, endsOn, clock);
  const answer: Answer = {
    kind: 'answer',
    object: 'channelAgreement',
    id,
    seen: { agreementState: data['agreementState'] ?? null, ...(command && { requestedAction: command.action }) },
    set: { agreementState: state, ...(command && { requestedAction: null }) },
    reasons: refusals.length > 0 ? refusals : saidOf(command, state, endsOn),
    ...(command && { command }),
  };
  return { decisions: [answer], ...(wakeAt && { wakeAt }) };
}

const targetOf = ({ action }: Command): AgreementState => (action === 'ACTIVATE' ? 'ACTIVE' : 'TERMINATED');

function objectionsTo({ data, state, roles }: AgreementFacts, command: Command): Refusal[] {
  const move = possible(agreementMachine, state, command.action as 'ACTIVATE' | 'TERMINATE');
  const problems = move.ok ? roleProblems(move.transitions, roles, command.memberId) : [...move.reasons];
  if (command.memberId === null) problems.unshift(reason('FUNDS_ACTOR_UNKNOWN'));
  if (command.action === 'ACTIVATE') problems.push(...missingProblems(data, required));
  const [startsOn, endsOn] = [textOf(data['startsOn']), textOf(data['endsOn'])];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) problems.push(reason('CHANNEL_ENDS_BEFORE_START'));
  return problems;
}

function saidOf(command: Command | null, state: AgreementState, endsOn: Day | null): Reason[] {
  if (state === 'EXPIRED' && endsOn !== null) return [{ code: 'CHANNEL_AGREEMENT_ENDED', values: { endsOn } }];
  if (!command) return [];
  return [{ code: 'FUNDS_DONE', values: { state: { code: `FUNDS_LABEL_channelAgreement_${state}` } } }];
}

export interface AgreementWarningFacts {
  readonly id: string;
  readonly name: string;
  readonly endsOn: Day | null;
  readonly isInForce: boolean;
  readonly companyId: string | null;
  /** The partner's owner and the channel's managers. */
  readonly tell: readonly (string | null)[];
}

/** 90, 60 and 30 days before the end: whoever comes late to several is told once, of the nearest. */
export function decideAgreementWarning(facts: AgreementWarningFacts, clock: Clock): Verdict<never> {
  const { id, name, endsOn, companyId, tell } = facts;
  if (!facts.isInForce || endsOn === null) return { decisions: [] };
  const { warn, wakeAt } = warningOf(endsOn, agreementWarningDays, [], clock);
  if (!warn) return { decisions: [], ...(wakeAt && { wakeAt }) };
  const values = { agreement: name, endsOn, days: warn.daysLeft };
  const notice = {
    about: ['agreement-warning', id, endsOn, warn.step],
    title: { code: 'CHANNEL_AGREEMENT_ENDS_TITLE', values },
    body: { code: 'FUNDS_AGREEMENT_ENDS_SOON', values },
    dueOn: endsOn,
    companyId,
  } as const;
  return { decisions: tasksFor(notice, tell, clock), ...(wakeAt && { wakeAt }) };
}
