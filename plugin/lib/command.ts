/** Buttons that set `requestedAction`; the workers answer within seconds. The components beside them do the writing. */
import { buttonOf } from './buttons.ts';
import type { CommandManifest } from './sdk.ts';
import { identifier } from './identifiers.ts';
import { objectIdentifier } from './standard.ts';
import { translated } from './text.ts';

export interface CommandSpec {
  readonly label: string;
  readonly shortLabel: string;
  /** What must hold for every selected record, in the host's expression language. */
  readonly when: readonly string[];
}

const SELECTED = 'selectedRecords';
export const allAre = (field: string, value: string): string => `everyEquals(${SELECTED}, "${field}", "${value}")`;
export const noneIs = (field: string, value: string): string => `noneEquals(${SELECTED}, "${field}", "${value}")`;

/** Every selected record has one of these `values` of a field that always has one of `options`. */
export const onlyIn = (
  field: string,
  options: readonly { readonly value: string }[],
  ...values: readonly string[]
): string[] =>
  values.length === 1
    ? values.map((value) => allAre(field, value))
    : options.filter(({ value }) => !values.includes(value)).map(({ value }) => noneIs(field, value));

export function recordCommand(object: string, action: string, spec: CommandSpec): CommandManifest {
  const conditionalAvailabilityExpression = ['numberOfSelectedRecords > 0', ...spec.when].join(' and ');
  return {
    universalIdentifier: identifier(`button:${object}.${action}`),
    label: translated('commandMenuItem.label', spec.label),
    shortLabel: translated('commandMenuItem.shortLabel', spec.shortLabel),
    isPinned: true,
    availabilityType: 'RECORD_SELECTION',
    availabilityObjectUniversalIdentifier: objectIdentifier(object),
    frontComponentUniversalIdentifier: identifier(`component:button-${buttonOf(object, action)}`),
    conditionalAvailabilityExpression,
  };
}
