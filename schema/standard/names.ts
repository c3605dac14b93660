/** The host's own objects that the workers touch. */
export const standardNames: readonly string[] = [
  'company',
  'person',
  'opportunity',
  'task',
  'taskTarget',
  'note',
  'noteTarget',
  'workspaceMember',
];
