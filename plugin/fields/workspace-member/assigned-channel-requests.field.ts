import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('assignedChannelRequests', 'channelRequest', 'assignee', {
      label: 'Channel requests to answer',
      icon: 'IconMessageQuestion',
      description: 'Channel requests that the member answers',
    }),
  ),
);
