/**
 * What an automation is: a pure rule with a declaration of what it reads and writes.
 *
 * The loop calls `load` for the claimed subjects, `decide` for each, and stores what comes back in the transaction that
 * claimed them. Nothing here talks to the host.
 */
import type { Clock } from '../clock/clock.ts';
import type { Transaction } from '../db/pool.ts';
import type { Command } from './command.ts';

export type { Actor } from './actor.ts';
import type { Message, Text } from '../text/text.ts';

/** Where the write queue sends a decision: lanes are served in this order. */
export type Lane = 'answer' | 'balance' | 'task' | 'score' | 'backfill';
export type Mode = 'OFF' | 'OBSERVE' | 'ENFORCE';
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * A change of one of `fields` on `object` concerns a subject of the automation:
 * - the changed record itself, when neither `via` nor `back` is given;
 * - `via`: the record that this foreign key of the changed record names (its old and its new value);
 * - `back`: every subject whose foreign key `back` names the changed record (or the record found by `via`);
 * - `all`: every subject (for settings).
 */
export interface Read {
  readonly object: string;
  readonly fields: readonly string[];
  readonly via?: string;
  readonly back?: string;
  readonly all?: true;
}

/** Fields that the automation answers or projects (only † fields, and `requestedAction`, which answering clears). */
export interface Write {
  readonly object: string;
  readonly fields: readonly string[];
  /** The automation creates records of this object with these fields, which may be anybody's afterwards. */
  readonly creates?: true;
  /** Why it writes fields that users write too (a hand-over sets the account owner); without this only † fields may be written. */
  readonly overwrites?: string;
}

/**
 * Records that a positive answer depends on:
 * - `via` alone: the children whose foreign key `via` names the subject;
 * - `by` alone: the record that the subject's foreign key `by` names, or that of its children of object `from`;
 * - both: the records whose `via` names the one that `by` names (all licences of an order's account).
 */
export type Reread =
  | { readonly object: string; readonly via: string; readonly by?: undefined; readonly from?: undefined }
  | { readonly object: string; readonly via?: string; readonly by: string; readonly from?: string };

export interface Automation<Facts = unknown, Effect = unknown> {
  /** Stable, kebab-case; named in commands, audit and metrics. */
  readonly name: string;
  /** One sentence for people: what it does and when. */
  readonly summary: Text;
  /** The object whose records it decides about. */
  readonly subject: string;
  readonly reads: readonly Read[];
  readonly writes: readonly Write[];
  /** Commands it answers: the subject's `requestedAction` values. Those in `rereads` are decided on facts fetched afresh. */
  readonly commands?: readonly string[];
  readonly rereads?: readonly string[];
  /** Further records to fetch afresh with the subject. */
  readonly rereadsAlso?: readonly Reread[];
  /** Lane of its projections; answers and tasks have their own. */
  readonly lane?: 'balance' | 'score';
  /** Facts for each subject, read (and where needed locked) in the claiming transaction. A missing subject is skipped. */
  load(tx: Transaction, subjects: readonly string[], clock: Clock): Promise<ReadonlyMap<string, Facts>>;
  /** Pure: the same facts and clock give the same verdict. */
  decide(facts: Facts, clock: Clock): Verdict<Effect>;
  /** Stores what is exact in the worker's own tables (ledger, verifications), in the claiming transaction. ENFORCE only. */
  apply?(tx: Transaction, effects: readonly Effect[], clock: Clock): Promise<void>;
}

export interface Verdict<Effect = unknown> {
  readonly decisions: readonly Decision[];
  readonly effects?: readonly Effect[];
  /** The next instant at which time alone may change the verdict. */
  readonly wakeAt?: Date;
}

/**
 * A reason code with its values; the text comes from the catalogue, in the workspace's language. Field values in `set`
 * and `data` may be messages too: they are rendered when the decision is stored. The reasons of an answer are written
 * into the record's `decisionReason` where the object has that field.
 */
export type Reason = Message;

export type Decision = Answer | Projection | Creation;

/** A state or the result of a command, written by compare-and-set: only where the host still shows `seen`. */
export interface Answer {
  readonly kind: 'answer';
  readonly object: string;
  readonly id: string;
  readonly seen: FieldValues;
  readonly set: FieldValues;
  readonly reasons: readonly Reason[];
  /** The command this answers, and who gave it. */
  readonly command?: Command;
}

/** Derived values (balances, scores, unions): the latest wins, unchanged ones are not sent. */
export interface Projection {
  readonly kind: 'project';
  readonly object: string;
  readonly id: string;
  readonly set: FieldValues;
  readonly reasons?: readonly Reason[];
}

/** A record made once: its id is derived from what it stands for, so a repeat finds it and changes nothing. */
export interface Creation {
  readonly kind: 'create';
  readonly object: string;
  readonly id: string;
  readonly data: FieldValues;
  readonly reasons?: readonly Reason[];
  /** Written only once this record exists: a task's target waits for its task. */
  readonly after?: string;
  /** Tasks count against this workspace member's daily quota; the rest waits for the next business day. */
  readonly quotaOwner?: string;
}
