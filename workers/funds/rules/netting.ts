/** Before a claim is paid, what its partner owes is taken off: oldest debt first. */
export interface OpenClawback {
  readonly clawbackId: string;
  readonly owedMinor: bigint;
}

/** Amounts for `netClawback`, one per debt, together at most what is unpaid on the claim. */
export function nettingOf(
  owed: readonly OpenClawback[],
  unpaidMinor: bigint,
): { readonly clawbackId: string; readonly amountMinor: bigint }[] {
  const netted: { clawbackId: string; amountMinor: bigint }[] = [];
  let left = unpaidMinor;
  for (const { clawbackId, owedMinor } of owed) {
    const amountMinor = owedMinor < left ? owedMinor : left;
    if (amountMinor <= 0n) continue;
    left -= amountMinor;
    netted.push({ clawbackId, amountMinor });
  }
  return netted;
}
