/** Who is who: users, API keys, the application; and the metadata that set-up and doctor rely on. */
import { beforeAll, expect, test } from 'vitest';
import { applicationUniversalIdentifier, hostModel } from '../../schema/generated/model.ts';
import { differences } from '../../schema/compare.ts';
import { liveModel, liveObjectsQuery, parseLiveObjects } from '../../schema/live.ts';
import { contractHost, dataOf, type Json } from './support/host.ts';
import { signIn } from './support/sign-in.ts';

const contract = contractHost();
const pairFields = 'applicationAccessToken { token expiresAt } applicationRefreshToken { token expiresAt }';

interface Pair {
  applicationAccessToken: { token: string; expiresAt: string };
  applicationRefreshToken: { token: string; expiresAt: string };
}

let application: Json;
let pair: Pair;

beforeAll(async () => {
  const { host } = contract;
  const find = 'query ($id: UUID) { findOneApplication(universalIdentifier: $id) { id name universalIdentifier } }';
  const found = dataOf(await host.metadata(find, { id: applicationUniversalIdentifier }, host.apiKey));
  application = found['findOneApplication'] as Json;
  const generate = `mutation ($id: UUID!) { generateApplicationToken(applicationId: $id) { ${pairFields} } }`;
  const generated = dataOf(await host.metadata(generate, { id: application['id'] }, host.apiKey));
  pair = generated['generateApplicationToken'] as Pair;
});

const claims = (token: string): Json =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Json;
const minutesLeft = (expiresAt: string): number => (Date.parse(expiresAt) - Date.now()) / 60_000;

test('the application is found by its universalIdentifier, and only it', async () => {
  expect(application).toMatchObject({ name: 'Pharma', universalIdentifier: applicationUniversalIdentifier });
  const query = '{ findOneApplication(universalIdentifier: "00000000-0000-4000-8000-000000000001") { id } }';
  const { errors } = await contract.host.metadata(query, {}, contract.host.apiKey);
  expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', subCode: 'APPLICATION_NOT_FOUND' });
});

test('its tokens last 30 minutes and 60 days, and say so', () => {
  const { applicationAccessToken: access, applicationRefreshToken: refresh } = pair;
  expect(minutesLeft(access.expiresAt)).toBeGreaterThan(28);
  expect(minutesLeft(access.expiresAt)).toBeLessThan(31);
  expect(minutesLeft(refresh.expiresAt)).toBeGreaterThan(59 * 24 * 60);
  expect(claims(access.token)).toMatchObject({ type: 'APPLICATION_ACCESS', applicationId: application['id'] });
  expect(claims(contract.host.apiKey)).toMatchObject({ type: 'API_KEY', workspaceId: expect.any(String) });
});

test('the refresh token renews the pair; another token does not', async () => {
  const { host } = contract;
  const renew = `mutation ($token: String!) { renewApplicationToken(applicationRefreshToken: $token) { ${pairFields} } }`;
  const renewed = dataOf(
    await host.metadata(renew, { token: pair.applicationRefreshToken.token }, pair.applicationAccessToken.token),
  );
  const { applicationAccessToken } = renewed['renewApplicationToken'] as Pair;
  const answer = await host.graphql('{ companies(first: 1) { totalCount } }', {}, applicationAccessToken.token);
  expect(answer.errors).toEqual([]);
  const wrong = await host.metadata(renew, { token: 'nonsense' }, pair.applicationAccessToken.token);
  expect(wrong.data ?? null).toBeNull();
  expect(wrong.errors).toHaveLength(1);
});

test('what the application writes is marked APPLICATION, with its name', async () => {
  const { host } = contract;
  const token = pair.applicationAccessToken.token;
  const { id, ...actors } = await host.createOne(
    'tradeLicence',
    { name: host.run },
    'createdBy { source name workspaceMemberId } updatedBy { source name workspaceMemberId }',
    token,
  );
  const actor = { source: 'APPLICATION', name: 'Pharma', workspaceMemberId: null };
  expect(actors).toEqual({ createdBy: actor, updatedBy: actor });
  const answer = await host.update(
    'tradeLicence',
    id,
    { licenceState: 'VALID', decisionKey: 'k' },
    'licenceState',
    token,
  );
  expect(dataOf(answer)['result']).toEqual({ id, licenceState: 'VALID' });
});

test('what an API key writes is marked API with the key’s name, what a user writes MANUAL with the member', async () => {
  const { host } = contract;
  const select =
    'createdBy { source name workspaceMemberId context } updatedBy { source name workspaceMemberId context }';
  const { id, ...byKey } = await host.createOne('company', { name: host.run }, select, host.apiKey);
  const key = { source: 'API', name: expect.stringMatching(/./), workspaceMemberId: null, context: {} };
  expect(byKey).toEqual({ createdBy: key, updatedBy: key });
  const byUser = dataOf(await host.update('company', id, { name: `${host.run} 2` }, select))['result'];
  const user = { source: 'MANUAL', name: host.admin.name, workspaceMemberId: host.admin.memberId, context: {} };
  expect(byUser).toEqual({ id, createdBy: key, updatedBy: user });
});

test('a user signs in with credentials, and may write', async () => {
  const { host } = contract;
  const token = await signIn(host.url, host.user.email, host.user.password);
  expect(claims(token)).toMatchObject({
    type: 'ACCESS',
    workspaceMemberId: expect.any(String),
    userId: expect.any(String),
  });
  const record = await host.createOne('company', { name: host.run }, 'updatedBy { source workspaceMemberId }', token);
  expect(record['updatedBy']).toEqual({ source: 'MANUAL', workspaceMemberId: claims(token)['workspaceMemberId'] });
});

test('a wrong password and a missing token are forbidden', async () => {
  const { host } = contract;
  const credentials = { email: host.user.email, password: 'wrong', origin: host.url };
  const signInQuery =
    'mutation ($email: String!, $password: String!, $origin: String!) { getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) { loginToken { token } } }';
  const wrong = await host.metadata(signInQuery, credentials, null);
  expect(wrong.errors[0]).toMatchObject({ message: 'Wrong password', extensions: { code: 'FORBIDDEN' } });
  const nobody = await host.metadata('{ currentWorkspace { id } }', {}, null);
  expect(nobody.errors[0]).toMatchObject({ message: 'Forbidden resource', extensions: { code: 'FORBIDDEN' } });
  const key = await host.metadata('{ currentUser { id } }', {}, host.apiKey);
  expect(key.errors[0]).toMatchObject({ message: 'Forbidden resource', extensions: { code: 'FORBIDDEN' } });
});

test('the workspace of a key is the one its token names', async () => {
  const { host } = contract;
  const found = dataOf(await host.metadata('{ currentWorkspace { id displayName metadataVersion } }', {}, host.apiKey));
  expect(found['currentWorkspace']).toMatchObject({
    id: claims(host.apiKey)['workspaceId'],
    metadataVersion: expect.any(Number),
  });
});

test('the metadata API validates selections', async () => {
  const { errors } = await contract.host.metadata('{ currentWorkspace { id nope } }');
  expect(errors[0]?.message).toMatch(/^Cannot query field "nope" on type "Workspace"/);
});

test('the host describes the objects that the workers expect', async () => {
  const live = parseLiveObjects(dataOf(await contract.host.metadata(liveObjectsQuery, {}, contract.host.apiKey)));
  const names = hostModel.objects.map(({ name }) => name);
  expect(differences(hostModel, liveModel(live, names))).toEqual([]);
});

test('a webhook keeps the id and the secret given; a second one with that id is refused; the rest can be changed', async () => {
  const { host } = contract;
  const id = crypto.randomUUID();
  const create =
    'mutation ($input: CreateWebhookInput!) { webhook: createWebhook(input: $input) { id secret operations targetUrl description } }';
  const input = {
    id,
    targetUrl: 'http://127.0.0.1:9/hook',
    operations: ['nothing.created'],
    secret: 's',
    description: host.run,
  };
  expect(dataOf(await host.metadata(create, { input }, host.apiKey))['webhook']).toEqual(input);
  const again = await host.metadata(create, { input }, host.apiKey);
  expect(again.errors[0]?.extensions?.['code']).toBe('METADATA_VALIDATION_FAILED');
  const update =
    'mutation ($input: UpdateWebhookInput!) { webhook: updateWebhook(input: $input) { id secret operations } }';
  const changed = { id, update: { operations: ['nothing.deleted'], secret: 't' } };
  const expected = { id, secret: 't', operations: ['nothing.deleted'] };
  expect(dataOf(await host.metadata(update, { input: changed }, host.apiKey))['webhook']).toEqual(expected);
  const listed = dataOf(await host.metadata('{ webhooks { id operations } }', {}, host.apiKey))['webhooks'] as Json[];
  expect(listed).toContainEqual({ id, operations: ['nothing.deleted'] });
  const remove = 'mutation ($id: UUID!) { deleteWebhook(id: $id) { id } }';
  expect(dataOf(await host.metadata(remove, { id }, host.apiKey))['deleteWebhook']).toEqual({ id });
  const gone = await host.metadata(remove, { id }, host.apiKey);
  expect(gone.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', subCode: 'WEBHOOK_NOT_FOUND' });
  const bad = await host.metadata(create, { input: { ...input, targetUrl: 'nope' } }, host.apiKey);
  expect(bad.errors[0]?.extensions?.['code']).toBe('METADATA_VALIDATION_FAILED');
});

test('an API key makes tasks with targets on the app’s objects', async () => {
  const { host } = contract;
  const { id: targetTradeLicenceId } = await host.createOne('tradeLicence', { name: host.run }, '', host.apiKey);
  const { id: taskId } = await host.createOne('task', { title: host.run }, '', host.apiKey);
  const target = { taskId, targetTradeLicenceId };
  const created = await host.createOne('taskTarget', target, 'taskId targetTradeLicenceId', host.apiKey);
  expect(created).toMatchObject(target);
});

test('healthz answers without a token, and answers carry the host’s time', async () => {
  const response = await fetch(`${contract.host.url}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok' });
  expect(Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000);
});

test('a body that is not JSON is the one error with a status of its own', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${contract.host.admin.token}` };
  const response = await fetch(`${contract.host.url}/graphql`, { method: 'POST', headers, body: 'nope' });
  expect(response.status).toBe(400);
});
