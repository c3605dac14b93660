/**
 * A row of sell-through (流向): matched by the rule, confirmed or disputed by a person. Only a confirmed row counts, for
 * accruals and for the territory; a row that is changed afterwards must be confirmed again.
 */
import { missingProblems } from '../funds/desk/values.ts';
import { flowMachine } from '../funds/states/flow.ts';
import { possible, roleProblems, type Roles } from '../funds/states/machine.ts';
import { reason, type Refusal } from '../funds/texts.ts';
import type { Day } from '../platform/clock/clock.ts';
import { today, type Clock } from '../platform/clock/clock.ts';
import type { Creation, Decision, FieldValues, Reason, Verdict } from '../platform/decide/automation.ts';
import type { Command } from '../platform/decide/command.ts';
import { textOf } from '../platform/decide/fields.ts';
import { idFor } from '../platform/decide/identifiers.ts';
import type { Match } from './match.rules.ts';

export type FlowState = 'RAW' | 'MATCHED' | 'DISPUTED' | 'CONFIRMED';

export interface Ruled {
  readonly state: 'CONFIRMED' | 'DISPUTED';
  readonly contentHash: string;
}

export interface FlowFacts {
  readonly id: string;
  readonly data: FieldValues;
  readonly command: Command | null;
  /** What a person ruled before. */
  readonly ruled: Ruled | null;
  /** Over everything that was confirmed. */
  readonly contentHash: string;
  /** What the texts of the row mean; null when nothing is alike enough. */
  readonly buyerMatch: Match | null;
  readonly productMatch: Match | null;
  readonly minScore: number;
  /** Another confirmed row with the same seller, file and row. */
  readonly duplicateOf: string | null;
  /** Territory codes of the seller's agreements in force on the day; empty where none names one. */
  readonly territories: readonly string[];
  /** Whether the buyer is in one of them; null when that cannot be said. */
  readonly isWithin: boolean | null;
  readonly names: { readonly seller: string; readonly buyer: string; readonly product: string };
  readonly complianceId: string | null;
  readonly roles: Roles;
}

export interface FlowEffect {
  readonly flowId: string;
  readonly sellerId: string;
  readonly state: 'CONFIRMED' | 'DISPUTED';
  readonly contentHash: string;
  readonly by: string;
}

/** What was confirmed; another value in any of these is another row. */
export const flowContent = [
  'sellerId',
  'buyerId',
  'productId',
  'lotNumber',
  'quantity',
  'unitOfMeasure',
  'unitPrice',
  'flowAmount',
  'flowKind',
  'soldOn',
] as const;
const required = ['sellerId', 'buyerId', 'productId', 'quantity', 'unitOfMeasure', 'soldOn'] as const;

export const territoryRequestId = (flowId: string): string => idFor('channel-territory-request', flowId);

export function decideFlow(facts: FlowFacts, clock: Clock): Verdict<FlowEffect> {
  const { id, data, command, ruled } = facts;
  const refusals = command ? objectionsTo(facts, command, clock) : [];
  const asked = command && refusals.length === 0 ? (command.action === 'CONFIRM' ? 'CONFIRMED' : 'DISPUTED') : null;
  const filled = ruled || asked ? {} : proposalsOf(facts);
  const after = { ...data, ...filled };
  const state: FlowState = asked ?? standingState({ ...facts, data: after });
  const isOutside = state === 'CONFIRMED' && facts.isWithin === false;
  const decisions: Decision[] = [
    {
      kind: 'answer',
      object: 'channelFlow',
      id,
      seen: { flowState: data['flowState'] ?? null, ...(command && { requestedAction: command.action }) },
      set: {
        flowState: state,
        matchScore: scoreOf(facts),
        isOutsideTerritory: isOutside,
        ...(command && { requestedAction: null }),
      },
      reasons: refusals.length > 0 ? refusals : saidOf(facts, state),
      ...(command && { command }),
    },
  ];
  if (Object.keys(filled).length > 0) decisions.push({ kind: 'project', object: 'channelFlow', id, set: filled });
  if (isOutside) decisions.push(complianceRequest(facts));
  const sellerId = textOf(data['sellerId']);
  const by = command?.memberId ?? null;
  const isRuled = asked !== null && by !== null && sellerId !== null;
  return {
    decisions,
    effects: isRuled ? [{ flowId: id, sellerId, state: asked, contentHash: facts.contentHash, by }] : [],
  };
}

const isMatched = (data: FieldValues): boolean =>
  textOf(data['buyerId']) !== null && textOf(data['productId']) !== null;

/** Only what nobody filled in, and only what is alike enough for a person to confirm. */
function proposalsOf({ data, buyerMatch, productMatch, minScore }: FlowFacts): FieldValues {
  const proposal = (field: string, match: Match | null): FieldValues =>
    textOf(data[field]) === null && match !== null && match.score >= minScore ? { [field]: match.id } : {};
  return { ...proposal('buyerId', buyerMatch), ...proposal('productId', productMatch) };
}

/** The weaker of the two matches; what a person chose is certain, what nobody could match is nothing. */
function scoreOf({ data, buyerMatch, productMatch }: FlowFacts): number | null {
  const score = (field: string, match: Match | null): number => {
    const chosen = textOf(data[field]);
    if (chosen === null) return match?.score ?? 0;
    return match?.id === chosen ? match.score : 100;
  };
  return Math.min(score('buyerId', buyerMatch), score('productId', productMatch));
}

/** What stands without a command: a person's word, as long as the row is what it was about. */
function standingState({ data, ruled, contentHash }: FlowFacts): FlowState {
  const stands = ruled !== null && (ruled.state === 'DISPUTED' || ruled.contentHash === contentHash);
  if (stands) return ruled.state;
  return isMatched(data) ? 'MATCHED' : 'RAW';
}

function objectionsTo(facts: FlowFacts, { action, memberId }: Command, clock: Clock): Refusal[] {
  const { data, duplicateOf, roles } = facts;
  const move = possible(flowMachine, standingState(facts), action as 'CONFIRM' | 'DISPUTE');
  const problems = move.ok ? roleProblems(move.transitions, roles, memberId) : [...move.reasons];
  if (memberId === null) problems.unshift(reason('FUNDS_ACTOR_UNKNOWN'));
  if (action !== 'CONFIRM') return problems;
  problems.push(...missingProblems(data, required));
  const soldOn: Day | null = textOf(data['soldOn']);
  if (soldOn !== null && soldOn > today(clock)) problems.push(reason('CHANNEL_SOLD_LATER', { soldOn }));
  const quantity = data['quantity'];
  if (typeof quantity === 'number' && quantity <= 0) problems.push(reason('CHANNEL_QUANTITY_NOT_POSITIVE'));
  if (duplicateOf !== null) problems.push(reason('CHANNEL_FLOW_TWICE', { flow: duplicateOf }));
  return problems;
}

function saidOf(facts: FlowFacts, state: FlowState): Reason[] {
  if (facts.ruled?.state === 'CONFIRMED' && (state === 'MATCHED' || state === 'RAW'))
    return [{ code: 'CHANNEL_FLOW_CHANGED' }];
  if (state === 'CONFIRMED' && facts.isWithin === false) return [outside(facts)];
  return facts.command ? [{ code: `CHANNEL_FLOW_${state}` }] : [];
}

const outside = ({ names, territories }: FlowFacts): Reason => ({
  code: 'CHANNEL_OUTSIDE',
  values: { ...names, territories: territories.join(', ') },
});

/** A question, not an accusation: compliance looks at a confirmed row, and answers. */
function complianceRequest(facts: FlowFacts): Creation {
  const { id, data, complianceId } = facts;
  const said = outside(facts);
  return {
    kind: 'create',
    object: 'channelRequest',
    id: territoryRequestId(id),
    data: {
      name: { code: 'CHANNEL_OUTSIDE_TITLE', values: said.values ?? {} },
      partnerId: textOf(data['sellerId']),
      requestKind: 'COMPLIANCE',
      details: said,
      flowId: id,
      assigneeId: complianceId,
    },
    reasons: [said],
  };
}
