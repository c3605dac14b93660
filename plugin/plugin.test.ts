/**
 * Guards of what the SDK's build lets through. The plugin is built once, in a copy, so that nobody who reads the real
 * output at the same time is disturbed. Every guard is also shown a manifest that it must complain about.
 */
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { derivedIdentifier } from './lib/identifiers.ts';
import { type BuildOutcome, buildPlugin } from './scripts/build-plugin.ts';
import { pluginPath } from './scripts/complaint.ts';
import { type Lock, readLock } from './scripts/lock.ts';
import * as completeness from './tests/guards/completeness.ts';
import * as components from './tests/guards/components.ts';
import * as names from './tests/guards/names.ts';
import * as refs from './tests/guards/references.ts';
import * as rules from './tests/guards/server-rules.ts';
import { hostLabels, ownLabels } from './tests/labels.ts';
import { type Manifest, parseManifest } from './tests/manifest.ts';

type Built = Extract<BuildOutcome, { kind: 'built' }>;

const appPath = join(pluginPath, `.twenty/guards-${process.pid}`);
const copied = [
  ['application.ts', 'package.json', 'tsconfig.json', 'identifiers.lock.json', 'README.md', 'public'],
  ['commands', 'components', 'fields', 'lib', 'locales', 'navigation', 'objects', 'pages', 'roles', 'views'],
].flat();
/** It takes 6 s on a machine that does nothing else. */
const BUILD_TIMEOUT_MS = 180_000;
let manifest: Manifest;
let built: Built;
let lock: Lock;

beforeAll(async () => {
  await mkdir(appPath, { recursive: true });
  await Promise.all(copied.map((name) => cp(join(pluginPath, name), join(appPath, name), { recursive: true })));
  const outcome = await buildPlugin({ appPath, locale: 'en', everyLabel: false, tarball: false });
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  built = outcome;
  manifest = parseManifest(JSON.parse(await readFile(outcome.manifestPath, 'utf8')));
  lock = await readLock();
}, BUILD_TIMEOUT_MS);

afterAll(() => rm(appPath, { recursive: true, force: true }));

/** The manifest after `change`. */
function spoiled(change: (copy: Manifest) => unknown): Manifest {
  const copy = structuredClone(manifest);
  change(copy);
  return copy;
}

function first<T>(items: readonly T[], found: (item: T) => boolean = () => true): T {
  const item = items.find(found);
  if (item === undefined) throw new Error('nothing to spoil');
  return item;
}

describe('identifiers', () => {
  test('the lock names exactly what the definitions use', () => {
    expect(Object.fromEntries(built.used)).toEqual(lock.identifiers);
  });

  test('no identifier was changed by hand', () => {
    const expected = Object.keys(lock.identifiers).map((name) => [name, derivedIdentifier(lock.moved[name] ?? name)]);
    expect(lock.identifiers).toEqual(Object.fromEntries(expected));
  });

  test('nothing retired is in use again', () => {
    const inUse = new Set(Object.values(lock.identifiers));
    expect(Object.entries(lock.retired).filter(([name, id]) => inUse.has(id) || lock.identifiers[name])).toEqual([]);
  });

  test('nothing refers to what is not there', () => {
    expect(refs.danglingReferences(manifest)).toEqual([]);
    const broken = spoiled((copy) => copy.views.splice(0, copy.views.length));
    expect(refs.danglingReferences(broken)).not.toEqual([]);
  });

  test('no two things share an identifier', () => {
    expect(refs.doubleIdentifiers(manifest)).toEqual([]);
    const broken = spoiled((copy) => copy.objects.push(first(copy.objects)));
    expect(refs.doubleIdentifiers(broken)).not.toEqual([]);
  });

  test('both ends of a relation name each other', () => {
    expect(refs.halfRelations(manifest)).toEqual([]);
    const broken = spoiled((copy) =>
      copy.fields.splice(
        copy.fields.findIndex((field) => field.type === 'RELATION'),
        1,
      ),
    );
    expect(refs.halfRelations(broken)).not.toEqual([]);
  });
});

describe('names', () => {
  test('the host accepts them', () => {
    expect(names.refusedNames(manifest)).toEqual([]);
    expect(names.refusedNames(spoiled((copy) => (first(copy.objects).namePlural = 'plans')))).toEqual(['plans']);
  });

  test('options are well-formed and differ', () => {
    expect(names.refusedOptions(manifest)).toEqual([]);
    const broken = spoiled(
      (copy) => (first(first(copy.fields, (field) => field.options !== undefined).options ?? []).value = 'lower'),
    );
    expect(names.refusedOptions(broken)).not.toEqual([]);
  });

  test('no field or foreign key comes twice', () => {
    expect(names.doubleFields(manifest)).toEqual([]);
    expect(names.doubleFields(spoiled((copy) => copy.fields.push(first(copy.fields))))).not.toEqual([]);
  });
});

describe('rules of the server', () => {
  test.each<[string, (manifest: Manifest) => string[], (copy: Manifest) => unknown]>([
    ['fields', rules.refusedFields, (copy: Manifest) => delete first(copy.fields).icon],
    ['field types', rules.refusedFields, (copy: Manifest) => (first(copy.fields).type = 'NUMERIC')],
    [
      'widgets',
      rules.refusedWidgets,
      (copy: Manifest) =>
        (first(first(rules.allTabs(copy)).widgets).configuration = { configurationType: 'BAR_CHART' }),
    ],
    ['tabs', rules.refusedTabs, (copy: Manifest) => (first(rules.allTabs(copy)).layoutMode = 'CANVAS')],
    ['record pages', rules.poorPages, (copy: Manifest) => first(copy.pageLayouts).tabs.pop()],
    [
      'kanbans',
      rules.poorKanbans,
      (copy: Manifest) => first(copy.views, (view) => view.type === 'KANBAN').groups?.pop(),
    ],
    [
      'tables',
      rules.misplacedNames,
      (copy: Manifest) => {
        const table = first(copy.views, (view) => view.type === 'TABLE' && view.fields.length > 1);
        table.fields = table.fields.toReversed();
      },
    ],
    [
      'related lists',
      rules.unboundLists,
      (copy: Manifest) => first(copy.views, (view) => view.type === 'TABLE_WIDGET').filters.pop(),
    ],
  ])('%s keep them', (_what, guard, spoil) => {
    expect(guard(manifest)).toEqual([]);
    expect(guard(spoiled(spoil))).not.toEqual([]);
  });

  test('front components are small and use what the sandbox has', async () => {
    expect(await components.badComponents(manifest, appPath)).toEqual([]);
    expect(components.forbiddenIn('<canvas width={3} />')).toBe(true);
    expect(components.forbiddenIn("import { createPortal } from 'react-dom'")).toBe(true);
    expect(components.forbiddenIn('<svg><path /></svg>')).toBe(false);
  });
});

describe('completeness', () => {
  test('every object has a list, a place in the navigation, a page and permissions', () => {
    expect(completeness.incompleteObjects(manifest)).toEqual([]);
    const spoils = [
      (copy: Manifest) => (copy.views = []),
      (copy: Manifest) => (copy.navigationMenuItems = []),
      (copy: Manifest) => (copy.pageLayouts = []),
      (copy: Manifest) => copy.roles.forEach((role) => (role.objectPermissions = [])),
    ];
    for (const spoil of spoils)
      expect(completeness.incompleteObjects(spoiled(spoil))).toHaveLength(manifest.objects.length);
  });

  test('every state has its decision key, every request its reply', () => {
    expect(completeness.incompleteLoops(manifest)).toEqual([]);
    const withRequest = (copy: Manifest) =>
      first(copy.objects, (object) => object.fields.some((field) => field.name === 'requestedAction'));
    for (const name of ['decisionKey', 'decisionReason'])
      expect(
        completeness.incompleteLoops(
          spoiled(
            (copy) => (withRequest(copy).fields = withRequest(copy).fields.filter((field) => field.name !== name)),
          ),
        ),
      ).toHaveLength(1);
  });

  test('every request has its button', () => {
    expect(completeness.missingButtons(manifest)).toEqual([]);
    expect(completeness.missingButtons(spoiled((copy) => copy.commandMenuItems.pop()))).not.toEqual([]);
  });

  test('the app is deployed in one go', () => {
    const { calls, most } = completeness.deploymentCalls(manifest);
    expect(calls).toBeLessThanOrEqual(most);
  });

  test('every field is in the panel of its page', () => {
    expect(completeness.unseenFields(manifest)).toEqual([]);
    const broken = spoiled((copy) => first(copy.views, (view) => view.type === 'FIELDS_WIDGET').fields.pop());
    expect(completeness.unseenFields(broken)).not.toEqual([]);
  });

  test('only a Twenty that protects answers is asked for', () => {
    expect(manifest.application.requiredServerVersionRange).toBe('>=2.40.0');
    expect(completeness.answers(manifest)).toContain('licenceState');
  });
});

describe('Chinese', () => {
  const read = async (path: string) =>
    JSON.parse(await readFile(join(pluginPath, path), 'utf8')) as Record<string, Record<string, string> | undefined>;

  test.each([
    ['what the host translates', 'locales/zh-CN.json', hostLabels],
    ['what the host shows as written', 'locales/as-written/zh-CN.json', ownLabels],
  ] as const)('%s is all there, and nothing else', async (_what, path, labels) => {
    const catalogue = await read(path);
    const wanted = labels(manifest);
    expect(
      wanted.filter(({ context, english }) => !/\p{Script=Han}/u.test(catalogue[context]?.[english] ?? '')),
    ).toEqual([]);
    const keys = new Set(wanted.map(({ context, english }) => `${context} ${english}`));
    const stale = Object.entries(catalogue).flatMap(([context, texts]) =>
      Object.keys(texts ?? {}).filter((english) => !keys.has(`${context} ${english}`)),
    );
    expect(stale).toEqual([]);
  });

  test('the SDK carries it to the host', () => {
    expect(Object.values(manifest.translations['zh-CN'] ?? {})).toContain('证照');
  });
});
