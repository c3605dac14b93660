/** Choices of churn's objects. Values are for ever. */
import { option } from './field.ts';

export const CHURN_CAUSES = [
  option('STAFF_TURNOVER', 'Staff turnover', 'sky'),
  option('COMPETITOR', 'Competitor', 'red'),
  option('SERVICE', 'Service', 'amber'),
  option('QUALITY', 'Quality', 'purple'),
  option('PRICE', 'Price', 'blue'),
  option('TENDER_LOST', 'Tender lost', 'iris'),
  option('SUPPLY', 'Our supply', 'brown'),
  option('CLOSED_BUSINESS', 'Business closed', 'bronze'),
  option('ORDER_DECLINE', 'Orders declining', 'orange'),
  option('UNKNOWN', 'Unknown', 'gray'),
];

export const CASE_STATES = [
  option('OPEN', 'To decide', 'orange'),
  option('IN_PLAY', 'Play under way', 'blue'),
  option('SAVED', 'Saved', 'green'),
  option('LOST', 'Lost', 'red'),
  option('DISMISSED', 'Dismissed', 'gray'),
  option('HELD_OUT_CLOSED', 'Held out (closed)', 'purple'),
];

export const PLAY_KINDS = [
  option('SENIOR_VISIT', 'Visit by a senior', 'blue'),
  option('SERVICE_RECOVERY', 'Service recovery', 'amber'),
  option('PRICE_REVIEW', 'Price review', 'iris'),
  option('REINTRODUCTION', 'Re-introduction', 'turquoise'),
  option('WIN_BACK', 'Win-back', 'purple'),
  option('OTHER', 'Other', 'gray'),
];

/** What the shown risk rests on. */
export const RISK_METHODS = [
  option('MODEL', 'Model', 'blue'),
  option('HIATUS', 'Hiatus rule', 'amber'),
  option('NONE', 'No score', 'gray'),
];

export const GATE_VERDICTS = [
  option('PASS', 'Passed', 'green'),
  option('FAIL', 'Not passed', 'red'),
  option('INSUFFICIENT', 'Too few data', 'amber'),
];
