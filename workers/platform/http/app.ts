/** The HTTP side of the workers: routes that others bring, health, readiness and metrics, nothing else. */
import express, { type Express, type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import type { Registry } from 'prom-client';
import type { Logger } from './log.ts';

/** Whether a part of the program can do its work; `detail` is for people and may be shown to anybody who can call. */
export interface Readiness {
  readonly name: string;
  readonly ready: boolean;
  readonly detail?: string;
}

export interface AppOptions {
  readonly routers: readonly Router[];
  readonly registry: Registry;
  readonly readiness: () => Promise<readonly Readiness[]>;
  readonly logger: Logger;
}

const readinessTimeoutMs = 3_000;

export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  for (const router of options.routers) app.use(router);
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  app.get('/readyz', async (_request, response) => {
    const parts = await withinTime(options.readiness());
    const ready = parts.every((part) => part.ready);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', parts });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(options.registry.contentType).send(await options.registry.metrics());
  });
  app.use((_request, response) => {
    response.status(404).json({ status: 'refused', problem: 'No such address.' });
  });
  app.use((error: Error & { status?: number }, request: Request, response: Response, next: NextFunction) => {
    failed(error, request, response, next, options.logger);
  });
  return app;
}

function failed(
  error: Error & { status?: number },
  request: Request,
  response: Response,
  next: NextFunction,
  logger: Logger,
): void {
  const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
  // The message may tell how we are built; the log has it.
  if (status === 500) logger.error({ err: error, method: request.method, path: request.path }, 'request failed');
  if (response.headersSent) next(error);
  else response.status(status).json({ status: 'refused', problem: status === 500 ? 'Internal error.' : error.message });
}

async function withinTime(parts: Promise<readonly Readiness[]>): Promise<readonly Readiness[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Readiness[]>((settle) => {
    timer = setTimeout(
      () => settle([{ name: 'readiness', ready: false, detail: `No answer in ${readinessTimeoutMs} ms.` }]),
      readinessTimeoutMs,
    );
  });
  try {
    return await Promise.race([parts, late]);
  } catch (error) {
    return [{ name: 'readiness', ready: false, detail: error instanceof Error ? error.message : String(error) }];
  } finally {
    clearTimeout(timer);
  }
}
