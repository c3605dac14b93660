import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, listWidget } from '../lib/page.ts';

/** What the account bought, and what came through it as a partner. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 16, {
    key: 'orders',
    title: 'Orders',
    icon: 'IconShoppingCart',
    widgets: [
      listWidget('Orders', 'company', 'salesOrders', 'salesOrder', 'ofCompany'),
      listWidget('Channel orders', 'company', 'channelOrders', 'salesOrder', 'ofPartner'),
    ],
  }),
);
