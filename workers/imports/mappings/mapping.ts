/** How a known program names its columns, and what else is to be known about its files. */
import type { Text } from '../../platform/text/text.ts';
import type { ImportKind } from '../kinds/kind.ts';

export interface Mapping {
  readonly name: string;
  readonly kind: ImportKind;
  readonly summary: Text;
  /** Column names by field key; the first that the file has counts. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Fields by whose columns a file is recognised without being told. */
  readonly recognisedBy: readonly string[];
  /** A cell's text as this program writes it, made into what is meant. */
  readonly clean?: Readonly<Record<string, (text: string) => string>>;
  /** Orders: the number tells a return. */
  readonly isReturn?: (orderNumber: string) => boolean;
  /** Orders: lines without an account are counted and left out, where the program sells to unnamed customers. */
  readonly anonymous?: true;
  readonly currency?: string;
  /** Accounts and products that Twenty lacks are made from what the orders tell about them. */
  readonly createMissing?: true;
}
