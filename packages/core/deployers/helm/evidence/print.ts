import { onceOf } from '../../../text/once.ts';
import type { Abstract, Out } from './abstract.ts';
import { innerOf } from './parts.ts';
import type { TemplatePlace } from './place.ts';
import type { Run } from './state.ts';
import { look, TooMuch, touchDeep, touchTruth } from './touches.ts';

/** Prints a value: a text as its pieces, so that what stands beside each other stays so. */
export function print(run: Run, value: Abstract, place: TemplatePlace, out: Out[]): void {
  look(run.touches);
  switch (value.kind) {
    case 'literal':
      if (value.value !== null && value.value !== '') out.push({ kind: 'text', text: String(value.value) });
      return;
    case 'text':
      look(run.touches, sizeOf(value.out));
      for (const piece of value.out) out.push(piece);
      return;
    case 'fail':
      out.push({ kind: 'fail' });
      return;
    case 'choice': {
      touchTruth(run.touches, value.condition);
      const [yes, no]: [Out[], Out[]] = [[], []];
      print(run, value.yes, place, yes);
      print(run, value.no, place, no);
      out.push({ kind: 'choice', condition: value.condition, yes, no });
      return;
    }
    default:
      touchDeep(run.touches, value);
      out.push({ kind: 'print', value, place });
  }
}

/** How many pieces a text has, each as often as it is printed. A text of itself and itself is soon larger than any: `TooMuch`. */
const sizeOf: (out: readonly Out[]) => number = onceOf((out) => {
  let size = 0;
  for (const piece of out) size += 1 + innerOf(piece).reduce((sum, inner) => sum + sizeOf(inner), 0);
  if (size > maxSize) throw new TooMuch('too long a text');
  return size;
});

/** The longest text that a chart we know prints has a tenth. */
const maxSize = 100_000;
