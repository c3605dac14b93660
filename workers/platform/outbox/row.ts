/** A row of the outbox: one decision on its way to the host. */
import type { Decision, FieldValues, Lane } from '../decide/automation.ts';

export interface OutboxRow {
  readonly id: bigint;
  readonly lane: Lane;
  readonly kind: Decision['kind'];
  readonly object: string;
  readonly recordId: string;
  readonly guard: FieldValues;
  readonly data: FieldValues;
  readonly automation: string;
  readonly subject: string;
  readonly sequence: bigint;
  readonly afterId: string | null;
  readonly quotaOwner: string | null;
  readonly groupKey: string | null;
  readonly attempts: number;
}

/** A row on its way: what is sent under this key may be sent again under it. */
export type SentRow = OutboxRow & { readonly groupKey: string };
