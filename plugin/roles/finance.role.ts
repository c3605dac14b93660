import { defineRole } from '../lib/sdk.ts';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole(
    'finance',
    'Finance',
    'IconCoins',
    'Keeps terms of payment, places credit holds, opens funds, checks claims and confirms payments',
  ),
);
