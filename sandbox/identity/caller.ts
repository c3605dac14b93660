/** Who is calling, as the host tells it from the token. */
export type Caller =
  | { readonly kind: 'API_KEY'; readonly apiKeyId: string; readonly name: string }
  | { readonly kind: 'APPLICATION'; readonly applicationId: string; readonly name: string }
  | { readonly kind: 'USER'; readonly userId: string; readonly memberId: string; readonly name: string };

/** What `createdBy` and `updatedBy` say about a write. */
export interface ActorValues {
  readonly source: string;
  readonly workspaceMemberId: string | null;
  readonly name: string;
  readonly context: Readonly<Record<string, unknown>>;
}

const sources = { API_KEY: 'API', APPLICATION: 'APPLICATION', USER: 'MANUAL' } as const;

export function actorOf(caller: Caller): ActorValues {
  return {
    source: sources[caller.kind],
    workspaceMemberId: caller.kind === 'USER' ? caller.memberId : null,
    name: caller.name,
    context: {},
  };
}
