/** Whether events reach us: the webhook as it should be, and one event sent on its way on purpose. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { idFor } from '../platform/decide/identifiers.ts';
import type { Database } from '../platform/db/pool.ts';
import type { OpenHost } from '../platform/host/open.ts';
import { webhookPath } from '../platform/ingest/receive/receiver.ts';
import { fail, ok, type Finding } from './check.ts';

const arrivalTimeoutMs = 10_000;

export async function webhookCheck(open: OpenHost, workspaceId: string, expectedUrl: string): Promise<Finding> {
  const fix = 'Run: npx twenty-pharma setup (with an admin’s key)';
  const webhook = (await open.metadata.webhooks()).find(({ id }) => id === idFor('webhook', workspaceId));
  if (!webhook) return fail('webhook', 'missing in the host', fix);
  const target = `${expectedUrl}${webhookPath}`;
  if (webhook.targetUrl !== target) return fail('webhook', `goes to ${webhook.targetUrl}, not to ${target}`, fix);
  return ok('webhook', `goes to ${target}`);
}

/** Makes and destroys a territory, and waits for its event; only while the workers run. */
export async function deliveryCheck(open: OpenHost, db: Database, workersUrl: string): Promise<Finding> {
  const running = await fetch(`${workersUrl}/healthz`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!running) return fail('delivery', `the workers do not answer at ${workersUrl}`, 'Start them: npm start');
  const id = randomUUID();
  const started = performance.now();
  await open.host.create('salesTerritory', [{ id, name: 'twenty-pharma doctor' }]);
  try {
    while (performance.now() - started < arrivalTimeoutMs) {
      const { rowCount } = await db.query('select 1 from loop.inbox where object = $1 and record_id = $2', [
        'salesTerritory',
        id,
      ]);
      if (rowCount)
        return ok('delivery', `an event came ${Math.round(performance.now() - started)} ms after its change`);
      await sleep(50);
    }
  } finally {
    await open.host.destroy('salesTerritory', [id]);
  }
  return fail(
    'delivery',
    `no event within ${arrivalTimeoutMs / 1000} s of a change`,
    'The host must reach PUBLIC_URL; for private addresses set OUTBOUND_HTTP_SAFE_MODE_ENABLED=false (2.19) or OUTBOUND_HTTP_ALLOWED_INTERNAL_HOSTS (newer) on the server. Meanwhile reconciliation repairs everything within 5 minutes.',
  );
}
