/**
 * `POST /webhooks/twenty`: checks, stores, acknowledges. The host delivers at most once and waits: an answer of 2xx means
 * that the event is committed, and comes within milliseconds; anything refused leaves no row.
 */
import { createHash } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { uuid } from '../mirror/canonical.ts';
import type { Received } from '../inbox/inbox.store.ts';
import { readEnvelope, type RecordEvent } from './envelope.ts';
import type { GroupCommit } from './group-commit.ts';
import { verifySignature } from './signature.ts';

export type Outcome = 'stored' | 'ignored' | 'unsigned' | 'invalid' | 'foreign' | 'too-large' | 'turned-away';

export interface ReceiverOptions {
  /** The secrets now valid: one, or two while one is replaced. Asked for every request. */
  readonly secrets: () => readonly string[];
  /** The workspace this installation belongs to. */
  readonly workspaceId: () => string;
  readonly knows: (object: string) => boolean;
  readonly inbox: GroupCommit<Received>;
  readonly now: () => Date;
  readonly toleranceMs?: number;
  readonly maxBodyBytes?: number;
  readonly onOutcome?: (outcome: Outcome, problem?: unknown) => void;
}

export const webhookPath = '/webhooks/twenty';
const retryAfterSeconds = 5;

interface Reply {
  readonly status: number;
  readonly outcome: Outcome;
  readonly body: { readonly status: string; readonly problem?: string };
  readonly problem?: unknown;
}

export function webhookRouter(options: ReceiverOptions): Router {
  const router = express.Router();
  const limit = options.maxBodyBytes ?? 2 * 1024 * 1024;
  // Any content type: the signature covers the bytes. Compressed bodies are refused, they could unfold without end.
  const raw = express.raw({ type: () => true, limit, inflate: false });
  router.post(webhookPath, raw, async (request: Request, response: Response) => {
    send(response, await receive(request, options), options);
  });
  router.use(
    webhookPath,
    (error: Error & { status?: number }, _request: Request, response: Response, next: NextFunction) => {
      if (error.status === 413) {
        // The rest of the body is not worth reading.
        response.set('Connection', 'close');
        send(
          response,
          { status: 413, outcome: 'too-large', body: { status: 'refused', problem: `More than ${limit} bytes.` } },
          options,
        );
      } else if (error.status !== undefined && error.status >= 400 && error.status < 500) {
        send(response, refused(error.status, 'invalid', error.message), options);
      } else next(error);
    },
  );
  return router;
}

async function receive(request: Request, options: ReceiverOptions): Promise<Reply> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const verdict = verifySignature(
    { timestamp: header(request, 'timestamp'), signature: header(request, 'signature'), body },
    { secrets: options.secrets(), now: options.now(), toleranceMs: options.toleranceMs ?? 300_000 },
  );
  if (verdict !== 'valid') return refused(401, 'unsigned', `The signature is ${verdict}.`);
  const envelope = readEnvelope(body, options.knows);
  if (envelope.kind === 'invalid') return refused(400, 'invalid', envelope.problem);
  const workspaceId = envelope.kind === 'record' ? envelope.event.workspaceId : envelope.workspaceId;
  if (workspaceId.toLowerCase() !== options.workspaceId().toLowerCase()) {
    return refused(403, 'foreign', 'This event is of another workspace.');
  }
  if (envelope.kind === 'other') return { status: 200, outcome: 'ignored', body: { status: 'ignored' } };
  const stored = await options.inbox.add(received(envelope.object, envelope.event, body), body.length);
  if (stored.kind === 'stored') return { status: 200, outcome: 'stored', body: { status: 'stored' } };
  const problem = stored.kind === 'failed' ? stored.error : new Error('The waiting room is full.');
  return { ...refused(503, 'turned-away', 'Not stored; try again.'), problem };
}

function received(object: string, event: RecordEvent, body: Buffer): Received {
  return {
    dedupeKey: createHash('sha256').update(event.webhookId).update(body).digest(),
    eventName: event.eventName,
    object,
    recordId: uuid(event.record.id) ?? '',
    body,
  };
}

const header = (request: Request, name: string): string | undefined => {
  const value = request.headers[`x-twenty-webhook-${name}`];
  return typeof value === 'string' ? value : undefined;
};

const refused = (status: number, outcome: Outcome, problem: string): Reply => ({
  status,
  outcome,
  body: { status: 'refused', problem },
});

function send(response: Response, reply: Reply, { onOutcome }: ReceiverOptions): void {
  onOutcome?.(reply.outcome, reply.problem);
  if (reply.status === 503) response.set('Retry-After', String(retryAfterSeconds));
  response.status(reply.status).json(reply.body);
}
