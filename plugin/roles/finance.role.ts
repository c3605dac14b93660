import { defineRole } from '../lib/sdk.ts';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole('finance', 'Finance', 'IconCoins', 'Keeps terms of payment and places credit holds'),
);
