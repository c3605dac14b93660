import { Argument, Command } from 'commander';
import { automations } from '../../automations.ts';
import type { Mode } from '../../platform/decide/automation.ts';
import { setMode } from '../../platform/decide/modes.ts';
import { report, type AutomationReport } from '../../platform/decide/report.ts';
import { withDatabase } from '../context.ts';
import { exit, output } from '../output.ts';

const modeNames = { off: 'OFF', observe: 'OBSERVE', enforce: 'ENFORCE' } as const satisfies Record<string, Mode>;

export function automationsCommand(): Command {
  const command = new Command('automations').description('what the workers do by themselves');
  command
    .command('list')
    .description('every automation, its mode and what it does')
    .option('--json', 'for machines')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withDatabase(async ({ config, database }) => {
        const rows = await report(database.db, automations, new Date());
        const listed = rows.map(({ name, mode }) => ({ name, mode, summary: summaryOf(name, config.locale) }));
        output(json).result(
          listed,
          listed.map(({ name, mode, summary }) => `${mode.padEnd(8)} ${name.padEnd(20)} ${summary}`),
        );
      });
    });
  command
    .command('report')
    .description('what each is doing; in OBSERVE, what it would do')
    .option('--json', 'for machines')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withDatabase(async ({ database }) => {
        const rows = await report(database.db, automations, new Date());
        output(json).result(rows, rows.flatMap(reportLines));
      });
    });
  command
    .command('set')
    .description('switches one or all automations; switching on looks at every record once')
    .argument('<name>', 'an automation, or all')
    .addArgument(new Argument('<mode>', 'the new mode').choices(Object.keys(modeNames)))
    .option('--json', 'for machines')
    .action(async (name: string, mode: keyof typeof modeNames, { json = false }: { json?: boolean }) => {
      const chosen = automations.filter((automation) => name === 'all' || automation.name === name);
      if (chosen.length === 0) {
        const known = automations.map((automation) => automation.name).join(', ');
        process.stderr.write(`There is no automation "${name}". Known: ${known}, all.\n`);
        process.exitCode = exit.usage;
        return;
      }
      await withDatabase(async ({ database }) => {
        const set: { name: string; mode: Mode; subjects: number }[] = [];
        for (const automation of chosen) {
          const subjects = await setMode(database.db, automation, modeNames[mode], new Date());
          set.push({ name: automation.name, mode: modeNames[mode], subjects });
        }
        output(json).result(
          set,
          set.map(
            (one) => `${one.name} is now ${one.mode}${one.subjects > 0 ? `; ${one.subjects} records to look at` : ''}`,
          ),
        );
      });
    });
  return command;
}

const summaryOf = (name: string, locale: 'en' | 'zh-CN'): string =>
  automations.find((automation) => automation.name === name)?.summary[locale] ?? '';

export function reportLines(row: AutomationReport): string[] {
  const state = [
    `${row.due} due${row.lagSeconds > 1 ? ` (oldest ${Math.round(row.lagSeconds)} s)` : ''}`,
    `${row.later} waiting for their time`,
    `${row.decisions} decisions on ${row.records} records`,
    `${row.unsent} unsent`,
    `${row.parked} parked`,
  ].join(', ');
  const would = row.would.flatMap((line) => [
    `    would ${verbs[line.kind]} ${line.object} ${line.label === 'new' ? '' : `${line.label} `}× ${line.count}`,
    ...line.samples.map((sample) => `      ${sample.id}  ${sample.reasons.join(' ')}`),
  ]);
  return [`${row.mode.padEnd(8)} ${row.name}: ${state}`, ...would];
}

const verbs = { answer: 'set', project: 'show', create: 'make' } as const;
