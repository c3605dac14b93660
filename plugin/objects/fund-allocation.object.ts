import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decisionKey,
  hasMany,
  longText,
  option,
  select,
  text,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { ALLOCATION_STATES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'fundAllocation',
    plural: 'fundAllocations',
    label: 'Allocation',
    labels: 'Allocations',
    icon: 'IconChartPie2',
    color: 'jade',
    description: 'Part of a fund that a partner may use until it expires, given or accrued',
    nameDescription: 'How the allocation is called in lists',
    fields: [
      belongsTo('fund', 'cooperationFund', 'fundAllocations', {
        label: 'Fund',
        icon: 'IconPigMoney',
        description: 'Where the money comes from',
      }),
      belongsTo('partner', 'company', 'fundAllocations', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'Who may use it',
      }),
      belongsTo('agreement', 'channelAgreement', 'fundAllocations', {
        label: 'Agreement',
        icon: 'IconFileText',
        description: 'The agreement that it rests on',
      }),
      select(
        'allocationKind',
        { label: 'Kind', icon: 'IconCategory', description: 'Given from the pool, or earned by sell-through' },
        [option('DISCRETIONARY', 'Discretionary', 'blue'), option('ACCRUAL', 'Accrual', 'turquoise')],
        'DISCRETIONARY',
      ),
      text('accrualPeriod', {
        label: 'Period',
        icon: 'IconCalendarEvent',
        description: 'For accruals, the month that was earned: 2026-03',
      }),
      currency('amount', { label: 'Amount', icon: 'IconCoins', description: 'How much is allocated' }),
      date('expiresOn', {
        label: 'Expires on',
        icon: 'IconCalendarDue',
        description: 'Last day of use; what is left then goes back as forfeited',
      }),
      longText('requestReason', {
        label: 'Grounds',
        icon: 'IconAlignLeft',
        description: 'Why; must be said when an expired allocation is reinstated',
      }),
      answer(
        select(
          'allocationState',
          { label: 'State', icon: 'IconProgressCheck', description: 'Posted once the ledger holds the money' },
          ALLOCATION_STATES,
          'DRAFT',
        ),
      ),
      answer(
        currency('remainingAmount', {
          label: 'Remaining',
          icon: 'IconWallet',
          description: 'What is still free for requests',
        }),
      ),
      hasMany('fundEntries', 'fundEntry', 'allocation', {
        label: 'Ledger entries',
        icon: 'IconBook2',
        description: 'Every movement of the allocation’s money',
      }),
      ...command([option('POST', 'Post', 'green'), option('REINSTATE', 'Reinstate', 'orange')]),
      decisionKey(),
    ],
  }),
);
