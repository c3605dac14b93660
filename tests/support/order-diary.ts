/**
 * What people did to orders and all that an order's release depends on, with the instants between which the host took it.
 * From it the test says what the host may have shown at any time, without having asked.
 */
import type { Scene } from './order-scene.ts';
import type { Values } from './person.ts';

export interface Change {
  /** Milliseconds of the test's clock: before the call, and when it was answered. */
  readonly begin: number;
  readonly end: number;
  readonly object: string;
  readonly id: string;
  readonly set?: Values;
  readonly command?: string;
  readonly gone?: true;
}

interface Known {
  readonly object: string;
  readonly data: Values;
  readonly gone: boolean;
  /** accountHold: placed and not lifted; drugBatch: released. */
  readonly on: boolean;
  /** tradeLicence: when somebody asked last to revoke it. */
  readonly revokedAt: number;
}

export type World = ReadonlyMap<string, Known>;

/** A licence's verification as the audit trail has it, with the contents that the licence may have had. */
export interface Verified {
  readonly licenceId: string;
  readonly at: number;
  readonly contents: ReadonlySet<string>;
}

export const licenceContent = (data: Values): string =>
  JSON.stringify([data['licenceNumber'], data['licenceScope'], data['validTo']]);

export function worldAfter(changes: readonly Change[], before: World = new Map()): World {
  const world = new Map(before);
  for (const change of changes) world.set(change.id, after(world.get(change.id), change));
  return world;
}

function after(known: Known | undefined, { object, begin, set, command, gone }: Change): Known {
  const old = known ?? { object, data: {}, gone: false, on: false, revokedAt: -Infinity };
  const next = { ...old, data: { ...old.data, ...set }, gone: old.gone || gone === true };
  switch (command) {
    case 'PLACE':
      return { ...next, on: true };
    case 'LIFT':
      return { ...next, on: false };
    case 'RELEASE':
      return { ...next, on: true };
    case 'QUARANTINE':
      return { ...next, on: false };
    case 'REVOKE':
      return { ...next, revokedAt: begin };
    case 'VERIFY':
      // It may have come before the other command was seen.
      return { ...next, revokedAt: -Infinity };
    case undefined:
    default:
      return next;
  }
}

const maxOverlapping = 7;

/**
 * Every world that the host may have shown between two instants: what was there before, with any of the changes since, in
 * whichever order their calls were taken. Undefined where they are too many to go through.
 */
export function worldsWithin(
  diary: readonly Change[],
  from: number,
  to: number,
  concerns: (change: Change) => boolean,
): World[] | undefined {
  const before = worldAfter(diary.filter(({ end }) => end < from));
  const open = diary.filter((change) => change.end >= from && change.begin <= to && concerns(change));
  if (open.length > maxOverlapping) return undefined;
  return Array.from({ length: 2 ** open.length }, (_, mask) =>
    worldAfter(
      open.filter((_change, index) => mask & (1 << index)),
      before,
    ),
  );
}

/** The order as it stands in a world; undefined when it is not there. */
export function sceneIn(
  world: World,
  orderId: string,
  verified: readonly Verified[],
  { today, exposureMicros }: { readonly today: string; readonly exposureMicros: number },
): Scene | undefined {
  const order = world.get(orderId);
  if (!order || order.gone) return undefined;
  const companyId = order.data['companyId'];
  const live = (object: string): [string, Known][] =>
    [...world].filter(([, known]) => known.object === object && !known.gone);
  const ofAccount = (object: string): [string, Known][] =>
    live(object).filter(([, { data }]) => data['companyId'] === companyId);
  const licences = ofAccount('tradeLicence').filter(([id, { data, revokedAt }]) => {
    const last = verified.findLast(({ licenceId }) => licenceId === id);
    return last && revokedAt <= last.at && last.contents.has(licenceContent(data)) && String(data['validTo']) >= today;
  });
  return {
    order: order.data,
    account: world.get(String(companyId))?.data,
    isHeld: ofAccount('accountHold').some(([, { on }]) => on),
    licences: licences.map(([, { data }]) => data['licenceScope'] as string[]),
    lines: live('salesOrderLine')
      .filter(([, { data }]) => data['salesOrderId'] === orderId)
      .map(([, { data }]) => {
        const batch = world.get(String(data['batchId']));
        return {
          line: data,
          product: world.get(String(data['productId']))?.data,
          batch: batch && { released: batch.on, data: batch.data },
        };
      }),
    exposureMicros,
  };
}
