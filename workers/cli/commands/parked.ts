import { Command } from 'commander';
import { listParked, replay } from '../../platform/outbox/parked.ts';
import { withDatabase } from '../context.ts';
import { exit, output } from '../output.ts';

export function parkedCommand(): Command {
  return new Command('parked')
    .description('work that failed for good, with the reason; exit code 1 when there is any')
    .option('--limit <n>', 'at most so many, the newest first', '100')
    .option('--json', 'for machines')
    .action(async ({ limit, json = false }: { limit: string; json?: boolean }) => {
      const most = Number(limit);
      if (!Number.isInteger(most) || most < 1 || most > 10_000) {
        process.stderr.write(`--limit: expected a whole number from 1 to 10000, got ${limit}\n`);
        process.exitCode = exit.usage;
        return;
      }
      await withDatabase(async ({ database }) => {
        const rows = await listParked(database.db, most);
        const lines = rows.map(({ id, what, object, recordId, why, since }) =>
          [since.toISOString(), id, what, object ?? '', recordId, why].join('  '),
        );
        output(json).result(rows, rows.length > 0 ? lines : ['Nothing is parked.']);
        if (rows.length > 0) process.exitCode = exit.problems;
      });
    });
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('sets parked work going again')
    .argument('<ids...>', 'as `parked` shows them, or all')
    .option('--json', 'for machines')
    .action(async (ids: string[], { json = false }: { json?: boolean }) => {
      await withDatabase(async ({ database }) => {
        const replayed = await replay(database.db, ids.includes('all') ? 'all' : { ids }, new Date());
        output(json).result({ replayed }, [`${replayed} set going again.`]);
        if (replayed === 0 && !ids.includes('all')) process.exitCode = exit.problems;
      });
    });
}
