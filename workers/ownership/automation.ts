import type { Automation } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { decideOwnership, type OwnerSeenEffect, type OwnershipFacts } from './change.rules.ts';
import { loadOwnership, loadTasks, storeOwnersSeen, storeTasksSeen } from './store.ts';
import { decideTask, type TaskFacts, type TaskSeenEffect } from './task.rules.ts';

export const accountOwnershipAutomation: Automation<OwnershipFacts, OwnerSeenEffect> = {
  name: 'account-ownership',
  summary: {
    en: 'Keeps every change of an account owner; when a member leaves, hands their accounts to the territory owner and shows the best to the manager.',
    'zh-CN': '记录客户负责人的每次变更；成员离职时将客户移交区域负责人，重点客户提请经理跟进。',
  },
  subject: 'company',
  reads: [
    { object: 'company', fields: ['accountOwnerId', 'salesTerritoryId'] },
    { object: 'workspaceMember', fields: ['userEmail'], back: 'accountOwnerId' },
    { object: 'salesTerritory', fields: ['territoryOwnerId', 'parentTerritoryId'], back: 'salesTerritoryId' },
    readsPolicies,
  ],
  writes: [
    {
      object: 'ownershipChange',
      fields: [
        'name',
        'companyId',
        'fromOwnerId',
        'toOwnerId',
        'fromOwnerName',
        'toOwnerName',
        'changedOn',
        'changeReason',
      ],
      creates: true,
    },
    {
      object: 'company',
      fields: ['accountOwnerId'],
      overwrites: 'Only where the owner shown has left: the account goes to the owner of its territory.',
    },
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId'], creates: true },
  ],
  load: loadOwnership,
  decide: decideOwnership,
  apply: storeOwnersSeen,
};

export const taskOwnershipAutomation: Automation<TaskFacts, TaskSeenEffect> = {
  name: 'task-ownership',
  summary: {
    en: 'Moves the open tasks of a member who left to whoever answers for the account.',
    'zh-CN': '将离职成员未完成的任务转给客户的现任负责人。',
  },
  subject: 'task',
  reads: [
    { object: 'task', fields: ['assigneeId', 'status'] },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId', 'targetPersonId'], via: 'taskId' },
    { object: 'workspaceMember', fields: ['userEmail'], back: 'assigneeId' },
    readsPolicies,
  ],
  writes: [
    {
      object: 'task',
      fields: ['assigneeId'],
      overwrites: 'Only where the assignee shown has left: the task goes to whoever answers for the account.',
    },
  ],
  load: loadTasks,
  decide: decideTask,
  apply: storeTasksSeen,
};

export const ownershipAutomations = [accountOwnershipAutomation, taskOwnershipAutomation];
