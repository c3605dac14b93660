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

/** The channel's own folder: with whom, on what terms, what they ask and sell, then the money from plan to payment. */
const CHANNEL_ORDER = [
  'page.channelOverview',
  'company.partners',
  'channelAgreement',
  'channelRequest',
  'channelFlow',
  'cooperationFund',
  'fundAllocation',
  'fundRequest',
  'fundClaim',
  'partnerInvoice',
  'fundEntry',
  'agreementProduct',
] as const;

/** Keeping customers: what stands, whom it concerns, what is done, and whether it works. */
const RETENTION_ORDER = [
  'page.churnOverview',
  'company.atRisk',
  'company.byStage',
  'churnCase',
  'retentionPlay',
  'churnReport',
] as const;

type Place = (typeof ORDER)[number] | (typeof CHANNEL_ORDER)[number] | (typeof RETENTION_ORDER)[number];

const FOLDER = 'navigation:pharma';
const CHANNEL_FOLDER = 'navigation:channel';
const RETENTION_FOLDER = 'navigation:retention';
/** A place is in one folder only. */
const FOLDERS: readonly (readonly [folder: string, order: readonly string[]])[] = [
  [FOLDER, ORDER],
  [CHANNEL_FOLDER, CHANNEL_ORDER],
  [RETENTION_FOLDER, RETENTION_ORDER],
];

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

export function channelFolder(): NavigationManifest {
  return {
    universalIdentifier: identifier(CHANNEL_FOLDER),
    type: NavigationMenuItemType.FOLDER,
    name: translated('navigationMenuItem.name', 'Channel'),
    icon: 'IconHeartHandshake',
    color: 'green',
    position: 2,
  };
}

export function retentionFolder(): NavigationManifest {
  return {
    universalIdentifier: identifier(RETENTION_FOLDER),
    type: NavigationMenuItemType.FOLDER,
    name: translated('navigationMenuItem.name', 'Retention'),
    icon: 'IconUserHeart',
    color: 'red',
    position: 3,
  };
}

function placeOf(key: Place): Pick<NavigationManifest, 'folderUniversalIdentifier' | 'position'> {
  const [folder, order] = FOLDERS.find(([, places]) => places.includes(key)) ?? [FOLDER, ORDER];
  return { folderUniversalIdentifier: identifier(folder), position: order.indexOf(key) };
}

/** An object of ours, opening at the view its reader used last. */
export function objectEntry(object: Place, icon: string, color: string): NavigationManifest {
  return {
    universalIdentifier: identifier(`navigation:${object}`),
    type: NavigationMenuItemType.OBJECT,
    targetObjectUniversalIdentifier: objectIdentifier(object),
    ...placeOf(object),
    icon,
    color,
  };
}

/** A view of one of the host's own objects, `key` being `object.view`. */
export function viewEntry(key: Place, name: string, icon: string, color: string): NavigationManifest {
  const [object = '', view = ''] = key.split('.');
  return {
    universalIdentifier: identifier(`navigation:${key}`),
    type: NavigationMenuItemType.VIEW,
    name: translated('navigationMenuItem.name', name),
    viewUniversalIdentifier: viewIdentifier(object, view),
    ...placeOf(key),
    icon,
    color,
  };
}

/** A page of ours, `key` being `page.name`. */
export function pageEntry(key: Place, name: string, icon: string, color: string): NavigationManifest {
  return {
    universalIdentifier: identifier(`navigation:${key}`),
    type: NavigationMenuItemType.PAGE_LAYOUT,
    name: translated('navigationMenuItem.name', name),
    pageLayoutUniversalIdentifier: identifier(key.replace('page.', 'page:')),
    ...placeOf(key),
    icon,
    color,
  };
}
