/**
 * Runs random steps against the ledger and the reference model. The commands of a step are posted at once, over many
 * connections; the log says in which order they happened, and in that order the model must agree with every one of them.
 */
import { plusDays } from '../../platform/clock/clock.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import type { Command } from '../ledger/command.ts';
import { isRace } from '../ledger/errors.ts';
import type { Result } from '../ledger/outcome.ts';
import { post, postIn } from '../ledger/post.ts';
import { ledgerQueue, type LedgerQueue } from '../ledger/queue.ts';
import { clockOn, day } from './commands.ts';
import type { Step } from './draft.ts';
import { Model } from './model.ts';
import { prelude } from './prelude.ts';
import { shownByLedger, shownByModel } from './shown.ts';

export interface Tally {
  commands: number;
  accepted: number;
  refused: number;
  repeats: number;
  conflicts: number;
  crashes: number;
  readonly kinds: Map<string, number>;
}

export const newTally = (): Tally => ({
  commands: 0,
  accepted: 0,
  refused: 0,
  repeats: 0,
  conflicts: 0,
  crashes: 0,
  kinds: new Map(),
});

/** Throws with what differs as soon as ledger and model disagree. */
export async function runModel(db: Database, run: string, steps: readonly Step[], tally: Tally): Promise<void> {
  const model = new Model(day);
  const queue = ledgerQueue({ db, clock: () => clockOn(model.today), lanes: 4, maxBatch: 6 });
  let index = 0;
  for (const step of [...prelude, ...steps]) {
    model.today = plusDays(model.today, step.daysOn);
    const sent = commandsOf(step, run, index, model.today);
    index += step.drafts.length;
    if (step.crashes) await crash(db, sent, model.today, tally);
    const before = await lastSequence(db);
    const results = await postAll(db, queue, sent, model.today);
    await agree(db, model, sent, results, before, tally);
    const [ledger, expected] = [await shownByLedger(db, model), shownByModel(model)];
    if (ledger !== expected) throw new Error(`Balances differ.\nledger:\n${ledger}\nmodel:\n${expected}`);
  }
}

/** The drafts of a step in a shuffled order, some of them twice, one with another's id. */
function commandsOf({ drafts, repeats, imposter }: Step, run: string, from: number, today: string): Command[] {
  const commands = drafts.map((draft, n) => draft(run, from + n, today));
  const twice = repeats.flatMap((n) => commands[n] ?? []);
  const [first, second] = [commands[imposter], commands[imposter + 1]];
  const faked = first && second ? [{ ...second, id: first.id }] : [];
  return [...twice, ...commands, ...faked];
}

/** Every second command over a connection of its own, the others through the group commit. */
function postAll(db: Database, queue: LedgerQueue, sent: readonly Command[], today: string): Promise<Result[]> {
  return Promise.all(sent.map((command, n) => (n % 2 === 0 ? postAlone(db, command, today) : queue.post(command))));
}

async function postAlone(db: Database, command: Command, today: string): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await post(db, command, clockOn(today));
    } catch (error) {
      if (!isRace(error) || tries === 20) throw error;
    }
  }
}

class Crash extends Error {}

async function crash(db: Database, sent: readonly Command[], today: string, tally: Tally): Promise<void> {
  const together = sent.filter(({ kind }) => kind !== 'mergePartners');
  tally.crashes += 1;
  await transaction(db, async (tx) => {
    await postIn(tx, together, clockOn(today));
    throw new Crash('before the commit');
  }).catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
  });
}

async function lastSequence(db: Database): Promise<bigint> {
  const { rows } = await db.query<{ sequence: bigint }>('select sequence from funds.head');
  return rows[0]?.sequence ?? 0n;
}

/** Accepted commands happened in the order of the log; a refused one was refusable at some moment of the step. */
async function agree(
  db: Database,
  model: Model,
  sent: readonly Command[],
  results: readonly Result[],
  before: bigint,
  tally: Tally,
): Promise<void> {
  const { rows } = await db.query<{ id: string; sequence: bigint }>(
    'select id, sequence from funds.command where sequence > $1 order by sequence',
    [before],
  );
  const unexplained = new Set(sent.filter((_, n) => results[n]?.kind === 'refused'));
  const explain = (): void => {
    for (const command of unexplained) if (model.attempt(command) === 'refused') unexplained.delete(command);
  };
  explain();
  for (const { id, sequence } of rows) {
    const done = sent.filter((command, n) => isFirst(results[n], sequence) && command.id === id);
    if (done.length !== 1 || !done[0]) throw new Error(`Command ${id} was answered as new ${done.length} times.`);
    const change = model.attempt(done[0]);
    if (change === 'refused') throw new Error(`The ledger accepted what the model refuses: ${show(done[0])}`);
    change();
    explain();
  }
  for (const command of unexplained) {
    const result = results[sent.indexOf(command)];
    throw new Error(`The ledger refused what the model accepts: ${show(command)} ${show(result)}`);
  }
  checkAnswers(sent, results, new Set(rows.map(({ sequence }) => sequence)), tally);
}

const isFirst = (result: Result | undefined, sequence: bigint): boolean =>
  result?.kind === 'accepted' && !result.isRepeat && result.sequence === sequence;

/** A repeat has the answer of its original; a conflict shares its id with an accepted command of another body. */
function checkAnswers(
  sent: readonly Command[],
  results: readonly Result[],
  fresh: ReadonlySet<bigint>,
  tally: Tally,
): void {
  sent.forEach((command, n) => {
    const result = results[n];
    tally.commands += 1;
    if (result?.kind === 'accepted') {
      if (!fresh.has(result.sequence)) throw new Error(`${command.id} is in nobody's log.`);
      if (result.isRepeat) tally.repeats += 1;
      else {
        tally.accepted += 1;
        tally.kinds.set(command.kind, (tally.kinds.get(command.kind) ?? 0) + 1);
      }
    } else if (result?.kind === 'conflict') {
      tally.conflicts += 1;
      const isReal = sent.some(
        (other, m) =>
          other.id === command.id &&
          show([other.kind, other.body]) !== show([command.kind, command.body]) &&
          results[m]?.kind === 'accepted',
      );
      if (!isReal) throw new Error(`Nothing conflicts with ${show(command)}.`);
    } else tally.refused += 1;
  });
}

const show = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
