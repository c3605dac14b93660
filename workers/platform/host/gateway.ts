/** The host's verbs over GraphQL: chunked, in a lane, with typed documents; see host.ts for what they promise. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { documents } from '../../../schema/generated/documents.ts';
import { hostModel, type ObjectName } from '../../../schema/generated/model.ts';
import type { ObjectModel } from '../../../schema/model.ts';
import { checked, idsAnswer, pageAnswer, recordsAnswer } from './answer.ts';
import { chunks, writeAround } from './batches.ts';
import { HostError } from './errors.ts';
import { guardFilter } from './guard.ts';
import type { CompareAndSet, Filter, Host, HostRecord, NewRecord, Page, PageRequest, WriteOutcome } from './host.ts';
import type { CallLane } from './pacer.ts';
import type { Transport } from './transport.ts';
import type { Wire } from './wire.ts';

/** The host refuses more in one create; updates and deletes are kept as small. */
export const recordsPerWrite = 200;
export const recordsPerPage = 1000;
const idsPerRead = 500;

type Kind = keyof (typeof documents)[ObjectName];
/** All objects' documents of a kind have these variables and, by their aliases, answers of one shape. */
type Document = TypedDocumentNode<unknown, Readonly<Record<string, unknown>>>;

export interface GatewayOptions {
  readonly transport: Transport;
  readonly wire: Wire;
  readonly lane?: CallLane;
}

export class Gateway implements Host {
  readonly #options: GatewayOptions;
  readonly #lane: CallLane;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#lane = options.lane ?? 'task';
  }

  inLane(lane: CallLane): Gateway {
    return new Gateway({ ...this.#options, lane });
  }

  async page(object: string, request: PageRequest): Promise<Page> {
    const { filter, first, after, withDeleted, select, orderBy } = request;
    if (!Number.isInteger(first) || first < 1 || first > recordsPerPage)
      throw new RangeError(`first is ${first}, expected 1 to ${recordsPerPage}`);
    const order = orderBy === 'id' ? ['id'] : ['updatedAt', 'id'];
    const answer = await this.#send(object, select, {
      filter: withDeleted ? { and: [...(filter ? [filter] : []), liveOrDeleted] } : (filter ?? {}),
      orderBy: order.map((name) => ({ [name]: 'AscNullsFirst' })),
      first,
      ...(after === undefined ? {} : { after }),
    });
    const { page } = checked(pageAnswer, answer, `${object}.${select}`);
    return {
      records: page.edges.map(({ node }) => node),
      endCursor: page.pageInfo.endCursor,
      hasNextPage: page.pageInfo.hasNextPage,
      totalCount: page.totalCount,
    };
  }

  async byIds(object: string, ids: readonly string[]): Promise<HostRecord[]> {
    const found: HostRecord[] = [];
    for (const some of chunks([...new Set(ids)], idsPerRead)) {
      const request = {
        filter: { id: { in: some } },
        first: some.length,
        withDeleted: true,
        select: 'records',
        orderBy: 'id',
      } as const;
      found.push(...(await this.page(object, request)).records);
    }
    return found;
  }

  async compareAndSet(object: string, request: CompareAndSet): Promise<HostRecord[]> {
    const model = modelOf(object);
    const data = { ...request.set, decisionKey: request.decisionKey };
    const written: HostRecord[] = [];
    for (const ids of chunks([...new Set(request.ids)], recordsPerWrite)) {
      const answer = await this.#send(
        object,
        'update',
        { filter: guardFilter(model, { ...request, ids }), data },
        ids.length,
      );
      written.push(...checked(recordsAnswer, answer, `${object}.update`).records);
    }
    return written;
  }

  async create(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]> {
    const outcomes: WriteOutcome[] = [];
    for (const some of chunks(records, recordsPerWrite)) {
      outcomes.push(...(await this.#createNew(object, some)));
    }
    return outcomes;
  }

  async upsert(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]> {
    const outcomes: WriteOutcome[] = [];
    for (const some of chunks(records, recordsPerWrite)) {
      outcomes.push(...(await writeAround(some, (each) => this.#createMany(object, each, true))));
    }
    return outcomes;
  }

  async softDelete(object: string, ids: readonly string[]): Promise<void> {
    await this.#remove(object, 'delete', ids);
  }

  async destroy(object: string, ids: readonly string[]): Promise<void> {
    await this.#remove(object, 'destroy', ids);
  }

  hostTime(): Promise<Date> {
    return this.#options.wire.hostTime();
  }

  /** After a crash most of a batch may be there already: one read finds them, instead of halving down to each. */
  async #createNew(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]> {
    const write = (each: readonly NewRecord[]): Promise<WriteOutcome[]> => this.#createMany(object, each, false);
    try {
      return await write(records);
    } catch (error) {
      if (!(error instanceof HostError) || !error.isAboutRecords) throw error;
      const there = new Set(
        (
          await this.byIds(
            object,
            records.map(({ id }) => id),
          )
        ).map(({ id }) => id),
      );
      const rest = records.filter(({ id }) => !there.has(id));
      const outcomes = new Map((await writeAround(rest, write)).map((outcome) => [idOf(outcome), outcome]));
      return records.map(({ id }) => outcomes.get(id) ?? { kind: 'exists', id, conflictingId: id });
    }
  }

  async #createMany(object: string, records: readonly NewRecord[], upsert: boolean): Promise<WriteOutcome[]> {
    const answer = await this.#send(object, 'create', { data: records, upsert }, records.length);
    const made = checked(recordsAnswer, answer, `${object}.create`).records;
    const byId = new Map(made.map((record) => [record.id, record]));
    const asked = new Set(records.map(({ id }) => id));
    // An upsert that met a unique value elsewhere changed that other record instead of making ours.
    const strangers = made.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    return records.map(({ id }) => {
      const record = byId.get(id);
      return record
        ? { kind: 'written', record }
        : { kind: 'exists', id, conflictingId: strangers.length === 1 ? (strangers[0] ?? null) : null };
    });
  }

  async #remove(object: string, kind: 'delete' | 'destroy', ids: readonly string[]): Promise<void> {
    for (const some of chunks([...new Set(ids)], recordsPerWrite)) {
      const answer = await this.#send(object, kind, { filter: { id: { in: some } } }, some.length);
      checked(idsAnswer, answer, `${object}.${kind}`);
    }
  }

  #send(object: string, kind: Kind, variables: Readonly<Record<string, unknown>>, sent?: number): Promise<unknown> {
    const document = documents[modelOf(object).name as ObjectName][kind] as unknown as Document;
    return this.#options.transport.send({
      operation: `${object}.${kind}`,
      lane: this.#lane,
      document,
      variables,
      ...(sent === undefined ? { received: countEdges } : { sent }),
    });
  }
}

/** Reads leave out soft-deleted records unless the filter names deletedAt. */
const liveOrDeleted: Filter = { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] };

function modelOf(name: string): ObjectModel {
  const model = hostModel.objects.find((object) => object.name === name);
  if (!model) throw new TypeError(`There is no object "${name}" in the schema.`);
  return model;
}

function idOf(outcome: WriteOutcome): string {
  return outcome.kind === 'written' ? outcome.record.id : outcome.id;
}

function countEdges(answer: unknown): number {
  return (answer as { page?: { edges?: readonly unknown[] } }).page?.edges?.length ?? 0;
}
