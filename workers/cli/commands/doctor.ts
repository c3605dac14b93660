import { Command } from 'commander';
import type { Config } from '../../config.ts';
import { attempt, ok, type Finding } from '../../doctor/check.ts';
import {
  clockCheck,
  identityCheck,
  keyCheck,
  limitsCheck,
  permissionsCheck,
  pluginCheck,
  protectionCheck,
  versionCheck,
  workspaceCheck,
} from '../../doctor/host.checks.ts';
import { automationsCheck, databaseCheck, diskCheck, lagChecks } from '../../doctor/local.checks.ts';
import { deliveryCheck, webhookCheck } from '../../doctor/webhook.checks.ts';
import { mirroredObjects } from '../../mirrored.ts';
import type { OpenDatabase } from '../../platform/db/open.ts';
import type { OpenHost } from '../../platform/host/open.ts';
import { openTwenty, withDatabase, type Twenty } from '../context.ts';
import { exit, output } from '../output.ts';
import { publicUrl } from './setup.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'looks at everything between Twenty and the workers; each failure says what to do; exit code 1 on failures',
    )
    .option('--json', 'for machines')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withDatabase(async ({ config, database }) => {
        const findings = [...(await localFindings(config, database)), ...(await hostFindings(config, database))];
        output(json).result(findings, findings.flatMap(findingLines));
        if (findings.some(({ status }) => status === 'fail')) process.exitCode = exit.problems;
      });
    });
}

async function localFindings(config: Config, { db, description }: OpenDatabase): Promise<Finding[]> {
  return [
    ...(await attempt('database', 'Check DATABASE_URL or DATA_DIR.', () => databaseCheck(db, description))),
    ...(await attempt('disk', 'Check DATA_DIR.', () => diskCheck(config.databaseUrl ? '.' : config.dataDir))),
    ...(await attempt('automations', 'Check the database.', () => automationsCheck(db))),
    ...(await attempt('lag', 'Check the database.', () => lagChecks(db))),
  ];
}

async function hostFindings(config: Config, { db }: OpenDatabase): Promise<Finding[]> {
  const { twenty } = config;
  if (!twenty)
    return [
      ok('host', 'none configured: `npm start` uses the stand-in (set TWENTY_API_URL and TWENTY_API_KEY for yours)'),
    ];
  const key = keyCheck(twenty.apiKey, new Date());
  const reach = 'Check TWENTY_API_URL, TWENTY_API_KEY and that the server runs.';
  let open: OpenHost | undefined;
  const opened = await attempt('host', reach, async () => {
    open = await openTwenty(config, twenty, db);
    return versionCheck(open);
  });
  if (!open) return [key, ...opened];
  try {
    return [key, ...opened, ...(await openFindings(config, twenty, db, open))];
  } finally {
    open.close();
  }
}

async function openFindings(
  config: Config,
  twenty: Twenty,
  db: OpenDatabase['db'],
  open: OpenHost,
): Promise<Finding[]> {
  const admin = 'The API key’s role must be allowed to do this; use an admin’s key.';
  const checks: [string, () => Promise<Finding | readonly Finding[]>][] = [
    ['identity', () => identityCheck(open)],
    ['workspace', () => workspaceCheck(open, db)],
    ['plugin', () => pluginCheck(open)],
    ['answers', () => protectionCheck(open)],
    ['clocks', () => clockCheck(open, () => new Date())],
    ['permissions', () => permissionsCheck(open, mirroredObjects)],
    [
      'webhook',
      async () =>
        webhookCheck(open, (await open.metadata.workspace()).id, publicUrl(config, twenty.apiUrl, config.port)),
    ],
    ['delivery', () => deliveryCheck(open, db, `http://127.0.0.1:${config.port}`)],
  ];
  const findings: Finding[] = [];
  for (const [name, check] of checks) findings.push(...(await attempt(name, admin, check)));
  return [...findings, limitsCheck(open)];
}

const marks = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

const findingLines = ({ name, status, detail, fix }: Finding): string[] => [
  `${marks[status]}  ${name.padEnd(14)} ${detail}`,
  ...(fix ? [`      ${''.padEnd(14)} → ${fix}`] : []),
];
