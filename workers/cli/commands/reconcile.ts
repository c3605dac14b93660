import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { mirroredObjects, workersMirror } from '../../mirrored.ts';
import { defaultLimits } from '../../platform/ingest/reconcile/context.ts';
import { confirmRemoval } from '../../platform/ingest/reconcile/cursor.store.ts';
import { reconcileRound } from '../../platform/ingest/reconcile/reconciler.ts';
import type { PassResult } from '../../platform/ingest/reconcile/reconcile.ts';
import { ourActor } from '../../setup/identity.ts';
import { openTwenty, requireTwenty, withDatabase } from '../context.ts';
import { exit, output } from '../output.ts';

export function reconcileCommand(): Command {
  return new Command('reconcile')
    .description('reads from Twenty what changed; --full replaces the mirror whatever its timestamps')
    .option('--full', 'read everything')
    .option('--confirm <object>', 'an object whose sweep stopped because much would vanish: it is true, go on')
    .option('--json', 'for machines')
    .action(async (options: { full?: boolean; confirm?: string; json?: boolean }) => {
      const { full = false, confirm, json = false } = options;
      if (confirm && !mirroredObjects.includes(confirm)) {
        process.stderr.write(`--confirm: expected one of ${mirroredObjects.join(', ')}, got ${confirm}\n`);
        process.exitCode = exit.usage;
        return;
      }
      await withDatabase(async ({ config, database: { db } }) => {
        const open = await openTwenty(config, requireTwenty(config), db);
        const out = output(json);
        try {
          if (confirm) await confirmRemoval(db, confirm, new Date());
          const mirror = workersMirror(await ourActor(open));
          const context = {
            db,
            host: open.host.inLane('reconcile'),
            mirror,
            now: () => new Date(),
            holder: randomUUID(),
            limits: defaultLimits,
            signal: new AbortController().signal,
          };
          const results = await reconcileRound(
            {
              context,
              objects: mirroredObjects,
              hostWorkspaceId: async () => (await open.metadata.workspace()).id,
              onPass: (result) => out.progress(passLine(result)),
              onError: (error, object) => out.progress(`${object ?? 'host'}: ${String(error)}`),
            },
            { depth: full ? 'full' : 'sweep' },
          );
          const changed = results.reduce((sum, result) => sum + result.changed + result.removed, 0);
          out.result(results, [`${results.length} objects, ${changed} differences repaired.`]);
          if (results.some(({ kind }) => kind === 'halted') || results.length < mirroredObjects.length)
            process.exitCode = exit.problems;
        } finally {
          open.close();
        }
      });
    });
}

const passLine = ({ object, kind, read, changed, removed, reason }: PassResult): string =>
  `${object}: ${kind}, ${read} read, ${changed} changed, ${removed} removed${reason ? ` (${reason})` : ''}`;
