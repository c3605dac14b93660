/** An order that happened: as the workers' books keep it. */
export interface BookedOrder {
  readonly id: string;
  readonly companyId: string;
  readonly state: 'SHIPPED' | 'CLOSED' | 'CANCELLED';
  /** The record and its lines, as they are sent to Twenty. */
  readonly order: Readonly<Record<string, unknown>>;
  readonly lines: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}
