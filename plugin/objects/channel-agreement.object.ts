import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decisionKey,
  files,
  hasMany,
  option,
  select,
  uniqueText,
  whole,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { AGREEMENT_STATES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'channelAgreement',
    plural: 'channelAgreements',
    label: 'Agreement',
    labels: 'Agreements',
    icon: 'IconFileText',
    color: 'iris',
    description: 'What was agreed with a channel partner: territory, products, rate of accrual and validity',
    nameDescription: 'How the agreement is called in lists',
    fields: [
      belongsTo('partner', 'company', 'channelAgreements', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'The channel partner that it was agreed with',
      }),
      uniqueText('agreementNumber', {
        label: 'Agreement no.',
        icon: 'IconHash',
        description: 'The number of the contract',
      }),
      belongsTo('territory', 'salesTerritory', 'channelAgreements', {
        label: 'Territory',
        icon: 'IconMap2',
        description: 'Where the partner may sell; sell-through elsewhere is reported to compliance',
      }),
      date('startsOn', { label: 'Starts on', icon: 'IconCalendarPlus', description: 'First day of the agreement' }),
      date('endsOn', {
        label: 'Ends on',
        icon: 'IconCalendarDue',
        description: 'Last day of the agreement; empty if it has no end',
      }),
      whole('accrualBasisPoints', {
        label: 'Accrual rate',
        icon: 'IconPercentage',
        description: 'Share of confirmed sell-through that accrues, in basis points: 250 is 2.5 %',
      }),
      select(
        'priceBasis',
        { label: 'Price basis', icon: 'IconTag', description: 'Which price values the sell-through' },
        [
          option('CONTRACT', 'Contract price', 'blue'),
          option('LIST', 'List price', 'turquoise'),
          option('INVOICE', 'Invoiced price', 'purple'),
        ],
        'CONTRACT',
      ),
      belongsTo('accrualFund', 'cooperationFund', 'accruingAgreements', {
        label: 'Accrual fund',
        icon: 'IconPigMoney',
        description: 'The fund that accruals of the agreement go to',
      }),
      whole('accrualValidDays', {
        label: 'Accruals last',
        icon: 'IconHourglass',
        description: 'Days after the end of its month until an accrual lapses; empty if it never does',
      }),
      currency('targetAmount', {
        label: 'Target',
        icon: 'IconTarget',
        description: 'Sell-through that the partner commits to over the term',
      }),
      files('agreementFiles', {
        label: 'Contract files',
        icon: 'IconFileCertificate',
        description: 'The signed pages',
      }),
      hasMany('agreementProducts', 'agreementProduct', 'agreement', {
        label: 'Agreed products',
        icon: 'IconPills',
        description: 'What the partner may sell, at which price',
      }),
      hasMany('fundAllocations', 'fundAllocation', 'agreement', {
        label: 'Allocations',
        icon: 'IconChartPie2',
        description: 'Money that was allocated or accrued under the agreement',
      }),
      answer(
        select(
          'agreementState',
          { label: 'State', icon: 'IconProgressCheck', description: 'Follows activation, termination and the dates' },
          AGREEMENT_STATES,
          'DRAFT',
        ),
      ),
      ...command([option('ACTIVATE', 'Activate', 'green'), option('TERMINATE', 'Terminate', 'red')]),
      decisionKey(),
    ],
  }),
);
