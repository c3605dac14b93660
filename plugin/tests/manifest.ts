/** The built manifest, checked where the tests rely on its shape. */
import { z } from 'zod';

const option = z.object({
  id: z.string(),
  value: z.string(),
  label: z.string(),
  color: z.string(),
  position: z.number(),
});

const field = z.object({
  universalIdentifier: z.string(),
  objectUniversalIdentifier: z.string().optional(),
  name: z.string(),
  type: z.string(),
  label: z.string(),
  description: z.string().optional(),
  icon: z.string().optional(),
  options: z.array(option).optional(),
  isNullable: z.boolean().optional(),
  isUnique: z.boolean().optional(),
  defaultValue: z.unknown().optional(),
  writability: z.string().optional(),
  isUIEditable: z.boolean().optional(),
  relationTargetObjectMetadataUniversalIdentifier: z.string().optional(),
  relationTargetFieldMetadataUniversalIdentifier: z.string().optional(),
  universalSettings: z
    .looseObject({ relationType: z.string().optional(), joinColumnName: z.string().optional() })
    .nullish(),
});

const widget = z.object({
  universalIdentifier: z.string(),
  title: z.string(),
  type: z.string(),
  heightBehavior: z.string().optional(),
  configuration: z.looseObject({ configurationType: z.string() }),
});

const tab = z.object({
  universalIdentifier: z.string(),
  title: z.string(),
  icon: z.string().optional(),
  position: z.number(),
  layoutMode: z.string().optional(),
  pageLayoutUniversalIdentifier: z.string().optional(),
  widgets: z.array(widget),
});

const view = z.object({
  universalIdentifier: z.string(),
  objectUniversalIdentifier: z.string(),
  name: z.string(),
  icon: z.string().optional(),
  type: z.string(),
  position: z.number(),
  mainGroupByFieldMetadataUniversalIdentifier: z.string().optional(),
  kanbanAggregateOperationFieldMetadataUniversalIdentifier: z.string().optional(),
  fields: z.array(z.looseObject({ fieldMetadataUniversalIdentifier: z.string(), isVisible: z.boolean() })),
  filters: z.array(
    z.looseObject({ fieldMetadataUniversalIdentifier: z.string(), operand: z.string(), value: z.unknown() }),
  ),
  groups: z.array(z.object({ fieldValue: z.string(), position: z.number(), isVisible: z.boolean() })).optional(),
  fieldGroups: z.array(z.object({ universalIdentifier: z.string(), name: z.string() })).optional(),
});

const manifest = z.looseObject({
  application: z.looseObject({
    universalIdentifier: z.string(),
    displayName: z.string(),
    description: z.string(),
    defaultRoleUniversalIdentifier: z.string(),
    requiredServerVersionRange: z.string(),
  }),
  objects: z.array(
    z.object({
      universalIdentifier: z.string(),
      nameSingular: z.string(),
      namePlural: z.string(),
      labelSingular: z.string(),
      labelPlural: z.string(),
      description: z.string().optional(),
      icon: z.string().optional(),
      color: z.string().nullish(),
      labelIdentifierFieldMetadataUniversalIdentifier: z.string(),
      fields: z.array(field),
    }),
  ),
  fields: z.array(field),
  roles: z.array(
    z.looseObject({
      universalIdentifier: z.string(),
      label: z.string(),
      description: z.string(),
      objectPermissions: z.array(z.looseObject({ objectUniversalIdentifier: z.string() })),
    }),
  ),
  views: z.array(view),
  pageLayouts: z.array(
    z.object({
      universalIdentifier: z.string(),
      name: z.string(),
      type: z.string(),
      objectUniversalIdentifier: z.string().optional(),
      tabs: z.array(tab),
    }),
  ),
  pageLayoutTabs: z.array(tab),
  navigationMenuItems: z.array(
    z.looseObject({
      universalIdentifier: z.string(),
      type: z.string(),
      name: z.string().optional(),
      icon: z.string().optional(),
      position: z.number(),
      folderUniversalIdentifier: z.string().optional(),
      targetObjectUniversalIdentifier: z.string().optional(),
      viewUniversalIdentifier: z.string().optional(),
    }),
  ),
  commandMenuItems: z.array(
    z.looseObject({
      universalIdentifier: z.string(),
      label: z.string(),
      shortLabel: z.string(),
      availabilityObjectUniversalIdentifier: z.string(),
      frontComponentUniversalIdentifier: z.string(),
      conditionalAvailabilityExpression: z.string(),
    }),
  ),
  frontComponents: z.array(
    z.looseObject({
      universalIdentifier: z.string(),
      name: z.string(),
      description: z.string(),
      isHeadless: z.boolean(),
      builtComponentPath: z.string(),
      sourceComponentPath: z.string(),
    }),
  ),
  publicAssets: z.array(z.looseObject({ filePath: z.string() })),
  translations: z.record(z.string(), z.record(z.string(), z.string())),
});

export type Manifest = z.infer<typeof manifest>;

export const parseManifest = (json: unknown): Manifest => manifest.parse(json);
