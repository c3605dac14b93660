/** A Twenty workspace as the preflight sees it: its version, its objects and fields, and the app if it is there. */
import { z } from 'zod';
import { Complaint } from './complaint.ts';

export interface Target {
  readonly url: string;
  readonly apiKey: string;
}

export interface WorkspaceField {
  readonly name: string;
  readonly universalIdentifier: string;
}

export interface WorkspaceObject {
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly universalIdentifier: string;
  readonly fields: readonly WorkspaceField[];
}

const TIMEOUT_MS = 15_000;
/** The host answers with at most this many objects a page; a workspace with more than 20 pages is not believed. */
const PAGE = 100;
const MAX_PAGES = 20;

/** The workspace that the environment names; undefined when it names none. */
export function target(env: NodeJS.ProcessEnv): Target | undefined {
  const { TWENTY_API_URL: url, TWENTY_API_KEY: apiKey } = env;
  if (!url || !apiKey) return undefined;
  if (!URL.canParse(url))
    throw new Complaint(`TWENTY_API_URL is "${url}", expected a URL such as https://crm.example.com`, 2);
  return { url: url.replace(/\/+$/, ''), apiKey };
}

export class Unreachable extends Error {}

const objectsPage = z.object({
  objects: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    edges: z.array(
      z.object({
        node: z.object({
          nameSingular: z.string(),
          namePlural: z.string(),
          universalIdentifier: z.string(),
          fieldsList: z.array(z.object({ name: z.string(), universalIdentifier: z.string() })),
        }),
      }),
    ),
  }),
});

export async function workspaceObjects(workspace: Target): Promise<WorkspaceObject[]> {
  const found: WorkspaceObject[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { objects } = objectsPage.parse(
      await metadata(
        workspace,
        `query ($first: Int!, $after: ConnectionCursor) { objects(paging: {first: $first, after: $after}) { pageInfo { hasNextPage endCursor }
          edges { node { nameSingular namePlural universalIdentifier fieldsList { name universalIdentifier } } } } }`,
        { first: PAGE, after },
      ),
    );
    found.push(...objects.edges.map(({ node: { fieldsList: fields, ...object } }) => ({ ...object, fields })));
    if (!objects.pageInfo.hasNextPage) return found;
    after = objects.pageInfo.endCursor;
  }
  throw new Complaint(`${workspace.url} has more than ${PAGE * MAX_PAGES} objects; the preflight gives up`);
}

const applications = z.object({
  findManyApplications: z.array(z.object({ universalIdentifier: z.string(), version: z.string().nullish() })),
});

/** The version of the app that the workspace has; undefined when it is not installed. */
export async function installedVersion(workspace: Target, universalIdentifier: string): Promise<string | undefined> {
  const answer = await metadata(workspace, '{ findManyApplications { universalIdentifier version } }', {});
  const ours = applications
    .parse(answer)
    .findManyApplications.find((app) => app.universalIdentifier === universalIdentifier);
  return ours?.version ?? undefined;
}

/** Undefined when the server does not tell. */
export async function serverVersion(workspace: Target): Promise<string | undefined> {
  const response = await ask(`${workspace.url}/client-config`, {});
  const config = z
    .object({ appVersion: z.string().optional() })
    .safeParse(await response.json().catch(() => undefined));
  return config.success ? config.data.appVersion : undefined;
}

async function metadata(workspace: Target, query: string, variables: object): Promise<unknown> {
  const response = await ask(`${workspace.url}/metadata`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.apiKey}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = answerBody.safeParse(parsed(text));
  if (!body.success)
    throw new Complaint(`${workspace.url}/metadata does not answer like a Twenty server (HTTP ${response.status})`);
  const [error] = body.data.errors ?? [];
  if (error?.extensions?.code === 'UNAUTHENTICATED' || error?.extensions?.code === 'FORBIDDEN')
    throw new Complaint(`${workspace.url} does not accept TWENTY_API_KEY: ${error.message}`, 2);
  if (error) throw new Complaint(`${workspace.url}/metadata: ${error.message}`);
  return body.data.data;
}

const answerBody = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .optional(),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new Unreachable(`${url} cannot be reached`, { cause: error });
  }
}
