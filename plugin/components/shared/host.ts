/** The host's records, read as the person who looks, and opened beside the page. */
import { CoreApiClient } from 'twenty-client-sdk/core';

export function openRecord(objectNameSingular: string, id: string): void {
  void globalThis.frontComponentHostCommunicationApi.openSidePanelPage?.({
    page: 'view-record' as never,
    recordId: id,
    objectNameSingular,
  });
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One page of records of `plural`, with the fields of `selection`. */
export async function readPage<Node>(
  plural: string,
  args: Readonly<Record<string, unknown>>,
  selection: Readonly<Record<string, unknown>>,
): Promise<Page<Node>> {
  const answer = (await new CoreApiClient().query({
    [plural]: { __args: args, edges: { node: selection }, pageInfo: { hasNextPage: true, endCursor: true } },
  })) as Record<string, Connection<Node> | undefined>;
  const connection = answer[plural];
  if (!connection) throw new Error(`no ${plural}`);
  const { hasNextPage, endCursor } = connection.pageInfo;
  return { nodes: connection.edges.map(({ node }) => node), hasMore: hasNextPage, endCursor };
}
