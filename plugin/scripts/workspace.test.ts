/** The preflight against servers that answer as a Twenty does, as one that refuses does, and as none does. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { preflight } from './preflight.ts';
import { installedVersion, serverVersion, type Target, target } from './workspace.ts';

const THEIRS = '11111111-1111-4111-8111-111111111111';
const OURS = '22222222-2222-4222-8222-222222222222';
const COMPANY = '33333333-3333-4333-8333-333333333333';

interface WorkspaceNode {
  nameSingular: string;
  namePlural: string;
  universalIdentifier: string;
  fieldsList: { name: string; universalIdentifier: string }[];
}

async function server(
  answer: (path: string, body: { query: string; variables: { after?: string } }) => unknown,
): Promise<Target> {
  const http = createServer((request, response) => {
    void reply(request, response);
  });
  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const result = answer(request.url ?? '', await bodyOf(request));
    response.end(typeof result === 'string' ? result : JSON.stringify(result));
  }
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void http.close());
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, apiKey: 'key' };
}

async function bodyOf(request: IncomingMessage): Promise<{ query: string; variables: { after?: string } }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === ''
    ? { query: '', variables: {} }
    : (JSON.parse(text) as { query: string; variables: { after?: string } });
}

function page(nodes: WorkspaceNode[], endCursor?: string): object {
  const edges = nodes.map((node) => ({ node }));
  return { data: { objects: { edges, pageInfo: { hasNextPage: endCursor !== undefined, endCursor } } } };
}

const company = (...fields: [string, string][]): WorkspaceNode => ({
  nameSingular: 'company',
  namePlural: 'companies',
  universalIdentifier: COMPANY,
  fieldsList: fields.map(([name, universalIdentifier]) => ({ name, universalIdentifier })),
});

/** An app with one object and one relation on company. */
async function builtManifest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'manifest.json');
  const empty = {
    roles: [],
    views: [],
    pageLayouts: [],
    pageLayoutTabs: [],
    navigationMenuItems: [],
    commandMenuItems: [],
    publicAssets: [],
  };
  const manifest = {
    ...empty,
    application: {
      universalIdentifier: OURS,
      displayName: 'Pharma',
      description: 'A test',
      defaultRoleUniversalIdentifier: OURS,
      requiredServerVersionRange: '>=2.40.0',
    },
    objects: [
      {
        universalIdentifier: OURS,
        nameSingular: 'tradeLicence',
        namePlural: 'tradeLicences',
        labelSingular: 'Licence',
        labelPlural: 'Licences',
        labelIdentifierFieldMetadataUniversalIdentifier: OURS,
        fields: [],
      },
    ],
    fields: [
      {
        universalIdentifier: OURS,
        objectUniversalIdentifier: COMPANY,
        name: 'parentAccount',
        type: 'RELATION',
        label: 'Parent',
        universalSettings: { relationType: 'MANY_TO_ONE', joinColumnName: 'parentAccountId' },
      },
    ],
    frontComponents: [],
    translations: {},
  };
  await writeFile(path, JSON.stringify(manifest));
  return path;
}

const stop = { whenUnreachable: 'stop' } as const;

test('a workspace without our names, or with ours in it, passes', async () => {
  const free = await server(() => page([company(['name', THEIRS], ['parentAccount', OURS])]));
  await expect(preflight(free, await builtManifest(), stop)).resolves.toBeUndefined();
});

test('names that somebody else took are listed, from every page', async () => {
  const object = { nameSingular: 'permit', namePlural: 'tradeLicences', universalIdentifier: THEIRS, fieldsList: [] };
  const taken = await server((_path, { variables }) =>
    variables.after === 'next' ? page([object]) : page([company(['parentAccountId', THEIRS])], 'next'),
  );
  await expect(preflight(taken, await builtManifest(), stop)).rejects.toThrow(
    /field company\.parentAccount: .*parentAccountId\n {2}object tradeLicence: .*permit/,
  );
});

test('a wrong key, an answer that is none, and no server are told apart', async () => {
  const manifest = await builtManifest();
  const refused = await server(() => ({
    errors: [{ message: 'Token invalid.', extensions: { code: 'UNAUTHENTICATED' } }],
  }));
  await expect(preflight(refused, manifest, stop)).rejects.toThrow('does not accept TWENTY_API_KEY');
  const html = await server(() => '<html>Bad gateway</html>');
  await expect(preflight(html, manifest, stop)).rejects.toThrow('does not answer like a Twenty server');
  const nobody = { url: 'http://127.0.0.1:1', apiKey: 'key' };
  await expect(preflight(nobody, manifest, stop)).rejects.toThrow('cannot be reached');
  await expect(preflight(nobody, manifest, { whenUnreachable: 'say so' })).resolves.toBeUndefined();
});

test('versions: of the server if it tells, of the app if it is there', async () => {
  const twenty = await server((path) =>
    path === '/client-config'
      ? { appVersion: '2.43.0' }
      : { data: { findManyApplications: [{ universalIdentifier: OURS, version: '0.1.0' }] } },
  );
  expect(await serverVersion(twenty)).toBe('2.43.0');
  expect(await installedVersion(twenty, OURS)).toBe('0.1.0');
  expect(await installedVersion(twenty, THEIRS)).toBeUndefined();
  expect(await serverVersion(await server(() => ({ billing: {} })))).toBeUndefined();
});

test('the environment names a workspace, none, or nonsense', () => {
  expect(target({})).toBeUndefined();
  expect(target({ TWENTY_API_URL: 'https://crm.example.com/', TWENTY_API_KEY: 'k' })).toEqual({
    url: 'https://crm.example.com',
    apiKey: 'k',
  });
  expect(() => target({ TWENTY_API_URL: 'crm', TWENTY_API_KEY: 'k' })).toThrow('"crm"');
});
