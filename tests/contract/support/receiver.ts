/** A receiver of webhooks: keeps what comes, answers as told. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { ContractHost } from './host.ts';
import { dataOf, type Json } from './post.ts';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  readonly body: Json;
  readonly atMs: number;
}

export interface Receiver {
  readonly webhookId: string;
  readonly received: readonly Received[];
  /** What came about these records, once at least `count` deliveries are there; fails after `withinMs`. */
  about(ids: readonly unknown[], count: number, withinMs?: number): Promise<Received[]>;
  /** What came about these records by the time that something made later was heard of. */
  afterQuiet(ids: readonly unknown[]): Promise<Received[]>;
}

export interface ReceiverOptions {
  readonly operations: readonly string[];
  readonly secret?: string;
  readonly respond?: (response: ServerResponse, delivery: Received) => void;
}

/** How long a delivery may take; a real host may have others' webhooks to send first. */
const patienceMs = { sandbox: 10_000, real: 60_000 } as const;
/** Made to know that everything before it has been sent: the host's queue does one job at a time. */
const sentinel = 'drugProduct';
const lastStragglersMs = 200;
/** A host's worker hears of a new webhook some seconds late. */
const knownAttempts = 30;
const knownWaitMs = 2000;

/** Registers a webhook for one test; the host must be able to reach this machine under PUBLIC_HOST (127.0.0.1). */
export async function receiverFor(host: ContractHost, options: ReceiverOptions): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    // A redirect is followed; what counts is what was sent to the address of the webhook.
    if (request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const delivery = { headers: request.headers, raw, body: JSON.parse(raw) as Json, atMs: Date.now() };
      received.push(delivery);
      if (options.respond) options.respond(response, delivery);
      else response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://${process.env['PUBLIC_HOST'] ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}/hook`;
  const created = await host.metadata(
    'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { id } }',
    {
      input: {
        targetUrl: address,
        operations: [...options.operations, `${sentinel}.created`],
        secret: options.secret ?? 'contract secret',
      },
    },
  );
  const webhookId = String((dataOf(created)['createWebhook'] as Json)['id']);
  onTestFinished(async () => {
    await host.metadata('mutation ($id: UUID!) { deleteWebhook(id: $id) { id } }', { id: webhookId });
    server.closeAllConnections();
    server.close();
  });
  const about = (ids: readonly unknown[]): Received[] =>
    received.filter(({ body }) => ids.includes((body['record'] as Json | undefined)?.['id']));
  const heard = async (
    ids: readonly unknown[],
    count: number,
    withinMs: number = patienceMs[host.kind],
  ): Promise<Received[]> => {
    const deadline = Date.now() + withinMs;
    while (about(ids).length < count) {
      if (Date.now() > deadline)
        throw new Error(`${about(ids).length} of ${count} webhooks came within ${withinMs} ms.`);
      await sleep(20);
    }
    return about(ids);
  };
  for (let attempt = 0; received.length === 0; attempt++) {
    if (attempt === knownAttempts) throw new Error('The host does not send to the new webhook.');
    const { id } = await host.createOne(sentinel, { name: host.run });
    await heard([id], 1, knownWaitMs).catch(() => undefined);
  }
  return {
    webhookId,
    received,
    about: heard,
    afterQuiet: async (ids) => {
      const { id } = await host.createOne(sentinel, { name: host.run });
      await heard([id], 1);
      await sleep(lastStragglersMs);
      return about(ids);
    },
  };
}
