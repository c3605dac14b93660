import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, currency, date, decisionKey, longText, select, text, whole } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { CUSTOMER_TIERS, RELATIONSHIP_STAGES, VALUE_CLASSES } from '../lib/options.ts';

export default defineObject(
  object({
    name: 'customerAssessment',
    plural: 'customerAssessments',
    label: 'Assessment',
    labels: 'Assessments',
    icon: 'IconChartPie',
    color: 'gold',
    description: 'Tier and value class of an account in a month with the figures behind them; never changed afterwards',
    nameDescription: 'Account and month',
    isAnswer: true,
    fields: [
      belongsTo('company', 'company', 'customerAssessments', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account that was assessed',
      }),
      date('assessedOn', { label: 'Assessed on', icon: 'IconCalendarStats', description: 'Day of the assessment' }),
      select(
        'tier',
        { label: 'Tier', icon: 'IconTriangle', description: 'Place in the customer pyramid; empty if not known' },
        CUSTOMER_TIERS,
      ),
      select(
        'valueClass',
        { label: 'Value class', icon: 'IconDiamond', description: 'Whether to keep, grow or let go' },
        VALUE_CLASSES,
      ),
      select(
        'stage',
        { label: 'Relationship', icon: 'IconTimeline', description: 'Where the relationship stood' },
        RELATIONSHIP_STAGES,
      ),
      longText('reasons', { label: 'Reasons', icon: 'IconListSearch', description: 'What tier and class rest on' }),
      whole('orderCount', { label: 'Orders', icon: 'IconShoppingCart', description: 'Orders in the twelve months' }),
      whole('returnCount', { label: 'Returns', icon: 'IconTruckReturn', description: 'Returns in the twelve months' }),
      whole('activeMonths', {
        label: 'Active months',
        icon: 'IconCalendarCheck',
        description: 'Months of the twelve with an order',
      }),
      currency('revenue', {
        label: 'Revenue',
        icon: 'IconCoins',
        description: 'Orders less returns in the twelve months',
      }),
      currency('returnedAmount', {
        label: 'Returned',
        icon: 'IconArrowBackUp',
        description: 'Amount of the returns in the twelve months',
      }),
      currency('margin', {
        label: 'Margin',
        icon: 'IconChartArrowsVertical',
        description: 'Revenue less unit costs; empty if too few costs are known',
      }),
      currency('netMargin', {
        label: 'Net margin',
        icon: 'IconReportMoney',
        description: 'Margin less the annual cost to serve',
      }),
      whole('costCoveragePercent', {
        label: 'Costs known %',
        icon: 'IconPercentage',
        description: 'Share of turnover whose unit costs are known',
      }),
      currency('potential', {
        label: 'Potential',
        icon: 'IconTarget',
        description: 'What the account could buy in a year',
      }),
      whole('potentialSharePercent', {
        label: 'Our share %',
        icon: 'IconChartDonut',
        description: 'Revenue in percent of the potential',
      }),
      whole('orderProbability', {
        label: 'Next order %',
        icon: 'IconPercentage',
        description: 'How likely the next order was, 0 to 100',
      }),
      currency('valueAtRisk', {
        label: 'Value at risk',
        icon: 'IconTrendingDown',
        description: 'Margin that would have been lost with the account',
      }),
      text('modelVersion', { label: 'Model', icon: 'IconVersions', description: 'Which version of the rules made it' }),
      decisionKey(),
    ].map(answer),
  }),
);
