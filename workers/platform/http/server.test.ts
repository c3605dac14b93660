import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { startServer, type ServerLimits } from './server.ts';

async function serve(app: express.Express, limits: Partial<ServerLimits> = {}) {
  const server = await startServer({ app, port: 0, address: '127.0.0.1', limits });
  onTestFinished(() => server.stop(0));
  return server;
}

test.each([
  ['sends its headers drop by drop', 'POST / HTTP/1.1\r\nX-Slow: '],
  ['promises a body and never sends it', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{'],
])('a client that %s is cut off', async (_what, bytes) => {
  const limits = { headersTimeoutMs: 100, requestTimeoutMs: 150, checkIntervalMs: 20 };
  const { port } = await serve(express().post('/', express.raw({ type: () => true })), limits);
  const answer = await new Promise<string>((settle, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let received = '';
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', fail);
    socket.on('close', () => settle(received));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('stopping finishes a running request, refuses new ones and does not wait for idle connections', async () => {
  const entered = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const app = express().get('/', async (_request, response) => {
    entered.resolve();
    await release.promise;
    response.send('done');
  });
  const server = await serve(app);
  const running = fetch(server.url);
  await entered.promise;
  const stopping = server.stop();
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  release.resolve();
  expect(await (await running).text()).toBe('done');
  await stopping;
});

test('a request that never ends does not hold up the stop for longer than its grace', async () => {
  const server = await serve(express().get('/', () => {}));
  const cut = new Promise((settle) => {
    const hanging = httpRequest(server.url, () => {});
    hanging.on('error', settle);
    hanging.end();
  });
  await sleep(30);
  await server.stop(20);
  expect(await cut).toMatchObject({ code: 'ECONNRESET' });
});

test('a taken port is named, with what to do', async () => {
  const { port } = await serve(express());
  await expect(startServer({ app: express(), port, address: '127.0.0.1' })).rejects.toMatchObject({
    code: 'port-unavailable',
    message: expect.stringContaining('set PORT'),
  });
});
