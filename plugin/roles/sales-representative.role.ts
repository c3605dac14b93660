import { defineRole } from '../lib/sdk.ts';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole('salesRepresentative', 'Sales representative', 'IconUser', 'Looks after accounts and enters licences'),
);
