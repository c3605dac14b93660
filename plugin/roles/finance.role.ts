import { defineRole } from 'twenty-sdk/define';
import { userRole } from '../lib/permissions.ts';

export default defineRole(
  userRole('finance', 'Finance', 'IconCoins', 'Keeps terms of payment and places credit holds'),
);
