import express from 'express';
import { Counter, Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { createApp, type AppOptions } from './app.ts';
import { createLogger } from './log.ts';
import { startServer } from './server.ts';

async function serve(more: Partial<AppOptions> = {}) {
  const lines: string[] = [];
  const logger = createLogger({ destination: { write: (line) => void lines.push(line) } });
  const readiness = () => Promise.resolve([{ name: 'database', ready: true }]);
  const app = createApp({ routers: [], registry: new Registry(), readiness, logger, ...more });
  const server = await startServer({ app, port: 0, address: '127.0.0.1' });
  onTestFinished(() => server.stop(0));
  const get = async (path: string) => {
    const response = await fetch(`${server.url}${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { get, lines };
}

test('health says that the process lives, whatever else is down', async () => {
  const { get } = await serve({ readiness: () => Promise.reject(new Error('no database')) });
  expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"alive"}' });
  const ready = await get('/readyz');
  expect(ready.status).toBe(503);
  expect(JSON.parse(ready.text)).toMatchObject({ parts: [{ ready: false, detail: 'no database' }] });
});

test('readiness is that of every part', async () => {
  const parts = [
    { name: 'database', ready: true },
    { name: 'mirror', ready: false, detail: 'not loaded yet: licence' },
  ];
  const { get } = await serve({ readiness: () => Promise.resolve(parts) });
  const response = await get('/readyz');
  expect([response.status, JSON.parse(response.text)]).toEqual([503, { status: 'not ready', parts }]);
  expect((await (await serve()).get('/readyz')).status).toBe(200);
});

test('metrics are those of the registry', async () => {
  const registry = new Registry();
  new Counter({ name: 'pharma_test_total', help: 'x', registers: [registry] }).inc(3);
  const { get } = await serve({ registry });
  const response = await get('/metrics');
  expect(response.text).toContain('pharma_test_total 3');
  expect(response.headers.get('content-type')).toContain('text/plain');
});

test('every answer carries the headers that a browser is to be warned by, and says nothing of what runs here', async () => {
  const { headers, status } = await (await serve()).get('/nowhere');
  expect(status).toBe(404);
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('an unexpected error is logged, and not told', async () => {
  const router = express.Router().get('/broken', () => {
    throw new Error('inner secret');
  });
  const { get, lines } = await serve({ routers: [router] });
  const response = await get('/broken');
  expect([response.status, response.text]).toEqual([500, '{"status":"refused","problem":"Internal error."}']);
  expect(lines.join('')).toContain('inner secret');
});
