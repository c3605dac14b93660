/** State machines as tables: one row per transition, read by the rules, by people, and by the page in docs/. */
import type { Text } from '../../platform/text/text.ts';
import type { CommandKind } from '../ledger/command.ts';
import { reason, type FundsCode, type Refusal } from '../texts.ts';

/** Who can cause a transition: a person with the role, the clock, or a change somewhere else. */
export type Trigger = 'CHANNEL' | 'FINANCE' | 'COMPLIANCE' | 'ASSIGNEE' | 'CLOCK' | 'CHANGE';

/** Roles whose holders settings can name. Null: the setting is empty, and only the host's own permissions bind. */
export type Role = Extract<Trigger, 'CHANNEL' | 'FINANCE' | 'COMPLIANCE'>;
export type Roles = Readonly<Record<Role, ReadonlySet<string> | null>>;

/** Kinds of approvalAuthority that a transition asks for, beside the role. */
export type Authority = 'FUND_REQUEST' | 'FUND_CLAIM' | 'CLAWBACK_WRITE_OFF';

export interface Transition<State extends string, Action extends string> {
  readonly from: readonly State[];
  readonly action: Action;
  readonly to: State;
  readonly by: Trigger;
  readonly authority?: Authority;
  /** Where one action can end in two states: when it ends in this one. */
  readonly when?: Text;
  /** The ledger command that must be accepted first: no state says what the money does not. */
  readonly ledger?: readonly CommandKind[];
  /** What may be said against it, beside what the ledger says. */
  readonly refusals: readonly FundsCode[];
}

export interface Machine<State extends string = string, Action extends string = string> {
  /** The host's object and the field that holds the state. */
  readonly object: string;
  readonly field: string;
  readonly title: Text;
  readonly initial: State;
  readonly states: Readonly<Record<State, Text>>;
  readonly actions: Readonly<Record<Action, Text>>;
  readonly transitions: readonly Transition<State, Action>[];
}

/** Types a table by its own states and actions. */
export const machine = <State extends string, Action extends string>(
  table: Machine<State, Action>,
): Machine<State, Action> => table;

/** The code of a state's or action's name in the catalogue. */
export const labelCode = (object: string, value: string): string => `FUNDS_LABEL_${object}_${value}`;

export type Move<State extends string, Action extends string> =
  | { readonly ok: true; readonly transitions: readonly Transition<State, Action>[] }
  | { readonly ok: false; readonly reasons: readonly Refusal[] };

/** Transitions that an action can cause in a state (two where the outcome decides), or why there is none. */
export function possible<State extends string, Action extends string>(
  { object, transitions }: Machine<State, Action>,
  state: State,
  action: Action,
): Move<State, Action> {
  const found = transitions.filter((each) => each.action === action && each.from.includes(state));
  if (found.length > 0) return { ok: true, transitions: found };
  const values = { action: { code: labelCode(object, action) }, state: { code: labelCode(object, state) } };
  return { ok: false, reasons: [reason('FUNDS_ACTION_NOT_POSSIBLE', values)] };
}

/** Why a person may not cause these transitions; an authority, where one is asked for, stands above the role. */
export function roleProblems(
  transitions: readonly Pick<Transition<string, string>, 'by' | 'authority'>[],
  roles: Roles,
  memberId: string | null,
): Refusal[] {
  const wanted = transitions.filter(({ by }) => by !== 'CHANGE' && by !== 'CLOCK');
  const isOpen = wanted.some(({ by, authority }) => {
    if (authority !== undefined || by === 'ASSIGNEE') return true;
    const holders = roles[by as Role];
    return holders === null || (memberId !== null && holders.has(memberId));
  });
  if (isOpen || wanted.length === 0) return [];
  const names = [...new Set(wanted.map(({ by }) => by))].map((by) => ({ code: `FUNDS_ROLE_${by}` }));
  return [reason('FUNDS_ROLE_MISSING', { roles: names })];
}

/** Actions that a person may ask for in a state: where the screen shows a button. */
export function actionsIn<State extends string, Action extends string>(
  { transitions }: Machine<State, Action>,
  state: State,
): Action[] {
  const byPeople = transitions.filter(
    (each) => each.by !== 'CLOCK' && each.by !== 'CHANGE' && each.from.includes(state),
  );
  return [...new Set(byPeople.map((each) => each.action))];
}
