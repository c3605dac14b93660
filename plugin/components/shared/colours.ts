/** One colour for each place of money, the same in every drawing; the host's own, which follow light and dark. */
export const COLOURS = {
  SPONSOR: 'var(--t-font-color-tertiary,#999)',
  POOL: 'var(--t-color-blue,#3e63dd)',
  LOTS: 'var(--t-color-green,#30a46c)',
  COMMITTED: 'var(--t-color-purple,#8e4ec6)',
  PAYABLE: 'var(--t-color-orange,#f76b15)',
  PAID: 'var(--t-color-turquoise,#12a594)',
  FORFEITED: 'var(--t-color-red,#e5484d)',
} as const;
