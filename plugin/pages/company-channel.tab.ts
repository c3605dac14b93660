import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, listWidget } from '../lib/page.ts';

/** The partner at work: on what terms, what it asks for, what it sold on, and what others bought through it. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 19, {
    key: 'channel',
    title: 'Channel',
    icon: 'IconHeartHandshake',
    widgets: [
      listWidget('Agreements', 'company', 'channelAgreements', 'channelAgreement', 'ofCompany'),
      listWidget('Channel requests', 'company', 'channelRequests', 'channelRequest', 'ofCompany'),
      listWidget('Sold onwards', 'company', 'soldFlows', 'channelFlow', 'ofSeller'),
      listWidget('Bought via partners', 'company', 'boughtFlows', 'channelFlow', 'ofBuyer'),
    ],
  }),
);
