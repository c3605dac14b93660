/** What a host can do and what we may do there, found by asking, never assumed from a version. */
import { z } from 'zod';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { documents } from '../../../schema/generated/documents.ts';
import { hostModel, type ObjectName } from '../../../schema/generated/model.ts';
import { HostError } from './errors.ts';
import type { Transport } from './transport.ts';
import type { Wire } from './wire.ts';

/** The version that the host shows its own pages (`APP_VERSION`); null when the admin did not set one. */
export async function serverVersion(wire: Wire): Promise<string | null> {
  const shape = z.object({ appVersion: z.string().nullish() });
  return shape.parse(await wire.get('client-config')).appVersion ?? null;
}

/**
 * Whether answers are protected by the host itself: `writability` exists and our answer fields carry APPLICATION. `token`
 * is any token of the workspace.
 */
export async function protectsAnswers(wire: Wire, token: string): Promise<boolean> {
  const document =
    'query { objects(paging: { first: 1000 }) { edges { node { nameSingular fieldsList { name writability } } } } }';
  const shape = z.object({
    objects: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            nameSingular: z.string(),
            fieldsList: z.array(z.object({ name: z.string(), writability: z.string().nullable() })),
          }),
        }),
      ),
    }),
  });
  let answer: unknown;
  try {
    answer = await wire.post({ endpoint: 'metadata', operation: 'metadata.writability', document, token });
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-installed') return false;
    throw error;
  }
  const shown = new Map(
    shape
      .parse(answer)
      .objects.edges.flatMap(({ node }) =>
        node.fieldsList.map((field) => [`${node.nameSingular}.${field.name}`, field.writability]),
      ),
  );
  return hostModel.objects.every((object) =>
    object.fields
      .filter(({ answer: isAnswer }) => isAnswer)
      .every(({ name }) => shown.get(`${object.name}.${name}`) === 'APPLICATION'),
  );
}

export type PermissionAction = 'read' | 'update' | 'destroy';

export interface PermissionFinding {
  readonly object: string;
  readonly action: PermissionAction;
  readonly allowed: boolean;
  /** The host's words when it is not allowed. */
  readonly message: string | null;
}

const nobody = '00000000-0000-4000-8000-000000000000';
const none = { id: { eq: nobody } };

/**
 * Tries what the workers do on an object, on a record that does not exist: the host checks permissions first. Creating
 * goes with updating and cannot be tried without a trace. Costs one call per action.
 */
export async function probePermissions(
  transport: Transport,
  object: ObjectName,
  actions: readonly PermissionAction[],
): Promise<PermissionFinding[]> {
  const attempts = {
    read: { document: documents[object].keys, variables: { filter: none, first: 1 } },
    update: { document: documents[object].update, variables: { filter: none, data: { id: nobody } } },
    destroy: { document: documents[object].destroy, variables: { filter: none } },
  } as const;
  const findings: PermissionFinding[] = [];
  for (const action of actions) {
    const { document, variables } = attempts[action];
    const call = {
      operation: `${object}.probe`,
      lane: 'reconcile',
      document: document as unknown as TypedDocumentNode<unknown>,
      variables,
    } as const;
    try {
      await transport.send(call);
      findings.push({ object, action, allowed: true, message: null });
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'forbidden') throw error;
      findings.push({ object, action, allowed: false, message: error.message });
    }
  }
  return findings;
}
