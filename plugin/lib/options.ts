/** Choices that several objects share. Values are for ever. */
import { option } from './field.ts';

export const REGULATORY_CATEGORIES = [
  option('GENERAL', 'General', 'gray'),
  option('CHEMICAL', 'Chemical drug', 'blue'),
  option('BIOLOGICAL', 'Biological', 'green'),
  option('VACCINE', 'Vaccine', 'turquoise'),
  option('TCM', 'Traditional Chinese medicine', 'bronze'),
  option('NARCOTIC', 'Narcotic', 'red'),
  option('PSYCHOTROPIC', 'Psychotropic', 'purple'),
  option('DEVICE', 'Medical device', 'sky'),
];

export const HOLD_REASONS = [
  option('LICENCE_EXPIRED', 'Licence expired', 'red'),
  option('LICENCE_MISSING', 'Licence missing', 'orange'),
  option('CREDIT', 'Credit', 'amber'),
  option('RECALL', 'Recall', 'purple'),
  option('COMPLIANCE', 'Compliance', 'crimson'),
];

export const CUSTOMER_TIERS = [
  option('TOP', 'Top', 'gold'),
  option('HIGH', 'High-end', 'amber'),
  option('MIDDLE', 'Middle', 'blue'),
  option('ORDINARY', 'Ordinary', 'gray'),
  option('PROSPECT', 'Prospect', 'sky'),
];

export const VALUE_CLASSES = [
  option('MOST_VALUABLE', 'Most valuable', 'gold'),
  option('MOST_GROWABLE', 'Most growable', 'green'),
  option('STABLE', 'Stable', 'blue'),
  option('BELOW_ZERO', 'Below zero', 'red'),
  option('TRANSACTIONAL', 'Transactional', 'brown'),
  option('UNRATED', 'Unrated', 'gray'),
];

export const RELATIONSHIP_STAGES = [
  option('PROSPECT', 'Prospect', 'sky'),
  option('NEW', 'New', 'turquoise'),
  option('DEVELOPING', 'Developing', 'green'),
  option('MATURE', 'Mature', 'blue'),
  option('DECLINING', 'Declining', 'orange'),
  option('BROKEN', 'Broken off', 'red'),
  option('WON_BACK', 'Won back', 'purple'),
];

export const ORDER_STATES = [
  option('DRAFT', 'Draft', 'gray'),
  option('BLOCKED', 'Blocked', 'red'),
  option('RELEASED', 'Released', 'green'),
  option('SHIPPED', 'Shipped', 'blue'),
  option('CLOSED', 'Closed', 'turquoise'),
  option('CANCELLED', 'Cancelled', 'brown'),
];

/** What may stand against the release of an order, coarse enough to count. */
export const BLOCK_KINDS = [
  option('HOLD', 'Account hold', 'red'),
  option('LICENCE', 'Licence', 'orange'),
  option('CREDIT', 'Credit', 'amber'),
  option('BATCH', 'Batch', 'purple'),
  option('PRICE', 'Price', 'sky'),
  option('SUMS', 'Sums', 'blue'),
  option('RETURN', 'Return', 'brown'),
  option('INCOMPLETE', 'Incomplete', 'gray'),
  option('CHANGED', 'Changed after release', 'bronze'),
];
