/** Wakes a loop that has nothing to do. A notification that comes while the loop works is remembered. */
export interface Signal {
  readonly notify: () => void;
  /** Settles at the next notification (at once when one is pending), at the latest after `maxMs`. */
  readonly wait: (maxMs: number) => Promise<void>;
}

export function signal(): Signal {
  let pending = false;
  let wake: (() => void) | undefined;
  return {
    notify() {
      if (wake) wake();
      else pending = true;
    },
    wait(maxMs) {
      if (pending) {
        pending = false;
        return Promise.resolve();
      }
      return new Promise((settle) => {
        const timer = setTimeout(() => wake?.(), maxMs);
        wake = () => {
          clearTimeout(timer);
          wake = undefined;
          settle();
        };
      });
    },
  };
}
