import { resolve } from '../../yaml/node.ts';
import type { Chart } from './chart.ts';
import { each } from './evidence/abstract.ts';
import { aliasesOf } from './evidence/aliases.ts';
import type { ValueAt } from './evidence/settle.ts';
import { isSameSettled, type Settled, settledNothing, settledText } from './evidence/settled.ts';
import type { Release, Value } from './release.ts';
import type { Step } from './view.ts';

/**
 * The values of a release as its templates find them. In a loop over a map or a list that a block is in, it is that block's turn.
 * `over`: texts that keys of the block have instead.
 */
export function openValues(
  { at }: Pick<Release, 'at'>,
  chart: Chart,
  block: readonly Step[],
  over: ReadonlyMap<string, string> = new Map(),
): ValueAt {
  const blocks = aliasesOf(chart, block.map(String));
  return (path) => {
    const whole = path.includes(each) ? inTurn(path, blocks) : path;
    if (whole === null) return null;
    const key = whole.at(-1) ?? '';
    const text = over.get(key);
    if (text !== undefined && blocks.some((one) => isSame(one, whole.slice(0, -1)))) return settledText(text);
    const steps = toSteps(at, whole);
    const outcome = at(steps);
    if (outcome.kind !== 'either') return toSettled(at, steps, outcome);
    const [first = null, ...others] = outcome.results.map(({ value }) => toSettled(at, steps, value));
    return first !== null && others.every((other) => other !== null && isSameSettled(other, first)) ? first : null;
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** A path in a loop, where it is a block's turn; null where that is no loop over what the block is in. */
function inTurn(path: readonly string[], blocks: readonly (readonly string[])[]): readonly string[] | null {
  const last = path.lastIndexOf(each);
  const block = blocks.find(
    (one) => last < one.length && path.every((step, at) => at > last || step === each || step === one[at]),
  );
  return block === undefined ? null : path.map((step, index) => (step === each ? (block[index] ?? step) : step));
}

/** `0` is an index where a list is. */
function toSteps(at: Release['at'], path: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  for (const step of path) {
    const isIndex = /^\d+$/.test(step) && at(steps).kind === 'list';
    steps.push(isIndex ? Number(step) : step);
  }
  return steps;
}

/** Longer lists are not looked through. */
const maxItems = 50;

function toSettled(at: Release['at'], path: readonly Step[], value: Value): Settled | null {
  switch (value.kind) {
    case 'absent':
      return value.by === undefined ? settledNothing : { kind: 'nothing', mayBeKey: true };
    case 'scalar':
      return { kind: 'scalar', type: value.type, text: value.text };
    case 'map':
      return { kind: 'map', isEmpty: value.keys.size === 0 };
    case 'list': {
      const node = resolve(value.origin.node);
      if (node?.kind !== 'sequence' || node.items.length > maxItems) return null;
      const items = node.items.map((_, index) => {
        const steps = [...path, index];
        const item = at(steps);
        return item.kind === 'either' || item.kind === 'list' ? null : toSettled(at, steps, item);
      });
      return items.includes(null) ? null : { kind: 'list', items: items.flatMap((item) => item ?? []) };
    }
    case 'unknown':
      return null;
    default:
      return value satisfies never;
  }
}
