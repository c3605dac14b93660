import { defineObject } from '../lib/sdk.ts';
import { belongsTo, currency, date, option, select } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'approvalAuthority',
    plural: 'approvalAuthorities',
    label: 'Approval authority',
    labels: 'Approval authorities',
    icon: 'IconGavel',
    color: 'purple',
    description: 'Who may approve what, up to which amount and until when',
    nameDescription: 'How the authority is called in lists',
    fields: [
      belongsTo('member', 'workspaceMember', 'approvalAuthorities', {
        label: 'Holder',
        icon: 'IconUserCheck',
        description: 'Who may approve',
      }),
      select('authorityKind', { label: 'May approve', icon: 'IconGavel', description: 'What may be approved' }, [
        option('ORDER_OVERRIDE', 'Release of blocked orders', 'orange'),
        option('FUND_REQUEST', 'Fund requests', 'blue'),
        option('FUND_CLAIM', 'Fund claims', 'green'),
        option('CLAWBACK_WRITE_OFF', 'Write-off of clawbacks', 'red'),
        option('LICENCE', 'Licences', 'turquoise'),
      ]),
      currency('limitAmount', {
        label: 'Limit',
        icon: 'IconCoins',
        description: 'The largest amount that may be approved',
      }),
      belongsTo('delegateTo', 'workspaceMember', 'delegatedAuthorities', {
        label: 'Delegate',
        icon: 'IconUserShare',
        description: 'Who may approve as well while the holder is away',
      }),
      date('validFrom', { label: 'Valid from', icon: 'IconCalendarPlus', description: 'First day of validity' }),
      date('validTo', {
        label: 'Valid until',
        icon: 'IconCalendarDue',
        description: 'Last day of validity; empty if it never ends',
      }),
    ],
  }),
);
