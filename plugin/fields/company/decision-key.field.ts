import { defineField } from '../../lib/sdk.ts';
import { decisionKey, place } from '../../lib/field.ts';

export default defineField(place('company', decisionKey()));
