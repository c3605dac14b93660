import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, componentWidget, listWidget } from '../lib/page.ts';

/** The partner's money: what it may use, what it asked for, what it claimed on which invoices. The host's timeline is at 20. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 19.5, {
    key: 'funds',
    title: 'Funds',
    icon: 'IconPigMoney',
    widgets: [
      componentWidget('Statement', 'company.partnerStatement'),
      listWidget('Allocations', 'company', 'fundAllocations', 'fundAllocation', 'ofCompany'),
      listWidget('Fund requests', 'company', 'fundRequests', 'fundRequest', 'ofCompany'),
      listWidget('Claims', 'company', 'fundClaims', 'fundClaim', 'ofCompany'),
      listWidget('Partner invoices', 'company', 'partnerInvoices', 'partnerInvoice', 'ofCompany'),
      listWidget('Ledger entries', 'company', 'fundEntries', 'fundEntry', 'ofCompany'),
    ],
  }),
);
