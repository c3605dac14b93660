/**
 * The SDK, for definitions. Its build bundles every definition with everything that it imports, and importing
 * `twenty-sdk/define` directly puts 1.6 MB into each of them: 35 times the work (measured: 704 ms against 20 ms a file).
 * Loaded while a definition is evaluated, the SDK is read once for all of them.
 */
import { createRequire } from 'node:module';
import type * as Sdk from 'twenty-sdk/define';

/** In the SDK's bundles `import.meta` is empty and CommonJS's `__filename` is there; in Node it is the other way round. */
const sdk = createRequire(import.meta.filename ?? __filename)('twenty-sdk/define') as typeof Sdk;

export const {
  AggregateOperations,
  defineApplication,
  defineApplicationRole,
  defineCommandMenuItem,
  defineField,
  defineFrontComponent,
  defineIndex,
  defineNavigationMenuItem,
  defineObject,
  definePageLayout,
  definePageLayoutTab,
  defineRole,
  defineView,
  FieldType,
  MetadataWritability,
  NavigationMenuItemType,
  NumberDataType,
  OnDeleteAction,
  PageLayoutTabLayoutMode,
  RelationType,
  STANDARD_OBJECT,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
  ViewFilterOperand,
  ViewSortDirection,
  ViewType,
  ViewVisibility,
} = sdk;

export type AggregateOperations = Sdk.AggregateOperations;
export type FieldType = Sdk.FieldType;
export type ViewFilterOperand = Sdk.ViewFilterOperand;
export type ViewSortDirection = Sdk.ViewSortDirection;

export type CommandManifest = Parameters<typeof Sdk.defineCommandMenuItem>[0];
export type FieldManifest = Parameters<typeof Sdk.defineField>[0];
export type IndexManifest = Parameters<typeof Sdk.defineIndex>[0];
export type NavigationManifest = Parameters<typeof Sdk.defineNavigationMenuItem>[0];
export type ObjectManifest = Parameters<typeof Sdk.defineObject>[0];
export type PageManifest = Parameters<typeof Sdk.definePageLayout>[0];
export type TabManifest = Parameters<typeof Sdk.definePageLayoutTab>[0];
export type RoleManifest = Parameters<typeof Sdk.defineRole>[0];
export type ViewManifest = Parameters<typeof Sdk.defineView>[0];
export type ViewOpenRecordIn = Sdk.ViewOpenRecordIn;
