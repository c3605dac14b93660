/** Stands between the host and the workers' receiver and remembers what was acknowledged: those events must never be lost. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Relay {
  readonly url: string;
  /** Keys (as in loop.inbox.dedupe_key, hex) of the events that were answered 2xx as stored. */
  readonly acknowledged: ReadonlySet<string>;
}

export async function startRelay(port: number): Promise<Relay> {
  const acknowledged = new Set<string>();
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  const forward = async (incoming: IncomingMessage): Promise<{ status: number; text: Buffer }> => {
    const body = await bodyOf(incoming);
    const { url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    const text = await bodyOf(answer);
    if (answer.statusCode === 200 && text.includes('"stored"')) acknowledged.add(keyOf(body));
    return { status: answer.statusCode ?? 502, text };
  };
  const server = createServer((incoming, response) => {
    forward(incoming).then(
      ({ status, text }) => void response.writeHead(status).end(text),
      // The workers are dead: so is this delivery, as it would be without us.
      () => void response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    agent.destroy();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, acknowledged };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function keyOf(body: Buffer): string {
  const { webhookId } = JSON.parse(body.toString()) as { webhookId: string };
  return createHash('sha256').update(webhookId).update(body).digest('hex');
}
