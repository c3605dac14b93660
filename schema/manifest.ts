import { z } from 'zod';

/** The parts of `plugin/.twenty/output/manifest.json` that say what the host will look like; the rest is the host's business. */
const field = z.object({
  universalIdentifier: z.uuid(),
  name: z.string().min(1),
  type: z.string().min(1),
  isNullable: z.boolean().optional(),
  isUnique: z.boolean().optional(),
  defaultValue: z.unknown().optional(),
  writability: z.string().optional(),
  options: z.array(z.object({ value: z.string().min(1), position: z.number() })).nullish(),
  universalSettings: z
    .object({
      dataType: z.enum(['float', 'int', 'bigint']).optional(),
      relationType: z.enum(['MANY_TO_ONE', 'ONE_TO_MANY']).optional(),
      onDelete: z.enum(['SET_NULL', 'CASCADE', 'RESTRICT', 'NO_ACTION']).optional(),
      joinColumnName: z.string().nullish(),
    })
    .nullish(),
  relationTargetObjectMetadataUniversalIdentifier: z.uuid().optional(),
  relationTargetFieldMetadataUniversalIdentifier: z.uuid().optional(),
});

const object = z.object({
  universalIdentifier: z.uuid(),
  nameSingular: z.string().min(1),
  namePlural: z.string().min(1),
  writability: z.string().optional(),
  fields: z.array(field),
});

const index = z.object({
  objectUniversalIdentifier: z.uuid(),
  isUnique: z.boolean().optional(),
  fields: z.array(z.object({ fieldUniversalIdentifier: z.uuid() })),
});

const manifestShape = z.object({
  application: z.object({ universalIdentifier: z.uuid(), displayName: z.string() }),
  objects: z.array(object),
  fields: z.array(field.extend({ objectUniversalIdentifier: z.uuid() })),
  indexes: z.array(index).default([]),
});

export type Manifest = z.infer<typeof manifestShape>;
export type ManifestField = z.infer<typeof field>;
export type ManifestObject = z.infer<typeof object>;

/** Checks a parsed manifest.json; throws with the path of what is wrong. */
export function parseManifest(value: unknown): Manifest {
  const result = manifestShape.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`The manifest is not what twenty-sdk builds: ${z.prettifyError(result.error)}`);
}
