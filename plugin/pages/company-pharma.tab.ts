import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, fieldsWidget, listWidget } from '../lib/page.ts';

/** After the host's own home and timeline tabs, before emails and the rest. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 15, {
    key: 'pharma',
    title: 'Pharma',
    icon: 'IconPill',
    widgets: [
      listWidget('Account holds', 'company', 'accountHolds', 'accountHold', 'ofCompany'),
      listWidget('Licences', 'company', 'tradeLicences', 'tradeLicence', 'ofCompany'),
      fieldsWidget('Account', 'company', 'accountDetails', false),
      listWidget('Child accounts', 'company', 'childAccounts', 'company', 'ofParent'),
    ],
  }),
);
