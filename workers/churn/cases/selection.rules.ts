/** Which cases are opened: by risk and value at risk, within each owner's capacity, the held-out drawn as they come. */
import { drawNext, newStratum, stratumOf, type Arm, type Draw, type StratumState } from './draw.rules.ts';

export interface Candidate {
  readonly companyId: string;
  readonly ownerId: string;
  readonly risk: string;
  readonly valueMicros: bigint | null;
  readonly currency: string | null;
  /** Key accounts, and what is not part of the comparison (win-backs): never held out. */
  readonly isExempt: boolean;
}

export interface Selected<C extends Candidate = Candidate> {
  readonly candidate: C;
  readonly arm: Arm;
  /** Null where nothing was drawn: exempt accounts, or a share of 0. */
  readonly draw: Draw | null;
}

export interface SelectionState {
  /** Cases that each owner may still get; an owner who is missing has the full capacity. */
  readonly free: Map<string, number>;
  readonly strata: Map<string, StratumState>;
}

export interface SelectionSettings {
  readonly capacity: number;
  readonly sharePercent: number;
  readonly seedOf: (stratum: string) => string;
}

const severity: Readonly<Record<string, number>> = { CRITICAL: 0, HIGH: 1, WATCH: 2, LOW: 3 };

/** Money at stake first, then the graver risk; the company's id only so that the order is the same every time. */
export function byUrgency(a: Candidate, b: Candidate): number {
  const [left, right] = [a.valueMicros ?? -1n, b.valueMicros ?? -1n];
  if (left !== right) return left > right ? -1 : 1;
  const graver = (severity[a.risk] ?? 9) - (severity[b.risk] ?? 9);
  return graver !== 0 ? graver : a.companyId < b.companyId ? -1 : 1;
}

/**
 * Takes candidates in the given order while their owner has room. A held-out customer takes no room, since nobody works on it;
 * the draw comes last, so whoever is drawn would really have got a case. Changes `state`, so that pages follow each other.
 */
export function selectCases<C extends Candidate>(
  candidates: readonly C[],
  state: SelectionState,
  { capacity, sharePercent, seedOf }: SelectionSettings,
): Selected<C>[] {
  return candidates.flatMap((candidate): Selected<C>[] => {
    const free = state.free.get(candidate.ownerId) ?? capacity;
    if (free <= 0) return [];
    const draw = candidate.isExempt || sharePercent === 0 ? null : nextDraw(candidate, state, sharePercent, seedOf);
    const arm = draw?.arm ?? 'TREATED';
    if (arm === 'TREATED') state.free.set(candidate.ownerId, free - 1);
    return [{ candidate, arm, draw }];
  });
}

function nextDraw(
  { valueMicros, currency }: Candidate,
  { strata }: SelectionState,
  sharePercent: number,
  seedOf: (stratum: string) => string,
): Draw {
  const stratum = stratumOf(valueMicros, currency);
  const before = strata.get(stratum) ?? newStratum(stratum, seedOf(stratum), sharePercent);
  const { draw, state } = drawNext(before, sharePercent);
  strata.set(stratum, state);
  return draw;
}
