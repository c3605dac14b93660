import { dataOf, post } from './post.ts';

/** A user's token by the host's own chain: credentials → login token → access token. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const endpoint = `${url}/metadata`;
  const login = dataOf(
    await post(
      endpoint,
      'mutation ($email: String!, $password: String!, $origin: String!) { getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) { loginToken { token expiresAt } } }',
      { email, password, origin: url },
      null,
    ),
  );
  const { loginToken } = login['getLoginTokenFromCredentials'] as { loginToken: { token: string } };
  const tokens = dataOf(
    await post(
      endpoint,
      'mutation ($token: String!, $origin: String!) { getAuthTokensFromLoginToken(loginToken: $token, origin: $origin) { tokens { accessOrWorkspaceAgnosticToken { token expiresAt } } } }',
      { token: loginToken.token, origin: url },
      null,
    ),
  );
  const pair = tokens['getAuthTokensFromLoginToken'] as {
    tokens: { accessOrWorkspaceAgnosticToken: { token: string } };
  };
  return pair.tokens.accessOrWorkspaceAgnosticToken.token;
}
