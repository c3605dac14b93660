/** Who wrote a field, as the host reports it. Only `source: MANUAL` with a member is a person at the screen. */
export interface Actor {
  readonly source: string;
  readonly memberId: string | null;
  readonly name: string;
}
