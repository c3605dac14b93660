import { identifier } from './identifiers.ts';

export const APPLICATION = identifier('application');
