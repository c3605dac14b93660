import { defineRole } from '../lib/sdk.ts';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole(
    'channelManager',
    'Channel manager',
    'IconHeartHandshake',
    'Looks after partners and their agreements, plans funds and approves requests',
  ),
);
