/** Requests in, answers out; and the faults between them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { CoreApi } from '../core/execute.ts';
import type { Faults } from '../faults.ts';
import type { Files } from '../files.ts';
import type { Caller } from '../identity/caller.ts';
import type { Tokens } from '../identity/tokens.ts';
import type { MetadataApi } from '../metadata/execute.ts';
import { Refusal } from '../refusal.ts';

const maxBodyBytes = 50 * 1024 * 1024;

const graphqlBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface Apis {
  readonly core: CoreApi;
  readonly metadata: MetadataApi;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly files: Files;
  /** What the sandbox itself offers under `/sandbox/…`, beside the host's own paths. */
  readonly control: (path: string, body: unknown) => Promise<unknown>;
  /** The host's clock: its answers' Date headers tell it. */
  readonly now: () => Date;
}

export function requestHandler(apis: Apis): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    response.setHeader('date', apis.now().toUTCString());
    handle(apis, request, response).catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed)
        send(response, 500, { message: error instanceof Error ? error.message : String(error) });
    });
  };
}

async function handle(apis: Apis, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const body = await bodyOf(request);
  const file = request.method === 'GET' ? apis.files.answer(request.url ?? '/') : undefined;
  if (file) return void response.writeHead(file.status).end(file.content);
  if (path.startsWith('/sandbox/')) return control(apis, path, body, response);
  const fault = apis.faults.nextRequest();
  if (fault === 'refuse') return void request.socket.destroy();
  if (fault === 'time-out') return;
  if (fault === 'html') return html(response);
  if (fault === 'error') return send(response, 500, { statusCode: 500, message: 'Internal server error' });
  const [status, answer] = await answerOf(apis, request, path, body);
  if (fault === 'lose-answer') return void request.socket.destroy();
  send(response, status, answer);
}

async function answerOf(
  apis: Apis,
  request: IncomingMessage,
  path: string,
  body: string,
): Promise<readonly [status: number, answer: unknown]> {
  if (request.method === 'GET' && path === '/healthz') return [200, { status: 'ok', info: {}, error: {}, details: {} }];
  if (request.method === 'GET' && path === '/client-config') return [200, { appVersion: 'sandbox' }];
  if (request.method !== 'POST' || (path !== '/graphql' && path !== '/metadata'))
    return [404, { statusCode: 404, message: `Cannot ${request.method} ${path}`, error: 'Not Found' }];
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return [400, { message: (error as Error).message, error: 'Bad Request', statusCode: 400 }];
  }
  const parsed = graphqlBody.safeParse(json);
  if (!parsed.success) return [400, { errors: [{ message: 'Must provide query string.' }] }];
  const { query, variables, operationName } = parsed.data;
  const call = { query, variables: variables ?? {}, ...(operationName ? { operationName } : {}) };
  let caller: Caller | undefined;
  try {
    caller = callerOf(apis.tokens, request);
  } catch (error) {
    if (error instanceof Refusal) return [200, { errors: [{ message: error.message, extensions: error.extensions }] }];
    throw error;
  }
  const answer = path === '/graphql' ? await apis.core.answer(call, caller) : await apis.metadata.answer(call, caller);
  return [200, answer];
}

function callerOf(tokens: Tokens, request: IncomingMessage): Caller | undefined {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? tokens.caller(token) : undefined;
}

async function control(apis: Apis, path: string, body: string, response: ServerResponse): Promise<void> {
  try {
    send(response, 200, await apis.control(path, body === '' ? undefined : JSON.parse(body)));
  } catch (error) {
    send(response, 400, { message: (error as Error).message });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) throw new Error(`A request has at most ${maxBodyBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function html(response: ServerResponse): void {
  response.writeHead(502, { 'content-type': 'text/html' });
  response.end('<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>');
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  const text = JSON.stringify(answer);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
