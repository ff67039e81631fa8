/** One request's turn at a host. */
export interface Turn {
  /** Which of the host's refusals had come before it. */
  readonly epoch: number;
}

/** Lets requests through to one host, so many at once as it bears. */
export interface Gate {
  /** Waits for a turn. `again`: it was refused before, and goes before those that never were. */
  enter(again: boolean): Promise<Turn>;
  /** Ends a turn: answered, failed, or refused for so many milliseconds, for which the whole host is left alone. */
  leave(turn: Turn, outcome: 'answered' | 'failed' | { readonly pause: number }): void;
  /** Since when it has answered nothing, in milliseconds; null while it does. */
  failingSince(): number | null;
}

export interface GateOptions {
  /** The most at once. */
  readonly most: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** With how many it begins: less than any limit that was seen lets through at once. */
const first = 16;
/** After a refusal there is one more at once for so many answers. */
const patience = 8;

/**
 * Slow start and back-off, as TCP does it: the number at once doubles with every round of answers, until the host refuses
 * for the first time (429, 503). A refusal holds all requests for as long as the host says, and quarters the number.
 */
export function openGate({ most, now, sleep }: GateOptions): Gate {
  const waiting: { readonly fresh: (() => void)[]; readonly refused: (() => void)[] } = { fresh: [], refused: [] };
  const width = openWidth(most);
  let busy = 0;
  let since: number | null = null;
  const rest = openRest({ now, sleep }, () => pump());
  const pump = (): void => {
    while (!rest.isHeld() && busy < width.limit()) {
      const next = waiting.refused.shift() ?? waiting.fresh.shift();
      if (next === undefined) return;
      busy += 1;
      next();
    }
  };
  return {
    enter: (again) =>
      new Promise((resolve) => {
        waiting[again ? 'refused' : 'fresh'].push(() => resolve({ epoch: width.epoch() }));
        pump();
      }),
    leave: (turn, outcome) => {
      busy -= 1;
      since = outcome === 'answered' ? null : (since ?? now());
      if (outcome === 'answered') width.grow();
      if (typeof outcome === 'object') {
        rest.hold(outcome.pause);
        width.shrink(turn);
      }
      pump();
    },
    failingSince: () => since,
  };
}

/** How many at once. */
function openWidth(most: number) {
  let limit = Math.min(first, most);
  let [epoch, answers] = [0, 0];
  return {
    limit: () => limit,
    epoch: () => epoch,
    grow: (): void => {
      answers += 1;
      if (epoch > 0 && answers < patience * limit) return;
      answers = 0;
      limit = Math.min(most, limit + 1);
    },
    /** Those that were under way when the host refused say nothing new. */
    shrink: (turn: Turn): void => {
      if (turn.epoch < epoch) return;
      epoch += 1;
      answers = 0;
      limit = Math.max(1, Math.floor(limit / 4));
    },
  };
}

/** The time for which the host is left alone; `wake` is called when it is over. */
function openRest({ now, sleep }: Omit<GateOptions, 'most'>, wake: () => void) {
  let until: number | null = null;
  const doze = async (): Promise<void> => {
    for (let target = until; target !== null; target = until) {
      await sleep(Math.max(0, target - now()));
      // A clock that does not go on by the sleep must not keep the host waiting for ever.
      if (until === target) until = null;
    }
    wake();
  };
  return {
    isHeld: () => until !== null,
    hold: (pause: number): void => {
      const isAwake = until === null;
      until = Math.max(until ?? 0, now() + pause);
      if (isAwake) void doze();
    },
  };
}
