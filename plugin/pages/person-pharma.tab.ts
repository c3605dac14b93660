import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, fieldsWidget, listWidget } from '../lib/page.ts';

/** After the host's own home and timeline tabs, before emails and the rest. */
export default definePageLayoutTab(
  addedTab('person', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.personRecordPage.universalIdentifier, 15, {
    key: 'pharma',
    title: 'Pharma',
    icon: 'IconPill',
    widgets: [
      fieldsWidget('Professional', 'person', 'pharmaDetails', false),
      listWidget('Affiliations', 'person', 'hcpAffiliations', 'hcpAffiliation', 'ofPerson'),
      listWidget('Interactions', 'person', 'customerInteractions', 'customerInteraction', 'ofPerson'),
      listWidget('Licences', 'person', 'tradeLicences', 'tradeLicence', 'ofPerson'),
      listWidget('Data gaps', 'person', 'dataGaps', 'dataGap', 'ofPerson'),
    ],
  }),
);
