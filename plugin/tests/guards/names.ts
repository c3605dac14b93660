/** Names that the host refuses for an app's objects and fields. */
import { allFields } from '../labels.ts';
import type { Manifest } from '../manifest.ts';

/** As the server keeps them (twenty-shared, reserved-metadata-name-keywords). */
const RESERVED = new Set(
  `approvedAccessDomain approvedAccessDomains appToken appTokens billingCustomer billingCustomers billingEntitlement
  billingEntitlements billingMeter billingMeters billingProduct billingProducts billingSubscription billingSubscriptions
  billingSubscriptionItem billingSubscriptionItems featureFlag featureFlags job jobs keyValuePair keyValuePairs pageLayout
  pageLayouts pageLayoutTab pageLayoutTabs pageLayoutWidget pageLayoutWidgets twoFactorMethod twoFactorMethods user users
  userWorkspace userWorkspaces workspace workspaces role roles userWorkspaceRole userWorkspaceRoles plan plans event events
  field fields link links currency currencies fullNames address addresses type types object objects index relation relations
  aggregate search searches`.split(/\s+/),
);

/** Fields that the host gives every object by itself. */
const SYSTEM = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'updatedBy',
  'position',
  'searchVector',
  'timelineActivities',
  'attachments',
  'noteTargets',
  'taskTargets',
  'favorites',
]);

/** PostgreSQL cuts longer ones. */
const MAX_LENGTH = 63;
const PATTERN = /^[a-z][a-zA-Z0-9]*$/;

export function refusedNames(manifest: Manifest): string[] {
  const names = [
    ...manifest.objects.flatMap((object) => [object.nameSingular, object.namePlural]),
    ...allFields(manifest).map((field) => field.name),
  ];
  return names.filter(
    (name) => RESERVED.has(name) || SYSTEM.has(name) || !PATTERN.test(name) || name.length > MAX_LENGTH,
  );
}

/** Values of enums are for ever, so they must at least be well-formed and differ. */
export function refusedOptions(manifest: Manifest): string[] {
  return allFields(manifest)
    .filter((field) => {
      const values = (field.options ?? []).map((option) => option.value);
      return values.some((value) => !/^[A-Z][A-Z0-9_]*$/.test(value)) || new Set(values).size !== values.length;
    })
    .map((field) => field.name);
}

/** A field beside another on one object, or a foreign key like another field. */
export function doubleFields(manifest: Manifest): string[] {
  const columns = [
    ...manifest.objects.flatMap((object) =>
      object.fields.flatMap((field) => occupied(object.universalIdentifier, field)),
    ),
    ...manifest.fields.flatMap((field) => occupied(field.objectUniversalIdentifier ?? '', field)),
  ];
  return columns.filter((column, index) => columns.indexOf(column) !== index);
}

function occupied(object: string, field: Manifest['fields'][number]): string[] {
  const key = field.universalSettings?.joinColumnName;
  return [`${object}.${field.name}`, ...(key ? [`${object}.${key}`] : [])];
}
