/** Structured logs; what could open a door never gets into them. */
import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level?: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly destination?: DestinationStream;
}

const hidden = [
  'secret',
  'secrets',
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'apiKey',
  'authorization',
  'cookie',
];
const headers = ['authorization', 'cookie', 'set-cookie', 'x-twenty-webhook-signature'];

/** Secrets are recognised by name, at the top and up to two levels below; addresses of databases lose their password. */
export function createLogger(options: LogOptions = {}): Logger {
  const paths = hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const headerPaths = headers.flatMap((name) => [`headers["${name}"]`, `*.headers["${name}"]`]);
  return pino(
    {
      level: options.level ?? 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...paths, ...headerPaths], censor: '[redacted]' },
      hooks: { streamWrite: withoutPasswords },
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** The last net: passwords in URLs (`postgres://user:password@host`), bearer tokens and JWTs, wherever in a line. */
export function withoutPasswords(line: string): string {
  return line
    .replaceAll(/([a-z][a-z\d+.-]*:\/\/[^\s:/@"]*):[^\s/"]+@/gi, '$1:[redacted]@')
    .replaceAll(/\bBearer [\w.~+/=-]+/gi, 'Bearer [redacted]')
    .replaceAll(/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[redacted]');
}
