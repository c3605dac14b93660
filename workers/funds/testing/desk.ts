/** A desk without a host: records are put into the mirror, automations take their turns on them. */
import { transaction, type Database } from '../../platform/db/pool.ts';
import type { Answer, Automation, Decision, FieldValues } from '../../platform/decide/automation.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import { putRecords, type MirrorRow } from '../../../tests/support/mirror.ts';
import { renderAll } from '../../platform/text/text.ts';
import type { Content } from '../evidence/content.ts';
import { saveOutcomes, takeDue, type Outcome } from '../evidence/reading.store.ts';
import { sha256 } from '../ledger/canonical.ts';
import { deskTexts } from '../desk/texts.ts';
import { fundsLabels } from '../states/index.ts';
import { fundsTexts } from '../texts.ts';

export const people = {
  ann: '00000000-0000-4000-8000-00000000000a',
  bob: '00000000-0000-4000-8000-00000000000b',
  eve: '00000000-0000-4000-8000-00000000000e',
} as const;
export type Name = keyof typeof people;

export const cny = (yuan: number): FieldValues => ({ amountMicros: yuan * 1_000_000, currencyCode: 'CNY' });
const words = { ...fundsTexts, ...fundsLabels, ...deskTexts };

/** Whatever its facts and effects are: the desk only passes them on. */
export type AnyAutomation = Pick<Automation, 'name' | 'subject'>;

/** What the host would show: the records as they were last put, with the answers that came back. */
export class TestDesk {
  readonly #db: Database;
  readonly #records = new Map<string, MirrorRow>();
  /** What files and links lead to, by their source; '' where that cannot be read. */
  readonly contents = new Map<string, string>();
  clock: Clock = { now: new Date('2026-03-02T04:00:00Z'), timeZone: 'Asia/Shanghai' };

  constructor(db: Database) {
    this.#db = db;
  }

  async put(object: string, id: string, data: FieldValues, more: Partial<MirrorRow> = {}): Promise<void> {
    const before = this.#records.get(id);
    const row = { ...before, object, id, data: { ...before?.data, ...data }, ...more };
    this.#records.set(id, row);
    await putRecords(this.#db, [row]);
  }

  /** An answer that another automation stands by. */
  async stand(automation: string, object: string, id: string, answer: FieldValues): Promise<void> {
    await this.#db.query(
      `insert into loop.standing (object, id, automation, sequence, answer, decided_at) values ($1, $2, $3, 1, $4, now())
       on conflict (object, id, automation) do update set answer = excluded.answer`,
      [object, id, automation, JSON.stringify(answer)],
    );
  }

  /** A person sets the record's command, the automation answers; resolves with the state and the reasons in words. */
  async ask(automation: AnyAutomation, id: string, action: string, by: Name | null): Promise<Said> {
    const memberId = by === null ? null : people[by];
    const authors = { requestedAction: { source: by === null ? 'API' : 'MANUAL', memberId, name: by ?? 'key' } };
    await this.put(automation.subject, id, { requestedAction: action }, { authors });
    return this.look(automation, id);
  }

  async look(automation: AnyAutomation, id: string): Promise<Said> {
    const decisions = await this.decide(automation, [id]);
    await this.#read();
    for (const decision of decisions) {
      if (decision.kind === 'create' || !this.#records.has(decision.id)) continue;
      await this.put(decision.object, decision.id, decision.set);
    }
    const answer = decisions.find((each): each is Answer => each.kind === 'answer');
    return { data: this.shown(id), text: answer ? renderAll(answer.reasons, 'en', words) : '', decisions };
  }

  /** Evidence is read at once; pieces that lead to the same text are the same. */
  async #read(): Promise<void> {
    const { now } = this.clock;
    const due = await takeDue(this.#db, now, now, 1000);
    const outcomes = due.map((each): Outcome => {
      const text = this.contents.get(each.source) ?? `content of ${each.source}`;
      const content: Content = { kind: 'read', contentHash: sha256(text), bytes: text.length };
      return { due: each, content: text === '' ? unread : content, retryAt: null };
    });
    if (outcomes.length > 0) await saveOutcomes(this.#db, outcomes, now);
  }

  shown(id: string): FieldValues {
    return this.#records.get(id)?.data ?? {};
  }

  async decide(automation: AnyAutomation, ids: readonly string[]): Promise<Decision[]> {
    const acting = automation as Automation;
    return transaction(this.#db, async (tx) => {
      const facts = await acting.load(tx, ids, this.clock);
      const verdicts = [...facts.values()].map((each) => acting.decide(each, this.clock));
      const effects = verdicts.flatMap((verdict) => verdict.effects ?? []);
      if (effects.length > 0) await acting.apply?.(tx, effects, this.clock);
      return verdicts.flatMap((verdict) => verdict.decisions);
    });
  }
}

const unread: Content = { kind: 'unread', problem: 'refused', retryable: false };

export interface Said {
  readonly data: FieldValues;
  readonly text: string;
  readonly decisions: readonly Decision[];
}
