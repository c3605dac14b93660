/** Where the host serves the files of claims: signed addresses that end within hours, so they are asked for when needed. */
import { parse } from 'graphql';
import { z } from 'zod';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { HostError } from '../../platform/host/errors.ts';
import type { Transport } from '../../platform/host/transport.ts';

/** Addresses by file id, for the files of these claims. Throws HostError. */
export type FileAddresses = (claimIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

interface Variables extends Record<string, unknown> {
  readonly ids: readonly string[];
  readonly first: number;
}

const document = parse(`
  query FundClaimFiles($ids: [UUID!]!, $first: Int!) {
    claims: fundClaims(filter: { id: { in: $ids } }, first: $first) {
      edges {
        node {
          evidenceFiles {
            fileId
            url
          }
        }
      }
    }
  }
`) as TypedDocumentNode<unknown, Variables>;

const shape = z.object({
  claims: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          evidenceFiles: z.array(z.object({ fileId: z.string(), url: z.string().nullish() })).nullish(),
        }),
      }),
    ),
  }),
});

/** The signed address on `hostUrl`: the host names itself as browsers know it, which the workers may not reach. */
export function fileAddresses(transport: Transport, hostUrl: string): FileAddresses {
  return async (claimIds) => {
    const ids = [...new Set(claimIds)];
    if (ids.length === 0) return new Map();
    const answer = await transport.send({
      operation: 'fundClaim.files',
      lane: 'task',
      document,
      variables: { ids, first: ids.length },
    });
    const parsed = shape.safeParse(answer);
    if (!parsed.success) throw new HostError('broken-host', 'fundClaim.files: not the fields that were asked for');
    const files = parsed.data.claims.edges.flatMap(({ node }) => node.evidenceFiles ?? []);
    return new Map(files.flatMap(({ fileId, url }) => (url ? [[fileId, onHost(url, hostUrl)] as const] : [])));
  };
}

function onHost(signed: string, hostUrl: string): string {
  const url = URL.parse(signed, hostUrl);
  return url?.pathname.startsWith('/file/') ? new URL(`${url.pathname}${url.search}`, hostUrl).href : signed;
}
