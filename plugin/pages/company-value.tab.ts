import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, componentWidget, fieldsWidget, listWidget } from '../lib/page.ts';

/** Tier and value class, and what they rest on. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 18, {
    key: 'value',
    title: 'Value',
    icon: 'IconTriangle',
    widgets: [
      componentWidget('Why this tier', 'company.whyThisTier'),
      fieldsWidget('Value and risk', 'company', 'valueDetails', false),
      listWidget('Assessments', 'company', 'customerAssessments', 'customerAssessment', 'ofCompany'),
    ],
  }),
);
