/** How fast the receiver acknowledges with a durable row, against itself without storage and row by row. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, median, type BenchLine } from '../line.ts';

const modes = ['durable', 'stateless', 'row-by-row'] as const;
type Mode = (typeof modes)[number];
const connections = 50;
const seconds = 5;
const rounds = 3;

export async function receiverLines(server: BenchServer): Promise<BenchLine[]> {
  const secret = randomBytes(16).toString('hex');
  const workspaceId = randomUUID();
  const { url } = await server.database('receiver');
  const rates: Record<Mode, number[]> = { durable: [], stateless: [], 'row-by-row': [] };
  const p99: number[] = [];
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round++) {
    for (const mode of modes) {
      const result = await measure(mode, { url, secret, workspaceId });
      rates[mode].push(result.rate);
      if (mode === 'durable') p99.push(result.p99Ms);
    }
  }
  const durable = median(rates.durable);
  const limits = `${connections} connections, medians of ${rounds} rounds of ${seconds} s in turn; client, receiver and PostgreSQL share this machine’s cores`;
  const compared = (name: string, mode: Mode, target: number): BenchLine => {
    const reference = median(rates[mode]);
    return {
      ...lineOf({ name, value: durable, unit: 'requests/s', reference, referenceOf: mode, limits }),
      target,
      met: durable / reference >= target,
    };
  };
  return [
    compared('loop.receiver against the same app without storage (target: ratio)', 'stateless', 0.6),
    compared('loop.receiver against one insert per request (target: ratio)', 'row-by-row', 2),
    lineOf({ name: 'loop.receiver p99', value: median(p99), unit: 'ms', target: 50, limits }),
  ];
}

interface Setting {
  readonly url: string;
  readonly secret: string;
  readonly workspaceId: string;
}

async function measure(mode: Mode, setting: Setting): Promise<{ rate: number; p99Ms: number }> {
  const { child, port } = await startReceiver(mode, setting);
  try {
    const result = await autocannon({
      url: `http://127.0.0.1:${port}/webhooks/twenty`,
      connections,
      duration: seconds,
      method: 'POST',
      requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...signed(setting) }) }],
    });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${mode}: ${result.non2xx} refused, ${result.errors} errors.`);
    return { rate: result.requests.average, p99Ms: result.latency.p99 };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function startReceiver(
  mode: Mode,
  { url, secret, workspaceId }: Setting,
): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'receiver-process.ts'), mode, url, secret, workspaceId],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, port: Number(line.toString()) };
}

/** A company's update as the host sends it, each with a record of its own so that none is a duplicate. */
function signed({ secret, workspaceId }: Setting): { body: string; headers: Record<string, string> } {
  const at = new Date().toISOString();
  const id = randomUUID();
  const body = JSON.stringify({
    targetUrl: 'http://127.0.0.1/webhooks/twenty',
    eventName: 'company.updated',
    objectMetadata: { id: workspaceId, nameSingular: 'company' },
    workspaceId,
    webhookId: workspaceId,
    eventDate: at,
    record: {
      id,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      name: `Bench ${id}`,
      address: { addressCity: 'Shanghai' },
      employees: 12,
    },
    updatedFields: ['employees'],
  });
  const timestamp = String(Date.now());
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-twenty-webhook-timestamp': timestamp,
      'x-twenty-webhook-signature': createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex'),
      'x-twenty-webhook-nonce': id,
    },
  };
}
