import { defineRole } from '../lib/sdk.ts';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole(
    'compliance',
    'Compliance',
    'IconShieldCheck',
    'Verifies licences, places compliance holds, claws back and keeps the policies',
  ),
);
