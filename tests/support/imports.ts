/** A sandbox and a loaded mirror without running workers, and files to import. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';
import { importContext } from '../../workers/importing.ts';
import type { ImportRequest } from '../../workers/imports/request.ts';
import { runImport, type ImportEvents, type ImportReport } from '../../workers/imports/run.ts';
import { mirroredObjects, workersMirror } from '../../workers/mirrored.ts';
import type { Clock } from '../../workers/platform/clock/clock.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import { openHost, type OpenHost } from '../../workers/platform/host/open.ts';
import { defaultLimits } from '../../workers/platform/ingest/reconcile/context.ts';
import { reconcileRound } from '../../workers/platform/ingest/reconcile/reconciler.ts';
import type { Locale } from '../../workers/platform/text/text.ts';
import { testDatabase } from './database.ts';
import { peopleOf, startedSandbox, testLimits } from './loop.ts';
import type { Person } from './person.ts';

export interface Importing {
  readonly sandbox: Sandbox;
  readonly db: Database;
  readonly open: OpenHost;
  readonly admin: Person;
  readonly folder: string;
  /** Writes a file into the test's folder; text is UTF-8. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  import(
    request: Pick<ImportRequest, 'kind' | 'file'> & Partial<ImportRequest>,
    more?: { locale?: Locale; events?: ImportEvents; signal?: AbortSignal },
  ): Promise<ImportReport & { readonly calls: number }>;
  /** Reads what people changed in Twenty. */
  reconcile(): Promise<void>;
}

const clock = (): Clock => ({ now: new Date(), timeZone: 'Asia/Shanghai' });

export async function startedImporting(): Promise<Importing> {
  const { db } = await testDatabase();
  const sandbox = await startedSandbox();
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey });
  onTestFinished(() => open.close());
  const folder = await mkdtemp(join(tmpdir(), 'imports-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const mirror = workersMirror((actor) => actor.source === 'APPLICATION');
  const importing: Importing = {
    sandbox,
    db,
    open,
    admin: peopleOf(sandbox)[0],
    folder,
    async file(name, content) {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    async import(request, { locale = 'en', events, signal } = {}) {
      const context = await importContext({
        db,
        open,
        mirror,
        clock,
        locale,
        sharePercent: 70,
        ...(signal && { signal }),
      });
      const before = open.meter.total().calls;
      const whole = { map: new Map<string, string>(), rejectsFile: `${request.file}.rejects.csv`, ...request };
      const report = await runImport(context, whole, events);
      return { ...report, calls: open.meter.total().calls - before };
    },
    async reconcile() {
      await reconcileRound(
        {
          context: {
            db,
            host: open.host,
            mirror,
            now: () => new Date(),
            holder: randomUUID(),
            limits: { ...defaultLimits, ...testLimits },
            signal: new AbortController().signal,
          },
          objects: mirroredObjects,
          hostWorkspaceId: async () => (await open.metadata.workspace()).id,
        },
        { depth: 'full' },
      );
    },
  };
  await importing.reconcile();
  return importing;
}
