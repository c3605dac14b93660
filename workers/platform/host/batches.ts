import { HostError } from './errors.ts';
import type { NewRecord, WriteOutcome } from './host.ts';

/** Cuts a list into pieces of at most `size`. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

type Write = (records: readonly NewRecord[]) => Promise<WriteOutcome[]>;

/**
 * Writes a batch that the host accepts or refuses as a whole. When it is refused for one of its records, halves it until
 * the culprits stand alone: at most 2n − 1 calls for n records, one more than 2·log₂ n for a single culprit. Errors that
 * are not about a record (limit, network, permission …) are thrown; what was written until then stays written.
 */
export async function writeAround(records: readonly NewRecord[], write: Write): Promise<WriteOutcome[]> {
  if (records.length === 0) return [];
  try {
    return await write(records);
  } catch (error) {
    if (!(error instanceof HostError) || !error.isAboutRecords) throw error;
    if (records.length === 1) return records.map((record) => refusal(record, error));
    const middle = Math.ceil(records.length / 2);
    return [
      ...(await writeAround(records.slice(0, middle), write)),
      ...(await writeAround(records.slice(middle), write)),
    ];
  }
}

function refusal({ id }: NewRecord, { code, message, details }: HostError): WriteOutcome {
  if (code === 'duplicate') return { kind: 'exists', id, conflictingId: details.conflictingId ?? null };
  return { kind: 'refused', id, field: details.field ?? null, message };
}
