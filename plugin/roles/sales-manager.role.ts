import { defineRole } from '../lib/sdk.ts';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole('salesManager', 'Sales manager', 'IconUsers', 'Leads representatives and keeps territories and products'),
);
