import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('submittedChannelRequests', 'channelRequest', 'submittedBy', {
      label: 'Submitted channel requests',
      icon: 'IconMessageUp',
      description: 'Channel requests that the member submitted',
    }),
  ),
);
