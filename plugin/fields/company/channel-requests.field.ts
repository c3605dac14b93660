import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('channelRequests', 'channelRequest', 'partner', {
      label: 'Channel requests',
      icon: 'IconMessageQuestion',
      description: 'What the account asks for as a channel partner',
    }),
  ),
);
