/** Configuration by environment (or `.env`): every problem is named at once, nothing starts with nonsense. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from './platform/text/text.ts';
import { closedAncestor } from './platform/db/cluster.ts';

const isTimeZone = (zone: string): boolean => {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** A URL with one of the protocols; the message shows an example. */
const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `expected a URL such as ${example}`,
    );

const fields = z.object({
  TWENTY_API_URL: url(['http:', 'https:'], 'https://crm.example.com')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  TWENTY_API_KEY: z.string().min(10, 'expected an API key from Settings → APIs & Webhooks in Twenty').optional(),
  TWENTY_WEBHOOK_SECRET: z.string().min(16, 'expected at least 16 characters').optional(),
  TWENTY_WEBHOOK_SECRET_PREVIOUS: z.string().min(16, 'expected at least 16 characters').optional(),
  PUBLIC_URL: url(['http:', 'https:'], 'http://workers.internal:4100')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  PORT: z.coerce.number('expected a port number').int('expected a port number').min(0).max(65_535).default(4100),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/pharma').optional(),
  DATA_DIR: z.string().min(1).optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587').optional(),
  TZ_BUSINESS: z
    .string()
    .refine(isTimeZone, 'expected an IANA time zone such as Asia/Shanghai')
    .default('Asia/Shanghai'),
  BUSINESS_LOCALE: z.enum(['en', 'zh-CN'], 'expected en or zh-CN').default('en'),
  HOST_RATE_SHARE_PERCENT: z.coerce.number('expected a number from 1 to 100').min(1).max(100).default(70),
  HOST_CALLS_PER_MINUTE: z.coerce.number('expected calls a minute').int().min(1).max(1_000_000).optional(),
  TWENTY_STORAGE_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine(
      (parts) => parts.every((part) => URL.parse(part)?.origin === part && /^https?:/.test(part)),
      'expected origins such as http://minio:9000, separated by commas',
    )
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'expected fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
});

export interface Config {
  /** Absent: the embedded sandbox stands in for Twenty. */
  readonly twenty: { readonly apiUrl: string; readonly apiKey: string } | undefined;
  readonly webhookSecret: string | undefined;
  readonly previousWebhookSecret: string | undefined;
  readonly publicUrl: string | undefined;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly smtpUrl: string | undefined;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly hostRate: { readonly sharePercent: number; readonly callsPerMinute: number | undefined };
  /** Where the host keeps its files, when it redirects to a private address for them. */
  readonly storageOrigins: readonly string[];
  readonly logLevel: string;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'bad-configuration';
  readonly retryable = false;
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads and checks the environment; throws ConfigError with one line per problem. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = fields.safeParse(present);
  const problems = parsed.success
    ? pairProblems(parsed.data)
    : parsed.error.issues.map(
        (issue) => `${issue.path.join('.')}: ${issue.message}, got ${shown(String(issue.path[0]), present)}`,
      );
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const value = parsed.data;
  return {
    twenty:
      value.TWENTY_API_URL && value.TWENTY_API_KEY
        ? { apiUrl: value.TWENTY_API_URL, apiKey: value.TWENTY_API_KEY }
        : undefined,
    webhookSecret: value.TWENTY_WEBHOOK_SECRET,
    previousWebhookSecret: value.TWENTY_WEBHOOK_SECRET_PREVIOUS,
    publicUrl: value.PUBLIC_URL,
    port: value.PORT,
    databaseUrl: value.DATABASE_URL,
    dataDir: value.DATA_DIR ?? defaultDataDir(),
    smtpUrl: value.SMTP_URL,
    timeZone: value.TZ_BUSINESS,
    locale: value.BUSINESS_LOCALE,
    hostRate: { sharePercent: value.HOST_RATE_SHARE_PERCENT, callsPerMinute: value.HOST_CALLS_PER_MINUTE },
    storageOrigins: value.TWENTY_STORAGE_ORIGINS ?? [],
    logLevel: value.LOG_LEVEL,
  };
}

function pairProblems(value: z.infer<typeof fields>): string[] {
  const problems: string[] = [];
  if (value.TWENTY_API_URL && !value.TWENTY_API_KEY)
    problems.push('TWENTY_API_KEY: missing, though TWENTY_API_URL is set');
  if (value.TWENTY_API_KEY && !value.TWENTY_API_URL)
    problems.push('TWENTY_API_URL: missing, though TWENTY_API_KEY is set');
  return problems;
}

const secret = /KEY|SECRET|URL/;
const shown = (name: string, env: Record<string, unknown>): string =>
  name in env ? (secret.test(name) ? `${String(env[name]).length} characters` : JSON.stringify(env[name])) : 'nothing';

/**
 * `.data` in the checkout; under root, where PostgreSQL runs as another user, a system folder of the checkout's own when
 * that user could not reach the checkout.
 */
function defaultDataDir(): string {
  const checkout = join(import.meta.dirname, '..');
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || closedAncestor(checkout) === undefined) return join(checkout, '.data');
  return join('/var/lib/twenty-pharma', checkout.replaceAll('/', '-').replace(/^-/, ''));
}
