import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('customerAssessment', 'ofCompany', 'company', {
    name: 'Assessments of the account',
    icon: 'IconChartPie',
    columns: [
      ['name', 190],
      ['assessedOn', 130],
      ['tier', 100],
      ['valueClass', 130],
      ['revenue', 120],
      ['margin', 120],
      ['netMargin', 120],
      ['orderCount', 80],
    ],
    sort: ['assessedOn', ViewSortDirection.DESC],
  }),
);
