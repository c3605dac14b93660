/** Every text that the workers write for people, by code. */
import { accountTexts } from './accounts/texts.ts';
import { affiliationTexts } from './affiliations/texts.ts';
import { batchTexts } from './batches/texts.ts';
import { channelTexts } from './channel/texts.ts';
import { careTexts } from './churn/care/texts.ts';
import { caseTexts } from './churn/cases/texts.ts';
import { churnEngineTexts } from './churn/engine/texts.ts';
import { churnNightTexts } from './churn/nightly/texts.ts';
import { completenessTexts } from './completeness/texts.ts';
import { deskTexts } from './funds/desk/texts.ts';
import { fundsLabels } from './funds/states/index.ts';
import { fundsTexts } from './funds/texts.ts';
import { interactionTexts } from './interactions/texts.ts';
import { licenceTexts } from './licences/texts.ts';
import { orderTexts } from './orders/texts.ts';
import { ownershipTexts } from './ownership/texts.ts';
import { decideTexts } from './platform/decide/texts.ts';
import { policyTexts } from './platform/policy/texts.ts';
import type { Catalogue } from './platform/text/text.ts';
import { valueTexts } from './value/texts.ts';

export const catalogue: Catalogue = {
  ...decideTexts,
  ...policyTexts,
  ...licenceTexts,
  ...accountTexts,
  ...batchTexts,
  ...orderTexts,
  ...completenessTexts,
  ...valueTexts,
  ...ownershipTexts,
  ...interactionTexts,
  ...affiliationTexts,
  ...churnEngineTexts,
  ...caseTexts,
  ...careTexts,
  ...churnNightTexts,
  ...fundsTexts,
  ...fundsLabels,
  ...deskTexts,
  ...channelTexts,
};
