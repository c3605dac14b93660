/**
 * What a query selects, with fragments spread out. Below the root the host knows no aliases and no arguments of nested
 * lists: a value comes back under its own name, lists come whole (up to 60).
 */
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** Field name → what is selected of it; null for leaves. */
export type Selection = ReadonlyMap<string, Selection | null>;

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((each) => [each.name.value, each]));
}

export function selectionOf(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Selection {
  const selection = new Map<string, Selection | null>();
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) {
      const name = node.name.value;
      const sub = node.selectionSet ? selectionOf(node.selectionSet, fragments) : null;
      selection.set(name, merged(selection.get(name) ?? null, sub));
      continue;
    }
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
    for (const [name, sub] of selectionOf(inner, fragments))
      selection.set(name, merged(selection.get(name) ?? null, sub));
  }
  return selection;
}

function merged(left: Selection | null, right: Selection | null): Selection | null {
  if (!left || !right) return left ?? right;
  const all = new Map(left);
  for (const [name, sub] of right) all.set(name, merged(all.get(name) ?? null, sub));
  return all;
}
