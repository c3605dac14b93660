/** A webhook's body as the host writes it (facts: no event id, no before image; `updatedFields` on updates only). */
import { z } from 'zod';
import { instant, uuid } from '../mirror/canonical.ts';
import { presentSnapshot, type Snapshot } from '../mirror/snapshot.ts';
import type { MirrorModel } from '../mirror/model.ts';
import { IngestError } from '../errors.ts';

const id = z.string().refine((value) => uuid(value) !== null, 'expected a UUID');
const date = z.string().refine((value) => instant(value) !== null, 'expected an ISO 8601 instant');
const operations = ['created', 'updated', 'deleted', 'restored', 'destroyed'] as const;

/** What every webhook has, those about metadata included. */
const anyEvent = z.object({ eventName: z.string().min(3).max(200), workspaceId: id, webhookId: id, eventDate: date });

const recordEvent = anyEvent.extend({
  objectMetadata: z.object({ nameSingular: z.string().max(200) }),
  record: z.looseObject({ id, createdAt: date, updatedAt: date, deletedAt: date.nullish() }),
  updatedFields: z.array(z.string().max(200)).max(2000).optional(),
});

export type RecordEvent = z.infer<typeof recordEvent>;

export type Envelope =
  | { readonly kind: 'record'; readonly object: string; readonly event: RecordEvent }
  /** A genuine event that is of no concern: another object, metadata, an operation we do not know. */
  | { readonly kind: 'other'; readonly workspaceId: string }
  | { readonly kind: 'invalid'; readonly problem: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body; `knows` says which objects are mirrored. */
export function readEnvelope(body: Buffer, knows: (object: string) => boolean): Envelope {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(body));
  } catch {
    return { kind: 'invalid', problem: 'The body is not JSON in UTF-8.' };
  }
  const any = anyEvent.safeParse(value);
  if (!any.success) return invalid(any.error);
  const [object = '', operation = '', ...rest] = any.data.eventName.split('.');
  const concerns = rest.length === 0 && operations.some((each) => each === operation) && knows(object);
  if (!concerns) return { kind: 'other', workspaceId: any.data.workspaceId };
  const record = recordEvent.safeParse(value);
  if (!record.success) return invalid(record.error);
  if (record.data.objectMetadata.nameSingular !== object) {
    return { kind: 'invalid', problem: 'eventName and objectMetadata name different objects.' };
  }
  return { kind: 'record', object, event: record.data };
}

/** The snapshot that a stored event carries. Throws IngestError when the event cannot be read any more. */
export function eventSnapshot(model: MirrorModel, body: string): Snapshot {
  const envelope = readEnvelope(Buffer.from(body), (object) => model.has(object));
  if (envelope.kind !== 'record') {
    const problem = envelope.kind === 'invalid' ? envelope.problem : 'Its object is not mirrored (any more).';
    throw new IngestError('bad-event', `A stored event cannot be applied. ${problem}`);
  }
  const { object, event } = envelope;
  const hostTime = instant(event.eventDate) ?? new Date(0);
  if (event.eventName.endsWith('.destroyed')) {
    const createdAt = instant(event.record.createdAt);
    return { kind: 'destroyed', object, id: uuid(event.record.id) ?? '', createdAt, asOf: hostTime };
  }
  return presentSnapshot(model, object, event.record, {
    hostTime,
    ...(event.updatedFields && { updatedFields: event.updatedFields }),
    ...(event.eventName.endsWith('.created') && { created: true }),
  });
}

function invalid(error: z.ZodError): Envelope {
  const first = error.issues[0];
  return { kind: 'invalid', problem: `${first?.path.join('.') || 'body'}: ${first?.message ?? 'unexpected'}` };
}
