import { defineIndex } from '../lib/sdk.ts';
import { uniqueTogether } from '../lib/object.ts';

/** Two makers may print the same lot number; one maker does not print it twice on a product. */
export default defineIndex(uniqueTogether('drugBatch', ['lotNumber', 'product']));
