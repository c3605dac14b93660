/**
 * Who may do what. A person has one role in the host, so ours allow what the host's Member may and narrow our objects.
 * They bind their holders only: the host's Admin and Member write through them; answers are protected by the host
 * (writability) or by the workers (put-back).
 */
import type { RoleManifest } from './sdk.ts';
import { identifier } from './identifiers.ts';
import { fieldIdentifier, objectIdentifier } from './standard.ts';
import { localized } from './text.ts';

type Access = 'none' | 'read' | 'write' | 'delete';
export type RoleName = 'salesRepresentative' | 'salesManager' | 'channelManager' | 'finance' | 'compliance';

/** Each row: object, then representative, sales manager, channel manager, finance, compliance. */
const COLUMNS: readonly RoleName[] = ['salesRepresentative', 'salesManager', 'channelManager', 'finance', 'compliance'];
const MATRIX: Readonly<Record<string, readonly [Access, Access, Access, Access, Access]>> = {
  salesTerritory: ['read', 'delete', 'read', 'read', 'read'],
  drugProduct: ['read', 'write', 'read', 'write', 'write'],
  tradeLicence: ['write', 'write', 'write', 'read', 'delete'],
  accountHold: ['read', 'read', 'read', 'write', 'write'],
  hcpAffiliation: ['write', 'delete', 'write', 'read', 'write'],
  drugBatch: ['read', 'read', 'read', 'read', 'write'],
  salesOrder: ['write', 'delete', 'write', 'write', 'read'],
  salesOrderLine: ['delete', 'delete', 'delete', 'write', 'read'],
  customerInteraction: ['write', 'delete', 'write', 'read', 'read'],
  dataGap: ['write', 'write', 'write', 'write', 'write'],
  customerAssessment: ['read', 'read', 'read', 'read', 'read'],
  ownershipChange: ['read', 'read', 'read', 'read', 'read'],
  approvalAuthority: ['read', 'read', 'read', 'read', 'write'],
  channelAgreement: ['read', 'read', 'delete', 'read', 'read'],
  agreementProduct: ['read', 'read', 'delete', 'read', 'read'],
  channelRequest: ['write', 'write', 'delete', 'read', 'write'],
  channelFlow: ['read', 'read', 'delete', 'read', 'write'],
  cooperationFund: ['none', 'read', 'write', 'write', 'read'],
  fundAllocation: ['none', 'read', 'write', 'read', 'read'],
  fundRequest: ['none', 'read', 'write', 'read', 'read'],
  fundClaim: ['none', 'read', 'write', 'write', 'write'],
  partnerInvoice: ['none', 'read', 'write', 'write', 'read'],
  fundEntry: ['none', 'read', 'read', 'read', 'read'],
  churnCase: ['write', 'write', 'write', 'read', 'read'],
  retentionPlay: ['read', 'delete', 'read', 'read', 'read'],
  churnReport: ['read', 'read', 'read', 'read', 'read'],
  pharmaPolicy: ['none', 'read', 'read', 'read', 'write'],
};

/** Terms of payment come from the ERP system; only finance corrects them by hand. */
const FINANCE_ONLY = ['creditLimit', 'openReceivables', 'paymentTermDays'];

export function userRole(name: RoleName, label: string, icon: string, description: string): RoleManifest {
  return {
    universalIdentifier: identifier(`role:${name}`),
    label: localized('role.label', label),
    description: localized('role.description', description),
    icon,
    canReadAllObjectRecords: true,
    canUpdateAllObjectRecords: true,
    canSoftDeleteAllObjectRecords: true,
    canDestroyAllObjectRecords: false,
    canUpdateAllSettings: false,
    canAccessAllTools: true,
    canBeAssignedToUsers: true,
    canBeAssignedToAgents: false,
    canBeAssignedToApiKeys: false,
    objectPermissions: Object.entries(MATRIX).map(([object, row]) =>
      permission(object, row[COLUMNS.indexOf(name)] ?? 'none'),
    ),
    fieldPermissions:
      name === 'finance'
        ? []
        : FINANCE_ONLY.map((field) => ({
            objectUniversalIdentifier: objectIdentifier('company'),
            fieldUniversalIdentifier: fieldIdentifier('company', field),
            canReadFieldValue: true,
            canUpdateFieldValue: false,
          })),
  };
}

function permission(object: string, access: Access): NonNullable<RoleManifest['objectPermissions']>[number] {
  return {
    objectUniversalIdentifier: objectIdentifier(object),
    canReadObjectRecords: access !== 'none',
    canUpdateObjectRecords: access === 'write' || access === 'delete',
    canSoftDeleteObjectRecords: access === 'delete',
    canDestroyObjectRecords: false,
  };
}
