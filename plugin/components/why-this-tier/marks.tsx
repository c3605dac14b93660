/** Tier and value class as the host's own tags, with what they were before and when they are looked at again. */
import { type ReactNode } from 'react';
import type { Account } from './data.ts';
import { nextAssessmentOn } from './months.ts';
import type { Words } from './texts.ts';

/** As the options of the fields are coloured. */
const COLORS: Readonly<Record<string, string>> = {
  TOP: 'gold',
  HIGH: 'amber',
  MIDDLE: 'blue',
  ORDINARY: 'gray',
  PROSPECT: 'sky',
  MOST_VALUABLE: 'gold',
  MOST_GROWABLE: 'green',
  STABLE: 'blue',
  BELOW_ZERO: 'red',
  TRANSACTIONAL: 'brown',
  UNRATED: 'gray',
};

interface Props {
  readonly account: Account;
  readonly words: Words;
  readonly now: Date;
}

export function Marks({ account, words, now }: Props): ReactNode {
  const [, before] = account.assessments;
  return (
    <div className="pharma-why-head">
      <Mark label={words.say('tier')} value={account.tier} before={before?.tier} words={words} />
      <Mark label={words.say('valueClass')} value={account.valueClass} before={before?.valueClass} words={words} />
      <When account={account} words={words} now={now} />
    </div>
  );
}

interface MarkProps {
  readonly label: string;
  readonly value: string | null;
  /** Undefined: there was no assessment before. */
  readonly before: string | null | undefined;
  readonly words: Words;
}

function Mark({ label, value, before, words }: MarkProps): ReactNode {
  const color = COLORS[value ?? ''] ?? 'gray';
  const style = { background: `var(--t-tag-background-${color})`, color: `var(--t-tag-text-${color})` };
  return (
    <div className="pharma-why-mark">
      <span className="pharma-why-label">{label}</span>
      <span className="pharma-why-tag" style={style}>
        {words.option(value)}
      </span>
      {before !== undefined && before !== value && (
        <span className="pharma-why-label">{words.say('before', { what: words.option(before) })}</span>
      )}
    </div>
  );
}

function When({ account, words, now }: Props): ReactNode {
  const assessedOn = account.assessments[0]?.assessedOn;
  if (!assessedOn) return null;
  const [year = 0, month = 1, day = 1] = assessedOn.split('-').map(Number);
  const next = nextAssessmentOn(assessedOn);
  return (
    <div className="pharma-why-when">
      <p>{words.say('assessedOn', { day: words.day(new Date(year, month - 1, day)) })}</p>
      <p className="pharma-why-soft">{next > now ? words.say('next', { day: words.day(next) }) : words.say('due')}</p>
    </div>
  );
}
