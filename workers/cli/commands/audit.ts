import { Command } from 'commander';
import { head } from '../../platform/audit/audit.ts';
import { verify } from '../../platform/audit/verify.ts';
import { withDatabase } from '../context.ts';
import { exit, output } from '../output.ts';

export function auditCommand(): Command {
  const command = new Command('audit').description('the hash-chained trail of decisions');
  command
    .command('verify')
    .description('recomputes every hash and prints the head of the chain; exit code 1 when it is broken')
    .option('--json', 'for machines')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withDatabase(async ({ database }) => {
        const verdict = await verify(database.db);
        const last = await head(database.db);
        const lines = verdict.ok
          ? [
              last
                ? `The chain is whole: ${last.sequence} entries, head ${last.hash}.`
                : 'The chain is whole: no entries yet.',
            ]
          : [`The chain is broken at entry ${verdict.sequence}: ${verdict.why}.`];
        output(json).result({ ...verdict, head: last }, lines);
        if (!verdict.ok) process.exitCode = exit.problems;
      });
    });
  return command;
}
