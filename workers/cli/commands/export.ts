import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { exportCsv } from '../../imports/export/export.ts';
import { withDatabase } from '../context.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('writes a list of Twenty as CSV for a spreadsheet, from the workers’ mirror')
    .argument('<list>', 'company, salesOrder, … or as `import` calls it: accounts, orders, …')
    .option('--columns <names>', 'which columns, in which order: name,accountCode,…')
    .option('--out <file>', 'a file; standard output otherwise')
    .action(async (list: string, { columns, out }: { columns?: string; out?: string }) => {
      await withDatabase(async ({ config, database: { db } }) => {
        let records = 0;
        const text = exportCsv(db, {
          object: list,
          timeZone: config.timeZone,
          ...(columns !== undefined && { columns: columns.split(',').map((name) => name.trim()) }),
          onPage: (count) => (records += count),
        });
        if (out === undefined) await pipeline(Readable.from(text), process.stdout, { end: false });
        else await pipeline(Readable.from(text), createWriteStream(out));
        process.stderr.write(`${records} records.\n`);
      });
    });
}
