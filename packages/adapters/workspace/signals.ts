import { setImmediate } from 'node:timers/promises';

/**
 * Makes signals that ask this process to end wait until the returned function is called; one that came meanwhile takes its
 * effect then.
 */
export function holdSignals(): () => Promise<void> {
  let caught: NodeJS.Signals | null = null;
  const hold = (signal: NodeJS.Signals) => {
    caught = signal;
  };
  for (const signal of signals) process.on(signal, hold);
  return async () => {
    // A signal reaches its listener when the event loop polls: that is between two turns, and not before the first.
    await setImmediate();
    await setImmediate();
    for (const signal of signals) process.off(signal, hold);
    if (caught !== null && process.listenerCount(caught) === 0) process.kill(process.pid, caught);
  };
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
