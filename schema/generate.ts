/** `npm run codegen`: the model, the SDL, the operations and the typed documents, from the plugin's manifest. */
import { builtManifest } from './built.ts';
import { schemaHash } from './hash.ts';
import { writeSchema } from './write.ts';

const model = await writeSchema(await builtManifest(), import.meta.dirname);
console.log(`${model.objects.length} objects, schema ${schemaHash(model)}`);
