import type { Random } from '../random.ts';
import { findGrowth, type Growth } from './growth.ts';
import { type Material, mutate } from './mutate.ts';
import type { Target } from './target.ts';

/** An input on which a target throws. */
export interface Finding {
  readonly target: string;
  readonly input: string;
  readonly reason: string;
}

/** What a target has been through. */
export interface Figures {
  readonly target: string;
  readonly executions: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Inputs with an outcome of their own. */
  readonly corpus: number;
  /** Of inputs of at least `sizable` characters, the best of twenty. */
  readonly slowest: { readonly nanosecondsPerCharacter: number; readonly input: string };
  readonly findings: readonly Finding[];
  readonly growth: readonly Growth[];
}

export interface Budget {
  readonly executions: number;
  readonly seconds: number;
  /** An input is pumped up once in so many executions, and the time it takes is held against its length. */
  readonly pumpEvery: number;
}

const sizable = 200;
const maxCorpus = 4_000;
const maxFindings = 20;
const candidates = 24;

/** Runs a target on its seeds and on mutants of them until the budget is used up. Guided by outcome: a new one is kept. */
export function fuzz(target: Target, random: Random, budget: Budget): Figures {
  const state = openState(target);
  const begin = performance.now();
  const end = begin + budget.seconds * 1000;
  for (const seed of target.seeds) execute(target, state, seed);
  while (state.executions < budget.executions && (state.executions % 64 !== 0 || performance.now() < end)) {
    execute(target, state, mutate(random, state));
    if (state.executions % budget.pumpEvery === 0) {
      const growth = findGrowth(target, random, state);
      if (growth && state.growth.length < maxFindings) state.growth.push(growth);
    }
  }
  const { executions, bytes, corpus, findings, growth } = state;
  const seconds = (performance.now() - begin) / 1000;
  return {
    target: target.name,
    executions,
    seconds,
    bytes,
    corpus: corpus.length,
    slowest: findSlowest(target, state),
    findings: [...findings.values()],
    growth,
  };
}

interface State extends Material {
  readonly corpus: string[];
  readonly outcomes: Set<string>;
  readonly findings: Map<string, Finding>;
  readonly growth: Growth[];
  executions: number;
  bytes: number;
  /** Slowest first. */
  readonly slow: { readonly rate: number; readonly input: string }[];
}

function openState({ seeds, words, longest }: Target): State {
  return {
    corpus: [...seeds],
    words,
    longest,
    outcomes: new Set(),
    findings: new Map(),
    growth: [],
    executions: 0,
    bytes: 0,
    slow: [],
  };
}

function execute(target: Target, state: State, input: string): void {
  state.executions++;
  state.bytes += input.length;
  const start = performance.now();
  try {
    const outcome = target.run(input);
    if (!state.outcomes.has(outcome) && state.corpus.length < maxCorpus) {
      state.outcomes.add(outcome);
      state.corpus.push(input);
    }
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const key = `${reason.replace(/\d+/g, '0').slice(0, 100)}`;
    const known = state.findings.get(key);
    if (!known && state.findings.size < maxFindings) state.findings.set(key, { target: target.name, input, reason });
    if (known && input.length < known.input.length) state.findings.set(key, { ...known, input });
  }
  noteTime(state, input, performance.now() - start);
}

/** Keeps the inputs that look slowest; a pause of the collector or of the machine is no slowness, so they are measured again. */
function noteTime({ slow }: State, input: string, milliseconds: number): void {
  const rate = (milliseconds * 1e6) / input.length;
  if (input.length < sizable || rate <= (slow.at(-1)?.rate ?? 0)) return;
  slow.push({ rate, input });
  slow.sort((one, other) => other.rate - one.rate);
  slow.length = Math.min(slow.length, candidates);
}

function findSlowest(target: Target, { slow }: State): Figures['slowest'] {
  const measured = slow.map(({ input }) => {
    const best = Math.min(...Array.from({ length: 20 }, () => timeOf(target, input)));
    return { nanosecondsPerCharacter: (best * 1e6) / input.length, input };
  });
  measured.sort((one, other) => other.nanosecondsPerCharacter - one.nanosecondsPerCharacter);
  return measured[0] ?? { nanosecondsPerCharacter: 0, input: '' };
}

/** Milliseconds of one execution, whatever its outcome. */
export function timeOf(target: Target, input: string): number {
  const start = performance.now();
  try {
    target.run(input);
  } catch {
    // Counted where it was found.
  }
  return performance.now() - start;
}
