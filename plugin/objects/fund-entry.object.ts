import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, currency, decisionKey, instant, option, select, whole } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { ENTRY_KINDS, LEDGER_PLACES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'fundEntry',
    plural: 'fundEntries',
    label: 'Ledger entry',
    labels: 'Ledger entries',
    icon: 'IconBook2',
    color: 'gray',
    description: 'A movement of a fund’s money as the ledger holds it; never changed afterwards',
    nameDescription: 'Number and kind of the entry',
    isAnswer: true,
    fields: [
      whole('entrySequence', { label: 'Entry no.', icon: 'IconHash', description: 'Its place in the ledger' }),
      select('entryKind', { label: 'Kind', icon: 'IconCategory', description: 'Why money moved' }, ENTRY_KINDS),
      select(
        'entryPhase',
        { label: 'Phase', icon: 'IconProgress', description: 'Payments are set aside first, then confirmed or voided' },
        [
          option('POSTED', 'Posted', 'green'),
          option('PENDING', 'Set aside', 'yellow'),
          option('CONFIRMED', 'Confirmed', 'turquoise'),
          option('VOIDED', 'Voided', 'gray'),
        ],
      ),
      currency('amount', { label: 'Amount', icon: 'IconCoins', description: 'How much moved' }),
      select(
        'movedFrom',
        { label: 'Moved from', icon: 'IconArrowUpRight', description: 'Where the money was' },
        LEDGER_PLACES,
      ),
      select(
        'movedTo',
        { label: 'Moved to', icon: 'IconArrowDownRight', description: 'Where the money went' },
        LEDGER_PLACES,
      ),
      instant('postedAt', { label: 'Posted at', icon: 'IconCalendarEvent', description: 'When it was posted' }),
      belongsTo('fund', 'cooperationFund', 'fundEntries', {
        label: 'Fund',
        icon: 'IconPigMoney',
        description: 'The fund whose money moved',
      }),
      belongsTo('partner', 'company', 'fundEntries', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'The partner whose money moved, if it was one’s',
      }),
      belongsTo('allocation', 'fundAllocation', 'fundEntries', {
        label: 'Allocation',
        icon: 'IconChartPie2',
        description: 'The allocation that it moved in',
      }),
      belongsTo('request', 'fundRequest', 'fundEntries', {
        label: 'Fund request',
        icon: 'IconFileDollar',
        description: 'The request that it moved for',
      }),
      belongsTo('claim', 'fundClaim', 'fundEntries', {
        label: 'Claim',
        icon: 'IconReceipt2',
        description: 'The claim that it moved for',
      }),
      decisionKey(),
    ].map(answer),
  }),
);
