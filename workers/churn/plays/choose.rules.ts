/** Which play a case is offered. */
export const playKinds = [
  'SENIOR_VISIT',
  'SERVICE_RECOVERY',
  'PRICE_REVIEW',
  'REINTRODUCTION',
  'WIN_BACK',
  'OTHER',
] as const;
export type PlayKind = (typeof playKinds)[number];

export interface Play {
  readonly id: string;
  readonly name: string;
  readonly kind: PlayKind;
  readonly causes: readonly string[];
  readonly steps: string;
  readonly dueDays: number | null;
  readonly isActive: boolean;
}

/**
 * The active play for a cause: of those that name it the one that names fewest others, since it is made for it. A customer
 * to be won back gets a win-back play first, and no other customer gets one unless it names the cause and nothing else does.
 */
export function playFor(cause: string, isWinBack: boolean, plays: readonly Play[]): Play | null {
  const active = plays.filter(({ isActive }) => isActive);
  const named = active.filter(({ causes }) => causes.includes(cause)).toSorted(closest);
  const winBacks = active.filter(({ kind }) => kind === 'WIN_BACK').toSorted(closest);
  if (isWinBack) return winBacks[0] ?? named[0] ?? null;
  return named.find(({ kind }) => kind !== 'WIN_BACK') ?? named[0] ?? null;
}

const closest = (a: Play, b: Play): number =>
  a.causes.length - b.causes.length || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);
