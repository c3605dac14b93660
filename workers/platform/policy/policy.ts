/**
 * Settings of the rules, kept as pharmaPolicy records that admins edit in Twenty. Each domain declares its own with a
 * default and limits; a value that makes no sense is reported and the default holds.
 */
import type { FieldValues, Reason } from '../decide/automation.ts';
import type { Text } from '../text/text.ts';

interface Common {
  readonly key: string;
  readonly description: Text;
}
export interface NumberPolicy extends Common {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
}
export interface TextPolicy extends Common {
  readonly kind: 'text';
  readonly default: string;
  readonly maxLength: number;
}
export interface ListPolicy extends Common {
  readonly kind: 'list';
  readonly default: readonly string[];
  /** The only values that make sense; absent when any text does. */
  readonly options?: readonly string[];
}
/** A number with its limits and what it means, in both languages. */
export const numberPolicy = (
  key: string,
  value: number,
  [min, max]: readonly [number, number],
  en: string,
  zh: string,
): NumberPolicy => ({ key, kind: 'number', default: value, min, max, description: { en, 'zh-CN': zh } });

export type PolicyDefinition = NumberPolicy | TextPolicy | ListPolicy;

export type PolicyValue<Definition extends PolicyDefinition> = Definition['default'];

/** Number, text or list read from a pharmaPolicy record, or the reason why it cannot be used. */
export type PolicyReading =
  | { readonly ok: true; readonly value: number | string | readonly string[] }
  | { readonly ok: false; readonly problem: Reason };

const problem = (code: string, values: Reason['values'] = {}): PolicyReading => ({
  ok: false,
  problem: { code, values },
});

/** Reads one record against its definition. An empty value means the default. */
export function readPolicy(definition: PolicyDefinition, record: FieldValues): PolicyReading {
  if (definition.kind === 'number') return readNumber(definition, record['numberValue'] ?? definition.default);
  if (definition.kind === 'text') return readText(definition, record['textValue'] ?? definition.default);
  return readList(definition, record['listValue']);
}

function readNumber({ min, max }: NumberPolicy, value: unknown): PolicyReading {
  if (typeof value !== 'number' || !Number.isFinite(value)) return problem('POLICY_NOT_A_NUMBER');
  return value < min || value > max ? problem('POLICY_OUT_OF_RANGE', { value, min, max }) : { ok: true, value };
}

function readText({ maxLength }: TextPolicy, value: unknown): PolicyReading {
  if (typeof value !== 'string') return problem('POLICY_NOT_A_TEXT');
  return value.length > maxLength ? problem('POLICY_TOO_LONG', { maxLength }) : { ok: true, value };
}

function readList(definition: ListPolicy, written: unknown): PolicyReading {
  if (written === null || written === undefined || written === '') return { ok: true, value: definition.default };
  const value = listItems(written);
  if (!value) return problem('POLICY_NOT_A_LIST');
  const strange = value.filter((item) => definition.options && !definition.options.includes(item));
  if (strange.length === 0) return { ok: true, value };
  return problem('POLICY_UNKNOWN_OPTION', {
    value: strange.join(', '),
    options: definition.options?.join(', ') ?? '',
  });
}

/** A list is an array of texts, or one text with the items separated by commas, semicolons or line breaks. */
function listItems(written: unknown): string[] | undefined {
  const parts: unknown[] | undefined = Array.isArray(written)
    ? written
    : typeof written === 'string'
      ? written.split(/[,;，；、\n]/)
      : undefined;
  if (!parts?.every((part): part is string => typeof part === 'string')) return undefined;
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The values in force: what admins wrote where it makes sense, defaults elsewhere. */
export class Policies {
  readonly #values: ReadonlyMap<string, number | string | readonly string[]>;

  constructor(definitions: readonly PolicyDefinition[], records: readonly FieldValues[]) {
    const byKey = new Map(records.map((record) => [record['policyKey'], record]));
    this.#values = new Map(
      definitions.map((definition) => {
        const record = byKey.get(definition.key);
        const reading = record ? readPolicy(definition, record) : undefined;
        return [definition.key, reading?.ok ? reading.value : definition.default];
      }),
    );
  }

  of<Definition extends PolicyDefinition>(definition: Definition): PolicyValue<Definition> {
    return this.#values.get(definition.key) ?? definition.default;
  }
}
