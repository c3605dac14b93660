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
