/** Who may approve how much: approvalAuthority records, with delegation and validity dates. */
import type { Day } from '../../platform/clock/clock.ts';
import type { Authority } from '../states/machine.ts';

/** One approvalAuthority record; an empty date does not bound it. */
export interface AuthorityRecord {
  readonly memberId: string;
  readonly kind: string;
  readonly limitMinor: bigint;
  readonly delegateToId: string | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/**
 * The most that a member may approve today: by an authority of the member's own, or by one that its holder delegated.
 * Authorities do not add up, and a delegate cannot delegate further. Null: none is valid.
 */
export function limitOf(
  records: readonly AuthorityRecord[],
  memberId: string,
  kind: Authority,
  today: Day,
): bigint | null {
  const valid = records.filter(
    (record) =>
      record.kind === kind &&
      (record.memberId === memberId || record.delegateToId === memberId) &&
      (record.validFrom === null || record.validFrom <= today) &&
      (record.validTo === null || today <= record.validTo),
  );
  return valid.reduce<bigint | null>(
    (most, { limitMinor }) => (most === null || limitMinor > most ? limitMinor : most),
    null,
  );
}
