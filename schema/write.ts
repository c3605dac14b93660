/** Writes everything that is derived from the manifest below `folder` (the `schema` folder, or a copy of it in a test). */
import { generate } from '@graphql-codegen/cli';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codegenConfig } from '../codegen.ts';
import { deriveModel } from './derive.ts';
import { schemaHash } from './hash.ts';
import type { Manifest } from './manifest.ts';
import type { HostModel } from './model.ts';
import { pascal } from './names.ts';
import { operationFiles } from './operations.ts';
import { hostSdl } from './sdl.ts';

const banner = '// Written by `npm run codegen` from the plugin’s manifest; do not edit.\n';

export async function writeSchema(manifest: Manifest, folder: string): Promise<HostModel> {
  const model = deriveModel(manifest);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await rm(join(folder, 'operations'), { recursive: true, force: true });
  await write('host.graphql', hostSdl(model));
  for (const [name, text] of operationFiles(model)) await write(`operations/${name}.graphql`, text);
  await write('generated/model.ts', modelModule(model, manifest));
  await write('generated/documents.ts', documentsModule(model));
  const files = (await generate({ ...codegenConfig(folder), silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  for (const { filename, content } of files) await write(`generated/graphql/${filename.split('/').at(-1)}`, content);
  return model;
}

function modelModule(model: HostModel, { application }: Manifest): string {
  const options = Object.fromEntries(
    model.objects.flatMap((object) => {
      const own = object.fields.filter((field) => field.options).map((field) => [field.name, field.options]);
      return own.length > 0 ? [[object.name, Object.fromEntries(own)]] : [];
    }),
  );
  return `${banner}import type { HostModel } from '../model.ts';

export const applicationUniversalIdentifier = '${application.universalIdentifier}';
export const schemaHash = '${schemaHash(model)}';

export type ObjectName = ${model.objects.map(({ name }) => `'${name}'`).join(' | ')};

/** The values of every SELECT and MULTI_SELECT field, in order. */
export const options = ${JSON.stringify(options, null, 2)} as const;

/** One value of a field: \`Option<'tradeLicence', 'licenceState'>\`. */
export type Option<O extends keyof typeof options, F extends keyof (typeof options)[O]> =
  (typeof options)[O][F] extends readonly (infer V)[] ? V : never;

export const hostModel: HostModel = ${JSON.stringify(model, null, 1)};
`;
}

function documentsModule(model: HostModel): string {
  const kinds = ['Records', 'Keys', 'Create', 'Update', 'Delete', 'Destroy'];
  const rows = model.objects.map(({ name }) => {
    const entries = kinds.map((kind) => `${kind.toLowerCase()}: types.${pascal(name)}${kind}Document`);
    return `  ${name}: { ${entries.join(', ')} },`;
  });
  return `${banner}import * as types from './graphql/graphql.ts';

/** The typed documents of every object, by what they do. */
export const documents = {
${rows.join('\n')}
} as const;
`;
}
