/** Every state machine of channel and funds, and the names of their states and actions for people. */
import type { Catalogue } from '../../platform/text/text.ts';
import { agreementMachine } from './agreement.ts';
import { allocationMachine } from './allocation.ts';
import { channelRequestMachine } from './channelRequest.ts';
import { claimMachine } from './claim.ts';
import { flowMachine } from './flow.ts';
import { fundMachine } from './fund.ts';
import { labelCode, type Machine } from './machine.ts';
import { requestMachine } from './request.ts';

export const machines = [
  fundMachine,
  allocationMachine,
  requestMachine,
  claimMachine,
  agreementMachine,
  channelRequestMachine,
  flowMachine,
] as readonly Machine[];

/** Where a state and an action share a value (OPEN), they share their name as well: a test says so. */
export const fundsLabels: Catalogue = Object.fromEntries(
  machines.flatMap(({ object, states, actions }) =>
    [...Object.entries(actions), ...Object.entries(states)].map(([value, text]) => [labelCode(object, value), text]),
  ),
);
