import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('salesTerritory', {
    name: 'Territory page',
    details: [fieldsWidget('Territory', 'salesTerritory', 'details')],
    tabs: [
      {
        key: 'accounts',
        title: 'Accounts',
        icon: 'IconBuildingHospital',
        widgets: [
          listWidget('Accounts', 'salesTerritory', 'accounts', 'company', 'ofTerritory'),
          listWidget('Sub-territories', 'salesTerritory', 'childTerritories', 'salesTerritory', 'ofParent'),
          listWidget('Agreements', 'salesTerritory', 'channelAgreements', 'channelAgreement', 'ofTerritory'),
        ],
      },
    ],
  }),
);
