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
  uniqueText,
  whole,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { FUND_STATES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'cooperationFund',
    plural: 'cooperationFunds',
    label: 'Fund',
    labels: 'Funds',
    icon: 'IconPigMoney',
    color: 'green',
    description: 'Money for the work of channel partners; its balances are what the ledger holds',
    nameDescription: 'What the fund is called',
    fields: [
      uniqueText('fundCode', { label: 'Fund code', icon: 'IconHash', description: 'The code that finance uses' }),
      longText('fundPurpose', { label: 'Purpose', icon: 'IconTarget', description: 'What the money is for' }),
      belongsTo('fundOwner', 'workspaceMember', 'ownedFunds', {
        label: 'Fund owner',
        icon: 'IconUserStar',
        description: 'The channel manager who answers for the fund and is warned',
      }),
      date('startsOn', { label: 'Starts on', icon: 'IconCalendarPlus', description: 'First day of the fund' }),
      date('endsOn', { label: 'Ends on', icon: 'IconCalendarDue', description: 'Last day of the fund' }),
      currency('budgetAmount', {
        label: 'Budget',
        icon: 'IconReportMoney',
        description: 'What the sponsor puts in; after a change, ask to open the fund again',
      }),
      answer(
        select(
          'fundState',
          { label: 'State', icon: 'IconProgressCheck', description: 'Money moves in open funds only' },
          FUND_STATES,
          'DRAFT',
        ),
      ),
      ...[
        currency('unallocatedAmount', {
          label: 'Unallocated',
          icon: 'IconBuildingBank',
          description: 'In the pool, promised to nobody yet',
        }),
        currency('availableAmount', {
          label: 'Available',
          icon: 'IconWallet',
          description: 'Allocated to partners and free for requests',
        }),
        currency('committedAmount', {
          label: 'Committed',
          icon: 'IconLock',
          description: 'Reserved for approved requests',
        }),
        currency('payableAmount', {
          label: 'Payable',
          icon: 'IconReceipt',
          description: 'Approved claims that are not paid yet, payments under way included',
        }),
        currency('paidAmount', { label: 'Paid', icon: 'IconCash', description: 'Confirmed payments so far' }),
        currency('forfeitedAmount', {
          label: 'Forfeited',
          icon: 'IconHourglassEmpty',
          description: 'Lapsed with expired allocations so far',
        }),
        whole('ledgerSequence', {
          label: 'Ledger entry',
          icon: 'IconBook2',
          description: 'The last ledger command that the balances include',
        }),
      ].map(answer),
      hasMany('accruingAgreements', 'channelAgreement', 'accrualFund', {
        label: 'Agreements',
        icon: 'IconFileText',
        description: 'Agreements whose accruals go to the fund',
      }),
      hasMany('fundAllocations', 'fundAllocation', 'fund', {
        label: 'Allocations',
        icon: 'IconChartPie2',
        description: 'Who got how much of the fund',
      }),
      hasMany('fundRequests', 'fundRequest', 'fund', {
        label: 'Fund requests',
        icon: 'IconFileDollar',
        description: 'Activities that money of the fund was asked for',
      }),
      hasMany('fundEntries', 'fundEntry', 'fund', {
        label: 'Ledger entries',
        icon: 'IconBook2',
        description: 'Every movement of the fund’s money',
      }),
      ...command([
        option('OPEN', 'Open fund', 'green'),
        option('FREEZE', 'Freeze', 'sky'),
        option('UNFREEZE', 'Unfreeze', 'turquoise'),
        option('CLOSE', 'Close', 'gray'),
      ]),
      decisionKey(),
    ],
  }),
);
