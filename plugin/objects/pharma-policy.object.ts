import { defineObject } from '../lib/sdk.ts';
import { answer, decimal, longText, text, textList, uniqueText } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'pharmaPolicy',
    plural: 'pharmaPolicies',
    label: 'Policy',
    labels: 'Policies',
    icon: 'IconAdjustments',
    color: 'purple',
    description: 'A setting of the rules, such as which licences a kind of account must have',
    nameDescription: 'What the setting is called',
    fields: [
      uniqueText('policyKey', {
        label: 'Policy key',
        icon: 'IconKey',
        description: 'The name by which the rules know it',
      }),
      decimal(
        'numberValue',
        { label: 'Number value', icon: 'IconMathSymbols', description: 'The value, if it is a number' },
        4,
      ),
      text('textValue', { label: 'Text value', icon: 'IconTypography', description: 'The value, if it is a text' }),
      textList('listValue', {
        label: 'List value',
        icon: 'IconListDetails',
        description: 'The values, if it is a list',
      }),
      longText('description', { label: 'Description', icon: 'IconAlignLeft', description: 'What the setting does' }),
      answer(
        longText('policyProblem', {
          label: 'Problem',
          icon: 'IconAlertCircle',
          description: 'Why the value is not used and the default holds; empty if all is well',
        }),
      ),
    ],
  }),
);
