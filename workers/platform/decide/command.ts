/**
 * A user's command: the `requestedAction` of a record, with the person who set it. The person is who last wrote that field
 * as the host reports it (`updatedBy` of the snapshot that carried it), never `createdBy` or a name in a field.
 */
export interface Command {
  readonly action: string;
  /** The workspace member at the screen; null when the last writer was not a person, who is then asked to confirm. */
  readonly memberId: string | null;
  readonly memberName: string;
}
