/** A database, a host in memory and a clock that stands still: everything between them is the real thing. */
import { randomUUID } from 'node:crypto';
import { testDatabase } from '../../../../tests/support/database.ts';
import { plainCalendar } from '../../clock/calendar.ts';
import { transaction, type Database } from '../../db/pool.ts';
import { applySnapshots, type Mirror } from '../../ingest/mirror/apply.ts';
import { mirrorModel } from '../../ingest/mirror/model.ts';
import { compileRoutes } from '../../ingest/mirror/routes.ts';
import { presentSnapshot } from '../../ingest/mirror/snapshot.ts';
import type { WriterContext } from '../../outbox/context.ts';
import { writeOnce, type Round } from '../../outbox/writer.ts';
import type { Automation } from '../automation.ts';
import type { DecideContext } from '../context.ts';
import { decideOnce, type Tally } from '../decide.ts';
import { setMode } from '../modes.ts';
import { boxTotal, createEffectTable, widgetState, widgetTask, workshopTexts } from './automations.ts';
import { MemoryHost, people } from './memory-host.ts';
import { workshop } from './model.ts';

export interface World {
  readonly db: Database;
  readonly host: MemoryHost;
  readonly mirror: Mirror;
  readonly decider: DecideContext;
  readonly writer: WriterContext;
  now: Date;
  /** Warnings and errors of the loops. */
  readonly logged: string[];
  /** A person changes a record, and its webhook arrives. */
  change(
    object: string,
    id: string,
    values: Record<string, unknown>,
    writer?: (typeof people)['ann' | 'bob'],
  ): Promise<string>;
  /** A webhook about a record as the host has it arrives. */
  hear(object: string, id: string, updatedFields?: readonly string[]): Promise<void>;
  decide(): Promise<Tally>;
  write(): Promise<Round>;
  /** Until nothing is left to do. */
  settle(): Promise<void>;
  rows<Row extends Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
}

export interface WorldOptions {
  readonly automations?: readonly Automation[];
  readonly mode?: 'OFF' | 'OBSERVE' | 'ENFORCE';
  readonly taskCap?: number;
  readonly batchSize?: number;
}

const maxRounds = 200;

export async function world(options: WorldOptions = {}): Promise<World> {
  const { db } = await testDatabase();
  await createEffectTable(db);
  const automations = options.automations ?? [widgetState, boxTotal, widgetTask];
  const model = mirrorModel(workshop);
  const mirror: Mirror = {
    model,
    routes: compileRoutes(model, automations),
    isOurs: ({ source }) => source === 'APPLICATION',
  };
  const host = new MemoryHost();
  const logged: string[] = [];
  const log = {
    info: () => {},
    warn: (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`),
    error: (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`),
  };
  const clock = (): { now: Date; timeZone: string } => ({ now: self.now, timeZone: 'Asia/Shanghai' });
  const common = { db, host, mirror, clock, random: () => 0.5, locale: 'en' as const, log };
  const batch = options.batchSize === undefined ? {} : { batchSize: options.batchSize };
  const self: World = {
    db,
    host,
    mirror,
    logged,
    now: new Date('2026-03-02T02:00:00Z'),
    decider: { ...common, ...batch, automations, catalogue: workshopTexts },
    writer: {
      ...common,
      ...batch,
      newKey: randomUUID,
      taskCap: () => Promise.resolve(options.taskCap ?? 100),
      calendar: plainCalendar,
    },
    async change(object, id, values, writer = people.ann) {
      const known = host.record(object, id);
      host.put(object, id, values, writer);
      await self.hear(object, id, known && Object.keys(values));
      return id;
    },
    async hear(object, id, updatedFields) {
      const record = host.record(object, id);
      if (!record) throw new Error(`The host has no ${object} ${id}.`);
      const hostTime = await host.hostTime();
      const news = presentSnapshot(model, object, record, {
        hostTime,
        ...(updatedFields ? { updatedFields } : { created: true }),
      });
      await transaction(db, (tx) => applySnapshots(tx, mirror, [news], { now: self.now }));
    },
    decide: () => decideOnce(self.decider),
    write: () => writeOnce(self.writer),
    async settle() {
      for (let round = 0; round < maxRounds; round++) {
        const { claimed, failed } = await self.decide();
        const { taken, deferred, rest } = await self.write();
        if (rest) throw rest.error;
        if (claimed + failed + taken + deferred === 0) return;
      }
      throw new Error(`Not quiet after ${maxRounds} rounds.`);
    },
    rows: async <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
      (await db.query<Row>(sql, values)).rows,
  };
  for (const automation of automations) await setMode(db, automation, options.mode ?? 'ENFORCE', self.now);
  return self;
}
