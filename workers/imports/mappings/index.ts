import { ImportError } from '../errors.ts';
import type { ImportKind } from '../kinds/kind.ts';
import { kingdeeOrders, yonyouCustomers, yonyouOrders, yonyouProducts } from './chinese.ts';
import type { Mapping } from './mapping.ts';
import { onlineRetail } from './online-retail.ts';
import { sapCustomers, sapMaterials, sapOrders } from './sap.ts';

/** In the order in which a file is held against them. */
export const mappings: readonly Mapping[] = [
  onlineRetail,
  sapOrders,
  sapCustomers,
  sapMaterials,
  yonyouOrders,
  kingdeeOrders,
  yonyouCustomers,
  yonyouProducts,
];

export function mappingNamed(name: string, kind: ImportKind): Mapping {
  const ofKind = mappings.filter((mapping) => mapping.kind === kind);
  const found = ofKind.find((mapping) => mapping.name === name);
  if (found) return found;
  const known = ofKind.map((mapping) => mapping.name).join(', ') || 'none';
  throw new ImportError('no-such-mapping', `There is no mapping "${name}" for ${kind}. Known: ${known}.`);
}
