/** Every text that the workers write for people, by code. */
import { accountTexts } from './accounts/texts.ts';
import { churnEngineTexts } from './churn/engine/texts.ts';
import { licenceTexts } from './licences/texts.ts';
import { decideTexts } from './platform/decide/texts.ts';
import { policyTexts } from './platform/policy/texts.ts';
import type { Catalogue } from './platform/text/text.ts';

export const catalogue: Catalogue = {
  ...decideTexts,
  ...policyTexts,
  ...licenceTexts,
  ...accountTexts,
  ...churnEngineTexts,
};
