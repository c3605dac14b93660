import { type NavigationManifest, NavigationMenuItemType } from './sdk.ts';
import { identifier } from './identifiers.ts';
import { objectIdentifier } from './standard.ts';
import { translated } from './text.ts';
import { viewIdentifier } from './view.ts';

/** The places in the folder, in the order of the work: whom we serve, what they order, what must be right for it, what we sell, settings. */
const ORDER = [
  'page.overview',
  'company.pharmaAccounts',
  'person.professionals',
  'customerInteraction',
  'salesOrder',
  'tradeLicence',
  'accountHold',
  'dataGap',
  'customerAssessment',
  'drugProduct',
  'drugBatch',
  'salesTerritory',
  'hcpAffiliation',
  'salesOrderLine',
  'ownershipChange',
  'approvalAuthority',
  'pharmaPolicy',
] as const;

const FOLDER = 'navigation:pharma';

export function pharmaFolder(): NavigationManifest {
  return {
    universalIdentifier: identifier(FOLDER),
    type: NavigationMenuItemType.FOLDER,
    name: translated('navigationMenuItem.name', 'Pharma'),
    icon: 'IconPill',
    color: 'blue',
    position: 1,
  };
}

/** An object of ours, opening at the view its reader used last. */
export function objectEntry(object: (typeof ORDER)[number], icon: string, color: string): NavigationManifest {
  return {
    universalIdentifier: identifier(`navigation:${object}`),
    type: NavigationMenuItemType.OBJECT,
    targetObjectUniversalIdentifier: objectIdentifier(object),
    folderUniversalIdentifier: identifier(FOLDER),
    position: ORDER.indexOf(object),
    icon,
    color,
  };
}

/** A view of one of the host's own objects, `key` being `object.view`. */
export function viewEntry(key: (typeof ORDER)[number], name: string, icon: string, color: string): NavigationManifest {
  const [object = '', view = ''] = key.split('.');
  return {
    universalIdentifier: identifier(`navigation:${key}`),
    type: NavigationMenuItemType.VIEW,
    name: translated('navigationMenuItem.name', name),
    viewUniversalIdentifier: viewIdentifier(object, view),
    folderUniversalIdentifier: identifier(FOLDER),
    position: ORDER.indexOf(key),
    icon,
    color,
  };
}

/** A page of ours, `key` being `page.name`. */
export function pageEntry(key: (typeof ORDER)[number], name: string, icon: string, color: string): NavigationManifest {
  return {
    universalIdentifier: identifier(`navigation:${key}`),
    type: NavigationMenuItemType.PAGE_LAYOUT,
    name: translated('navigationMenuItem.name', name),
    pageLayoutUniversalIdentifier: identifier(key.replace('page.', 'page:')),
    folderUniversalIdentifier: identifier(FOLDER),
    position: ORDER.indexOf(key),
    icon,
    color,
  };
}
