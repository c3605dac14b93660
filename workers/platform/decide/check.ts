/** Checks of the table of automations against the host's model: by a test, and at start. */
import type { HostModel } from '../../../schema/model.ts';
import { IngestError } from '../ingest/errors.ts';
import { mirrorModel, recordKey, type MirrorModel } from '../ingest/mirror/model.ts';
import { compileRoutes } from '../ingest/mirror/routes.ts';
import type { Automation, Decision, Read, Reread, Write } from './automation.ts';
import { commandField, replyField } from './values.ts';

type Declared = Pick<
  Automation<never, never>,
  'name' | 'subject' | 'reads' | 'writes' | 'commands' | 'rereads' | 'rereadsAlso'
>;

export class AutomationError extends Error {
  override readonly name = 'AutomationError';
  readonly code = 'bad-automations';
  readonly retryable = false;
}

/** Throws AutomationError naming every problem, a line each. */
export function assertAutomations(automations: readonly Declared[], host: HostModel): void {
  const problems = checkAutomations(automations, host);
  if (problems.length > 0) throw new AutomationError(problems.join('\n'));
}

/**
 * Throws AutomationError when a verdict writes what its automation did not declare: neither cycles nor routes know of it.
 * Which fields a creation fills is its own affair.
 */
export function assertDeclared(automation: Pick<Automation, 'name' | 'writes'>, decision: Decision): void {
  if (decision.kind === 'create') return;
  const declared = new Set(
    automation.writes.filter(({ object }) => object === decision.object).flatMap(({ fields }) => fields),
  );
  const extra = Object.keys(decision.set).filter(
    (key) => !declared.has(key) && key !== commandField && key !== replyField,
  );
  if (extra.length === 0) return;
  throw new AutomationError(
    `${automation.name} writes ${decision.object}.${extra.join(', ')} without having declared it.`,
  );
}

/** Everything wrong with the declarations; empty when nothing is. */
export function checkAutomations(automations: readonly Declared[], host: HostModel): string[] {
  const model = mirrorModel(host);
  return [
    ...duplicateNames(automations),
    ...automations.flatMap((automation) =>
      [...checkOne(automation, model)].map((problem) => `${automation.name}: ${problem}`),
    ),
    ...cycles(automations, model),
  ];
}

function duplicateNames(automations: readonly Declared[]): string[] {
  const byName = Map.groupBy(automations, ({ name }) => name);
  return [...byName].filter(([, same]) => same.length > 1).map(([name]) => `${name}: the name is taken twice`);
}

function* checkOne(automation: Declared, model: MirrorModel): Generator<string> {
  const { name, subject, reads, writes, commands = [], rereads = [], rereadsAlso = [] } = automation;
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) yield 'the name is not kebab-case';
  if (!model.has(subject)) yield `its subject ${subject} is not an object of the host`;
  const unknown = [
    ...[...reads, ...writes].flatMap((declared) => [...unknownFields(declared, model)]),
    ...rereadsAlso.flatMap(({ object, via, by, from }) => [
      ...unknownFields({ object, fields: via === undefined ? [] : [via] }, model),
      ...unknownFields({ object: from ?? subject, fields: by === undefined ? [] : [by] }, model),
    ]),
  ];
  yield* unknown;
  yield* writes.flatMap((write) => [...forbiddenFields(write, model)]);
  yield* rereads
    .filter((each) => !commands.includes(each))
    .map((each) => `rereads ${each}, which is not among its commands`);
  for (const each of rereadsAlso) yield* misledReread(each, automation, model);
  // Routes name the first problem only, and stumble over what was named already.
  if (unknown.length > 0 || !model.has(subject)) return;
  try {
    compileRoutes(model, [automation]);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield error.message;
  }
}

/** What a re-read follows must lead where it says. */
function* misledReread(
  { object, via, by, from }: Reread,
  { subject, rereadsAlso = [] }: Declared,
  model: MirrorModel,
): Generator<string> {
  if (from !== undefined && !rereadsAlso.some((other) => other.object === from && other.by === undefined))
    yield `rereads ${object} from ${from}, which it does not reread as children`;
  const start = from ?? subject;
  const target = (name: string, key: string): string | undefined => model.get(name)?.byKey.get(key)?.target;
  const named = by === undefined ? subject : target(start, by);
  if (by !== undefined && via === undefined && named !== undefined && named !== object)
    yield `rereads ${object} by ${start}.${by}, which leads to ${named}`;
  const parent = via === undefined ? undefined : target(object, via);
  if (parent !== undefined && named !== undefined && parent !== named)
    yield `rereads ${object} by ${String(via)}, which leads to ${parent}`;
}

function* unknownFields(
  { object: name, fields }: Pick<Read, 'object' | 'fields'>,
  model: MirrorModel,
): Generator<string> {
  const object = model.get(name);
  if (!object) {
    yield `${name} is not an object of the host`;
    return;
  }
  for (const field of fields) {
    try {
      recordKey(object, field);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      yield `${name} has no field ${field}`;
    }
  }
}

/** Only answers may be written over what is there, unless the declaration says why; anything may be filled into a record that is made. */
function* forbiddenFields({ object: name, fields, creates, overwrites }: Write, model: MirrorModel): Generator<string> {
  if (creates || overwrites) return;
  for (const field of fields) {
    const known = model.get(name)?.byKey.get(field);
    if (known && !known.answer && field !== commandField) yield `writes ${name}.${field}, which users write`;
  }
}

/**
 * An automation may read what it writes itself: a verdict that the mirror already shows writes nothing. Two that feed each
 * other may go round for ever. Commands are left out: clearing one asks for nothing.
 */
function cycles(automations: readonly Declared[], model: MirrorModel): string[] {
  const feeds = new Map(
    automations.map((writer) => [
      writer.name,
      automations
        .filter((reader) => reader.name !== writer.name && isFed(writer, reader, model))
        .map(({ name }) => name),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const at = path.indexOf(name);
    if (at !== -1) found.push(`a cycle: ${[...path.slice(at), name].join(' → ')}`);
    if (at !== -1 || done.has(name)) return;
    for (const next of feeds.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of feeds.keys()) visit(name, []);
  return found;
}

function isFed(writer: Declared, reader: Declared, model: MirrorModel): boolean {
  const written = new Set(writer.writes.flatMap((write) => keysOf(write, model)));
  return reader.reads.some((read) =>
    keysOf(read, model).some((key) => !key.endsWith(`.${commandField}`) && written.has(key)),
  );
}

/** `company` and `companyId` are one field. */
function keysOf({ object: name, fields }: Pick<Read, 'object' | 'fields'>, model: MirrorModel): string[] {
  const object = model.get(name);
  return fields.map((field) => `${name}.${object?.byKey.has(`${field}Id`) ? `${field}Id` : field}`);
}
