/**
 * Writes the host's own part of the schema:
 *
 *   TWENTY_API_URL=… TWENTY_API_KEY=… node schema/standard/extract.ts objects
 *     objects.json: the standard objects we touch, from the host's metadata API, without what other applications added
 *
 *   node schema/standard/extract.ts slice <core.graphql>
 *     core-2.19.graphql: the same objects' part of an introspected SDL of the core API, without fields that lead
 *     elsewhere, without other applications' fields and without aggregates. It was made from a 2.19 demo workspace and is
 *     what sdl.test.ts measures our generated SDL by.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fetchLiveObjects } from '../pull.ts';
import { liveModel } from '../live.ts';
import type { FieldModel } from '../model.ts';
import { standardNames } from './names.ts';
import { sliceSdl } from './slice.ts';
import { standardObjects } from './standard.ts';

/** The metadata shows one morph row for all targets; the foreign keys in the database cascade for the host's own ones. */
function cascading(field: FieldModel): FieldModel {
  if (!field.name.startsWith('target') || !field.relation) return field;
  return { ...field, relation: { ...field.relation, onDelete: 'CASCADE' } };
}

const folder = import.meta.dirname;
const [command, file] = process.argv.slice(2);

if (command === 'objects') {
  const live = await fetchLiveObjects(process.env);
  const identifier = new Map(live.map((object) => [object.nameSingular, object.universalIdentifier]));
  // The standard objects belong to the host's own application; so do their own fields, and nothing that others added.
  const own = live.find(({ nameSingular }) => nameSingular === 'company')?.applicationId;
  const objects = liveModel(live, standardNames, (field) => field.applicationId === own)
    .map((object) => ({ ...object, universalIdentifier: identifier.get(object.name) }))
    .map((object) => ({ ...object, fields: object.fields.map(cascading) }));
  writeFileSync(`${folder}/objects.json`, `${JSON.stringify(objects, null, 1)}\n`);
} else if (command === 'slice' && file) {
  writeFileSync(`${folder}/core-2.19.graphql`, sliceSdl(readFileSync(file, 'utf8'), standardObjects));
} else {
  console.error('usage: node schema/standard/extract.ts objects | slice <core.graphql>');
  process.exitCode = 2;
}
