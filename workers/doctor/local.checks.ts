/** What doctor finds on our own side: database, lag of every stage, parked work, disk. */
import { statfs } from 'node:fs/promises';
import { waiting } from '../metrics.ts';
import type { Mode } from '../platform/decide/automation.ts';
import { modes } from '../platform/decide/modes.ts';
import type { Database } from '../platform/db/pool.ts';
import { ingestState } from '../platform/ingest/metrics.ts';
import { fail, ok, warn, type Finding } from './check.ts';

const lateSeconds = 300;
const gigabyte = 1024 ** 3;

export async function databaseCheck(db: Database, description: string): Promise<Finding> {
  const { rows } = await db.query<{ version: string; size: string }>(
    `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  return ok('database', `${description}, version ${rows[0]?.version}, ${rows[0]?.size}`);
}

export async function lagChecks(db: Database): Promise<Finding[]> {
  const state = await ingestState(db);
  const { due, unsent, deferred, parked } = await waiting(db);
  const unloaded = state.objects.filter(({ loaded }) => !loaded).map(({ object }) => object);
  const late = state.objects.filter(({ lagSeconds }) => (lagSeconds ?? 0) > lateSeconds).map(({ object }) => object);
  const halted = state.objects.filter(({ haltedReason }) => haltedReason !== null);
  const running = 'Are the workers running? npm start; then look at their log.';
  return [
    state.inboxAgeSeconds > lateSeconds
      ? fail('inbox', `${state.inboxOpen} events open, the oldest ${Math.round(state.inboxAgeSeconds)} s old`, running)
      : ok('inbox', `${state.inboxOpen} events open`),
    state.objects.length === 0 || unloaded.length > 0
      ? warn(
          'mirror',
          `not loaded yet${unloaded.length > 0 ? `: ${unloaded.join(', ')}` : ''}`,
          'Start the workers: npm start',
        )
      : ok(
          'mirror',
          `${state.objects.reduce((sum, { records }) => sum + records, 0)} records of ${state.objects.length} objects`,
        ),
    state.objects.length === 0
      ? warn('reconciliation', 'has not begun', 'Start the workers: npm start')
      : late.length > 0
        ? fail('reconciliation', `older than ${lateSeconds} s: ${late.join(', ')}`, running)
        : ok('reconciliation', 'every object within 5 minutes'),
    ...halted.map(({ object, haltedReason }) =>
      fail(
        'reconciliation',
        `${object} stopped: ${haltedReason}`,
        `If that is true in Twenty: npx twenty-pharma reconcile --confirm ${object}`,
      ),
    ),
    ok('work', `${due} subjects due, ${unsent} writes waiting, ${deferred} for a later day`),
    parked > 0
      ? warn(
          'parked',
          `${parked} pieces of work failed for good`,
          'See npx twenty-pharma parked, mend the cause, then replay.',
        )
      : ok('parked', 'nothing'),
  ];
}

export async function automationsCheck(db: Database): Promise<Finding> {
  const modeOf = await modes(db);
  const count = (mode: Mode): number => [...modeOf.values()].filter((each) => each === mode).length;
  const detail = `${count('ENFORCE')} in ENFORCE, ${count('OBSERVE')} in OBSERVE, ${count('OFF')} OFF`;
  if (modeOf.size === 0) return warn('automations', 'not set up', 'Run: npx twenty-pharma setup');
  if (count('ENFORCE') > 0) return ok('automations', detail);
  return warn(
    'automations',
    `${detail}: nothing is written to Twenty`,
    'See npx twenty-pharma automations report, then npx twenty-pharma automations set all enforce.',
  );
}

export async function diskCheck(folder: string): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(folder);
  const freeGigabytes = (bavail * bsize) / gigabyte;
  const detail = `${freeGigabytes.toFixed(1)} GB free (${Math.round((100 * bavail) / blocks)} %)`;
  const fix = `Free room on the disk of ${folder}.`;
  if (freeGigabytes < 1) return fail('disk', detail, fix);
  return freeGigabytes < 5 ? warn('disk', detail, fix) : ok('disk', detail);
}
