/** A clock that runs with real time and can be moved ahead, for the host and the workers together. */
import { systemTime, type Time } from '../../workers/platform/host/time.ts';
import { plusDays, today, type Day } from '../../workers/platform/clock/clock.ts';

export class MovableClock {
  #aheadMs = 0;

  readonly now = (): Date => new Date(Date.now() + this.#aheadMs);
  /** The same, as the gateway wants it. */
  readonly time: Time = { ...systemTime, now: () => Date.now() + this.#aheadMs };

  advance(ms: number): void {
    this.#aheadMs += ms;
  }

  advanceDays(days: number): void {
    this.advance(days * 86_400_000);
  }

  /** The business day so many days from now. */
  day(offset: number, timeZone = 'Asia/Shanghai'): Day {
    return plusDays(today({ now: this.now(), timeZone }), offset);
  }
}
