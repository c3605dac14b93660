/** Where records of Twenty meet the ledger: what a rule knows of a record, and what it rules. */
import type { Day } from '../../platform/clock/clock.ts';
import type { FieldValues, Reason } from '../../platform/decide/automation.ts';
import type { Command as UserCommand } from '../../platform/decide/command.ts';
import type { Command } from '../ledger/command.ts';
import type { Wish as EvidenceWish } from '../evidence/reading.store.ts';
import type { Snapshot } from '../rules/content.ts';
import type { Roles } from '../states/machine.ts';
import type { Refusal } from '../texts.ts';
import type { Trial } from './trial.ts';

/** What was decided about a record before, beside its money. */
export interface Desk {
  readonly state: string;
  /** Zero: nothing was decided yet. */
  readonly sequence: number;
  readonly submittedBy: string | null;
  readonly submittedOn: Day | null;
  readonly submitted: Snapshot | null;
  readonly submittedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
}

export interface Facts {
  readonly id: string;
  /** As the mirror has it; the last known values where the record was deleted. */
  readonly data: FieldValues;
  /** Deleted or destroyed in Twenty. */
  readonly gone: boolean;
  readonly command: UserCommand | null;
  /** Whom settings name for the roles in the tables of states. */
  readonly roles: Roles;
  readonly desk: Desk;
  /** The state as the ledger has it, where there is money; it stands above the desk's. */
  readonly ledgerState: string | null;
  /** The record has money that stands still. */
  readonly isHeld: boolean;
  /** What the ledger said of the ruling's commands; absent while it is not asked yet. */
  readonly trial?: Trial;
}

/** A ledger command without its id; a payment result brings one of its own. */
export type Wanted = {
  [Each in Command as Each['kind']]: Omit<Each, 'id' | 'actor'> & { readonly id?: string };
}[Command['kind']];

/** What is to happen to the record if neither the rule nor the ledger objects. */
export interface Ruling {
  readonly to: string;
  readonly objections: readonly Refusal[];
  readonly wanted: readonly Wanted[];
  readonly desk?: Partial<Omit<Desk, 'sequence'>>;
  /** Answer fields beside the state. */
  readonly set?: FieldValues;
  readonly reasons?: readonly Reason[];
  /** The state that a refusal leads to, where it leads anywhere. */
  readonly refusedTo?: string;
  /** Where the answer's action is not the user's: EXPIRE, HOLD, RELEASE. */
  readonly action?: string;
  /** Evidence to be read, beside the deciding. */
  readonly read?: EvidenceWish;
}

export const stateOf = (facts: Facts): string => facts.ledgerState ?? facts.desk.state;
