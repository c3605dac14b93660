import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, listWidget } from '../lib/page.ts';

/** Who works there, what was talked about, what is not known, and who looked after it when. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 17, {
    key: 'relationship',
    title: 'Relationship',
    icon: 'IconMessageCircle',
    widgets: [
      listWidget('Interactions', 'company', 'customerInteractions', 'customerInteraction', 'ofCompany'),
      listWidget('Professionals', 'company', 'hcpAffiliations', 'hcpAffiliation', 'ofCompany'),
      listWidget('Data gaps', 'company', 'dataGaps', 'dataGap', 'ofCompany'),
      listWidget('Ownership', 'company', 'ownershipChanges', 'ownershipChange', 'ofCompany'),
    ],
  }),
);
