/** Listens with limits against slow and silent clients, and stops without losing what it accepted. */
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';

export interface ServerOptions {
  readonly app: RequestListener;
  /** 0: any free port. */
  readonly port: number;
  readonly address?: string;
  readonly limits?: Partial<ServerLimits>;
}

export interface ServerLimits {
  /** For the headers, and for the whole request: a client that drips bytes is cut off with 408. */
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly maxConnections: number;
  readonly checkIntervalMs: number;
}

const defaults: ServerLimits = {
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  keepAliveTimeoutMs: 30_000,
  maxConnections: 1_000,
  checkIntervalMs: 1_000,
};

const idleSweepMs = 25;

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Takes no new connection, lets running requests finish, and cuts what is left after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** The port is somebody else's (or not ours to use). */
export class PortError extends Error {
  override readonly name = 'PortError';
  readonly code = 'port-unavailable';
  readonly retryable = false;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const limits = { ...defaults, ...options.limits };
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      connectionsCheckingInterval: limits.checkIntervalMs,
      maxHeaderSize: 16 * 1024,
    },
    options.app,
  );
  server.maxConnections = limits.maxConnections;
  const address = options.address ?? '0.0.0.0';
  server.listen(options.port, address);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new PortError(
      `Port ${options.port} of ${address} cannot be used (${(error as NodeJS.ErrnoException).code ?? String(error)}). Stop what uses it, or set PORT to another one.`,
    );
  }
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : options.port;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async stop(graceMs = 10_000) {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      // A connection that is kept alive becomes idle only when its running request is answered.
      const sweep = setInterval(() => server.closeIdleConnections(), idleSweepMs);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
