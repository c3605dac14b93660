/**
 * Rate limits: API keys share a workspace's budget, one token per root field; users and the application are free of it.
 * On a real host this drains the budget of everybody there, so it does that only with CONTRACT_DRAIN=1.
 */
import { expect, test } from 'vitest';
import { applicationUniversalIdentifier } from '../../schema/generated/model.ts';
import { contractHost, dataOf, type Answer, type Json } from './support/host.ts';

const contract = contractHost(process.env['CONTRACT_DRAIN'] === '1' ? {} : { always: 'sandbox' });
const query = '{ companies(first: 1) { totalCount } }';
const calls = 105;

/** One after the other: the host reads its bucket and writes it back, so calls at the same time cost it less. */
async function many(token: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let call = 0; call < calls; call++) answers.push(await contract.host.graphql(query, {}, token));
  return answers;
}

async function applicationToken(): Promise<string> {
  const { host } = contract;
  const find = 'query ($id: UUID) { findOneApplication(universalIdentifier: $id) { id } }';
  const found = dataOf(await host.metadata(find, { id: applicationUniversalIdentifier }, host.apiKey));
  const { id } = found['findOneApplication'] as Json;
  const generate =
    'mutation ($id: UUID!) { generateApplicationToken(applicationId: $id) { applicationAccessToken { token } } }';
  const generated = dataOf(await host.metadata(generate, { id }, host.apiKey));
  const pair = generated['generateApplicationToken'] as { applicationAccessToken: { token: string } };
  return pair.applicationAccessToken.token;
}

test('the application and users are not limited', async () => {
  for (const token of [await applicationToken(), contract.host.admin.token]) {
    const refused = (await many(token)).filter(({ errors }) => errors.length > 0);
    expect(refused).toEqual([]);
  }
});

test('an API key is refused after 100 calls, with HTTP 200 and the limit in words; metadata stays open', async () => {
  const { host } = contract;
  const refused = (await many(host.apiKey)).filter(({ errors }) => errors.length > 0);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, errors, data } of refused) {
    expect({ status, data }).toEqual({ status: 200, data: { companies: null } });
    expect(errors[0]?.message).toMatch(/^Limit reached \(100 tokens per (1000|60000) ms\)$/);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', subCode: 'LIMIT_REACHED' });
  }
  expect((await host.metadata('{ currentWorkspace { id } }', {}, host.apiKey)).errors).toEqual([]);
});
