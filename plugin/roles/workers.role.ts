import { defineApplicationRole } from '../lib/sdk.ts';
import { identifier } from '../lib/identifiers.ts';
import { localized } from '../lib/text.ts';

/** What the workers may do when they come as the app itself: read and write records, no settings. */
export default defineApplicationRole({
  universalIdentifier: identifier('role:workers'),
  label: localized('role.label', 'Pharma workers'),
  description: localized('role.description', 'The service behind the app: reads records, answers and writes tasks'),
  icon: 'IconRobot',
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: true,
  canSoftDeleteAllObjectRecords: true,
  canDestroyAllObjectRecords: true,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  canBeAssignedToUsers: false,
  canBeAssignedToAgents: false,
  canBeAssignedToApiKeys: true,
});
