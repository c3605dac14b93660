/** Which subjects of which automations a change of the mirror concerns: the automations' declared reads, compiled. */
import type { Automation, Read } from '../../decide/automation.ts';
import { IngestError } from '../errors.ts';
import { commandKey } from './authors.ts';
import { mirrorObject, recordKey, type MirrorModel } from './model.ts';

/** A way from a changed record of `object` to subjects of an automation. */
export interface Route {
  readonly automation: string;
  /** The object of the automation's subjects. */
  readonly subject: string;
  readonly object: string;
  /** Record keys of the changed object whose change counts. */
  readonly keys: ReadonlySet<string>;
  readonly via?: string;
  readonly back?: string;
  readonly all?: true;
}

export interface Routes {
  /** By changed object. */
  readonly reads: ReadonlyMap<string, readonly Route[]>;
  /** By changed object; `keys` are answer fields, whose edit by somebody else concerns the automation that writes them. */
  readonly answers: ReadonlyMap<string, readonly Route[]>;
}

export type Declared = Pick<Automation<never, never>, 'name' | 'subject' | 'reads' | 'writes' | 'commands'>;

/** Compiles the table of automations. Throws IngestError for a declaration that leads nowhere. */
export function compileRoutes(model: MirrorModel, automations: readonly Declared[]): Routes {
  const reads = automations.flatMap((automation) => [
    ...automation.reads.map((read) => readRoute(model, automation, read)),
    ...ownRoutes(model, automation),
  ]);
  const answers = automations.flatMap((automation) => answerRoutes(model, automation));
  return {
    reads: Map.groupBy(reads, (route) => route.object),
    answers: Map.groupBy(answers, (route) => route.object),
  };
}

function readRoute(model: MirrorModel, automation: Declared, read: Read): Route {
  const object = mirrorObject(model, read.object);
  const keys = new Set(read.fields.map((name) => recordKey(object, name)).filter((key) => key !== null));
  const route = { automation: automation.name, subject: automation.subject, object: read.object };
  if (read.all) return { ...route, keys, all: true };
  const via = read.via === undefined ? undefined : foreignKey(model, automation, read.object, read.via);
  if (via) keys.add(via.key);
  const reached = via?.target ?? read.object;
  const back =
    read.back === undefined ? undefined : foreignKey(model, automation, automation.subject, read.back, reached);
  if (!back && reached !== automation.subject) {
    throw astray(automation, `its read of ${read.object} leads to ${reached}, not to its subject`);
  }
  return { ...route, keys, ...(via && { via: via.key }), ...(back && { back: back.key }) };
}

/**
 * The subject's commands, and the foreign keys by which it reads others: a subject that moves has other facts. With neither,
 * still its coming and going: its facts may have been heard of before it was, and were decided about nobody.
 */
function ownRoutes(model: MirrorModel, automation: Declared): Route[] {
  const subject = mirrorObject(model, automation.subject);
  const keys = new Set(
    automation.reads
      .flatMap(({ back }) => (back === undefined ? [] : [recordKey(subject, back)]))
      .filter((key) => key !== null),
  );
  if (automation.commands && automation.commands.length > 0) {
    if (!subject.byKey.has(commandKey)) throw astray(automation, `${subject.name} has no field ${commandKey}`);
    keys.add(commandKey);
  }
  return [{ automation: automation.name, subject: subject.name, object: subject.name, keys }];
}

function answerRoutes(model: MirrorModel, automation: Declared): Route[] {
  return automation.writes.flatMap((write) => {
    if (write.creates) return [];
    const object = mirrorObject(model, write.object);
    const keys = new Set(
      write.fields
        .map((name) => recordKey(object, name))
        .filter((key) => key !== null && object.byKey.get(key)?.answer),
    ) as Set<string>;
    if (keys.size === 0) return [];
    const route = { automation: automation.name, subject: automation.subject, object: write.object, keys };
    return waysTo(model, automation, write.object).map((way) => ({ ...route, ...way }));
  });
}

/** How a record that the automation writes leads back to its subjects: itself, a declared read, else a foreign key. */
function waysTo(model: MirrorModel, automation: Declared, object: string): Pick<Route, 'via' | 'back'>[] {
  if (object === automation.subject) return [{}];
  const declared = automation.reads
    .filter((read) => read.object === object && !read.all)
    .map((read) => readRoute(model, automation, read))
    .map(({ via, back }) => ({ ...(via !== undefined && { via }), ...(back !== undefined && { back }) }));
  if (declared.length > 0) return declared;
  const towards = (from: string, to: string): string[] =>
    mirrorObject(model, from)
      .foreignKeys.filter((key) => key.target === to)
      .map(({ key }) => key);
  const ways = [
    ...towards(automation.subject, object).map((back) => ({ back })),
    ...towards(object, automation.subject).map((via) => ({ via })),
  ];
  if (ways.length === 0)
    throw astray(automation, `it writes answers of ${object}, from which no key leads to its subject`);
  return ways;
}

function foreignKey(
  model: MirrorModel,
  automation: Declared,
  from: string,
  name: string,
  to?: string,
): { key: string; target: string } {
  const object = mirrorObject(model, from);
  const field = object.byKey.get(recordKey(object, name) ?? '');
  if (field?.target === undefined) throw astray(automation, `${from}.${name} is no foreign key`);
  if (to !== undefined && field.target !== to)
    throw astray(automation, `${from}.${name} leads to ${field.target}, not to ${to}`);
  return { key: field.key, target: field.target };
}

const astray = (automation: Declared, what: string): IngestError =>
  new IngestError('bad-declaration', `Automation ${automation.name} (subject ${automation.subject}): ${what}.`);
