/** A value of a SELECT as the host draws it. */
import type { ReactNode } from 'react';

export function Tag({ text, color }: { readonly text: string; readonly color: string }): ReactNode {
  return (
    <span
      className="tpc-tag"
      style={{ background: `var(--t-tag-background-${color},#eee)`, color: `var(--t-tag-text-${color},#444)` }}
    >
      {text}
    </span>
  );
}
