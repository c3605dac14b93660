import { defineField } from 'twenty-sdk/define';
import { decisionKey, place } from '../../lib/field.ts';

export default defineField(place('company', decisionKey()));
