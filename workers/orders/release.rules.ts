/**
 * The life of an order: DRAFT → (SUBMIT) RELEASED or BLOCKED with every reason → SHIPPED → CLOSED, or CANCELLED.
 *
 * A release vouches for the content it saw: when the order or a line changes afterwards, it is withdrawn. A positive answer
 * is given only to a command of a person, on facts read afresh.
 */
import type { Clock } from '../platform/clock/clock.ts';
import type { Answer, Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { objectionsTo, type Gates } from './gates.rules.ts';
import { blockKindsOf } from './kinds.rules.ts';
import { contentHash, quantitiesOf, type Order } from './order.ts';

export type DecidedState = 'BLOCKED' | 'RELEASED' | 'SHIPPED' | 'CLOSED' | 'CANCELLED';

/** What the workers' books say of the order; null before its first submission. */
export interface OrderStanding {
  readonly state: DecidedState;
  readonly contentHash: string;
  readonly submittedBy: string;
  readonly overriddenBy: string | null;
}

export interface OrderFacts {
  readonly order: Order;
  readonly gates: Gates;
  readonly standing: OrderStanding | null;
  readonly command: Command | null;
  /** True where the person who commands may override: an authority in force with a limit that covers the order. */
  readonly mayOverride: boolean;
  /** Of the account; null where it has none, or they have left. */
  readonly accountOwnerId: string | null;
}

export interface OrderEffect {
  readonly kind: 'decided';
  readonly order: Order;
  readonly standing: OrderStanding;
  readonly quantities: Readonly<Record<string, number>>;
}

/** Thrown, so that the command is looked at again in a moment, when the rules before this one have had their say. */
export class GatesUndecidedError extends Error {
  override readonly name = 'GatesUndecidedError';
  readonly code = 'gates-undecided';
  readonly retryable = true;
}

interface Ruling {
  readonly standing: OrderStanding | null;
  readonly reasons: readonly Reason[];
  /** What the account of reasons on the order says; empty when nothing blocks it. */
  readonly blocks: readonly Reason[];
}

export function decideOrder(facts: OrderFacts, clock: Clock): Verdict<OrderEffect> {
  const { order, command, standing } = facts;
  const owner = ownerAtSubmission(facts);
  const ruling = command ? ruleOnCommand(facts, command, clock) : review(facts, clock);
  const answer: Answer = {
    kind: 'answer',
    object: 'salesOrder',
    id: order.id,
    seen: {
      orderState: order.orderState,
      ...(command && { requestedAction: command.action }),
      ...(owner && { orderOwnerId: null }),
    },
    set: {
      orderState: ruling.standing?.state ?? 'DRAFT',
      blockReasons: ruling.blocks.length > 0 ? ruling.blocks : null,
      blockKinds: blockKindsOf(ruling.blocks),
      ...(command && { requestedAction: null }),
      ...(owner && { orderOwnerId: owner }),
    },
    reasons: ruling.reasons,
    ...(command && { command }),
  };
  const changed = ruling.standing !== null && !sameStanding(ruling.standing, standing);
  const effects: OrderEffect[] = changed
    ? [{ kind: 'decided', order, standing: ruling.standing, quantities: quantitiesOf(order) }]
    : [];
  return { decisions: [answer], effects };
}

/** An order that nobody looks after becomes the account owner's when it is submitted, else the person's who submits it. */
function ownerAtSubmission({ order, command, accountOwnerId }: OrderFacts): string | null {
  if (command?.action !== 'SUBMIT' || command.memberId === null || order.ownerId !== null) return null;
  return accountOwnerId ?? command.memberId;
}

const sameStanding = (a: OrderStanding, b: OrderStanding | null): boolean =>
  b !== null &&
  a.state === b.state &&
  a.contentHash === b.contentHash &&
  a.submittedBy === b.submittedBy &&
  a.overriddenBy === b.overriddenBy;

/** Without a command: a changed release is withdrawn, a block keeps its reasons current, all else stands. */
function review(facts: OrderFacts, clock: Clock): Ruling {
  const { order, standing } = facts;
  if (!standing) return { standing: null, reasons: [], blocks: [] };
  const changed = standing.contentHash !== contentHash(order);
  if (standing.state === 'RELEASED' && changed) {
    const blocks: Reason[] = [{ code: 'ORDER_CHANGED_AFTER_RELEASE' }, ...objectionsTo(order, facts.gates, clock)];
    return { standing: { ...standing, state: 'BLOCKED' }, reasons: blocks, blocks };
  }
  if (standing.state !== 'BLOCKED') return { standing, reasons: notesOn(order, standing), blocks: [] };
  const blocks = objectionsTo(order, facts.gates, clock);
  const reasons = blocks.length > 0 ? blocks : [{ code: 'ORDER_SUBMIT_AGAIN' }];
  return { standing, reasons, blocks };
}

/** An accepted return without its original is flagged, also one that was imported as it happened. */
const notesOn = (order: Order, { state }: OrderStanding): Reason[] =>
  state !== 'CANCELLED' && order.orderKind === 'RETURN' && !order.originalOrderId ? [{ code: 'RETURN_UNLINKED' }] : [];

function ruleOnCommand(facts: OrderFacts, command: Command, clock: Clock): Ruling {
  const { order, standing } = facts;
  const by = command.memberId;
  const state = standing?.state ?? 'DRAFT';
  const unchanged = review(facts, clock);
  const refuse = (...reasons: Reason[]): Ruling => ({ ...unchanged, reasons: [...reasons, ...unchanged.reasons] });
  if (by === null) return refuse({ code: 'CONFIRM_AGAIN' });
  if (!allowedFrom(command.action).includes(state)) {
    return refuse({ code: 'ORDER_NOT_FROM_HERE', values: { state: { code: `ORDER_STATE_${state}` } } });
  }
  const next = (to: DecidedState, overriddenBy: string | null = null): OrderStanding => ({
    state: to,
    contentHash: contentHash(order),
    submittedBy: command.action === 'SUBMIT' ? by : (standing?.submittedBy ?? by),
    overriddenBy,
  });
  if (decidedByGates.has(command.action) && order.orderKind === 'SALE' && facts.gates.undecided)
    throw new GatesUndecidedError('A hold, a licence or a batch that this order depends on is being decided.');
  const blocks = objectionsTo(order, facts.gates, clock);
  switch (command.action) {
    case 'SUBMIT':
      if (blocks.length > 0) return { standing: next('BLOCKED'), reasons: blocks, blocks };
      return { standing: next('RELEASED'), reasons: acceptedWith(order), blocks: [] };
    case 'OVERRIDE': {
      const objections = objectionsToOverride(facts, by);
      if (objections.length > 0) return refuse(...objections);
      return { standing: next('RELEASED', by), reasons: [{ code: 'ORDER_OVERRIDDEN' }, ...blocks], blocks: [] };
    }
    case 'SHIP': {
      if (unchanged.standing?.state !== 'RELEASED') return unchanged;
      // Goods leave now: a hold or a recall since the release stops them, unless somebody with authority had decided so.
      if (blocks.length > 0 && !standing?.overriddenBy) return { standing: next('BLOCKED'), reasons: blocks, blocks };
      return { standing: next('SHIPPED', standing?.overriddenBy ?? null), reasons: [], blocks: [] };
    }
    case 'CLOSE':
      return { standing: next('CLOSED', standing?.overriddenBy ?? null), reasons: [], blocks: [] };
    default:
      return { standing: next('CANCELLED'), reasons: [], blocks: [] };
  }
}

const decidedByGates: ReadonlySet<string> = new Set(['SUBMIT', 'OVERRIDE', 'SHIP']);

function allowedFrom(action: string): readonly string[] {
  const table: Readonly<Record<string, readonly string[]>> = {
    SUBMIT: ['DRAFT', 'BLOCKED'],
    OVERRIDE: ['BLOCKED'],
    SHIP: ['RELEASED'],
    CLOSE: ['SHIPPED'],
    CANCEL: ['DRAFT', 'BLOCKED', 'RELEASED'],
  };
  return table[action] ?? [];
}

const acceptedWith = (order: Order): Reason[] =>
  order.orderKind === 'RETURN' && !order.originalOrderId ? [{ code: 'RETURN_UNLINKED' }] : [{ code: 'ORDER_RELEASED' }];

function objectionsToOverride(facts: OrderFacts, by: string): Reason[] {
  const objections: Reason[] = [];
  if (!facts.mayOverride) objections.push({ code: 'OVERRIDE_NEEDS_AUTHORITY' });
  if (!facts.order.overrideReason) objections.push({ code: 'OVERRIDE_NEEDS_REASON' });
  if (facts.standing?.submittedBy === by) objections.push({ code: 'OVERRIDE_NEEDS_SECOND_PERSON' });
  // Nobody may release what cannot be shipped or booked at all.
  if (!facts.order.companyId || facts.order.lines.length === 0) objections.push({ code: 'OVERRIDE_INCOMPLETE_ORDER' });
  return objections;
}
