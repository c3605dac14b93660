import type { Author, MirrorRecord } from './records.ts';

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

/** The command that a record carries, or null when nothing is asked. */
export function commandOf(record: Pick<MirrorRecord, 'data' | 'authors'>): Command | null {
  const action = record.data['requestedAction'];
  if (typeof action !== 'string' || action === '') return null;
  const author = record.authors['requestedAction'] ?? record.authors['*'];
  const person = author !== undefined && isPerson(author);
  return { action, memberId: person ? author.memberId : null, memberName: author?.name ?? '' };
}

/** True for a workspace member at the screen; an import, a workflow or an API key that acts in somebody's name is not one. */
export function isPerson(author: Author): author is Author & { readonly memberId: string } {
  return author.source === 'MANUAL' && author.memberId !== null;
}
