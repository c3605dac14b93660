/** Whatever a stranger or a broken sender posts, signed or not, is answered below 500, and the receiver lives on. */
import express from 'express';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../http/server.ts';
import { rawRecord, signedHeaders, testMirror, webhookBody, workspaceId } from '../testing.ts';
import { eventSnapshot } from './envelope.ts';
import { groupCommit } from './group-commit.ts';
import { webhookRouter } from './receiver.ts';
import type { Received } from '../inbox/inbox.store.ts';

const now = new Date('2026-11-21T20:24:41.960Z');
const secret = 's3cr3t';
const numRuns = process.env['FAULT_ROUNDS'] === 'full' ? 50_000 : 1_500;
const { model } = testMirror();
const genuine = webhookBody('licence.updated', rawRecord('0190a000-0000-7000-8000-000000000001', 1, { number: 'A' }));

/** Genuine bodies with a value replaced or dropped, bytes changed or cut; any JSON; any bytes. */
const body = fc.oneof(
  fc
    .tuple(fc.constantFrom(...paths(JSON.parse(genuine))), fc.jsonValue())
    .map(([path, value]) => replaced(path, value)),
  fc
    .tuple(fc.nat(genuine.length), fc.string({ unit: 'binary', maxLength: 8 }))
    .map(([at, text]) => genuine.slice(0, at) + text + genuine.slice(at + 1)),
  fc.nat(genuine.length).map((length) => genuine.slice(0, length)),
  fc.json(),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);

test('no body brings a 5xx, and what is accepted can be read', async () => {
  const stored: Received[] = [];
  const router = webhookRouter({
    secrets: () => [secret],
    workspaceId: () => workspaceId,
    knows: (object) => model.has(object),
    inbox: groupCommit<Received>({
      flush: (events) => Promise.resolve(void stored.push(...events)),
      maxBatch: 100,
      maxWaiting: 100,
      maxWaitingBytes: 1e8,
      flushTimeoutMs: 1000,
    }),
    now: () => now,
  });
  const server = await startServer({ app: express().use(router), port: 0, address: '127.0.0.1' });
  onTestFinished(() => server.stop(0));
  const url = `${server.url}/webhooks/twenty`;
  await fc.assert(
    fc.asyncProperty(body, fc.boolean(), async (content, signed) => {
      const headers = signed ? signedHeaders(content, secret, now.getTime()) : { 'content-type': 'application/json' };
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: typeof content === 'string' ? content : new Uint8Array(content),
      });
      await response.arrayBuffer();
      expect(response.status).toBeLessThan(500);
      if (!signed) expect(response.status).toBe(401);
    }),
    { numRuns },
  );
  expect(stored.length).toBeGreaterThan(0);
  for (const event of stored) expect(eventSnapshot(model, event.body.toString())).toMatchObject({ object: 'licence' });
}, 600_000);

function paths(value: unknown, prefix: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return [prefix, ...Object.entries(value).flatMap(([key, each]) => paths(each, [...prefix, key]))];
}

function replaced(path: readonly string[], value: unknown): string {
  if (path.length === 0) return JSON.stringify(value);
  const copy = JSON.parse(genuine) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  parent[path.at(-1) ?? ''] = value;
  return JSON.stringify(copy);
}
