import { defineRole } from 'twenty-sdk/define';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole('salesRepresentative', 'Sales representative', 'IconUser', 'Looks after accounts and enters licences'),
);
