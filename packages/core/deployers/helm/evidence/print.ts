import type { Abstract, Out } from './abstract.ts';
import type { TemplatePlace } from './place.ts';
import type { Run } from './state.ts';
import { touchDeep, touchTruth } from './touches.ts';

/** Prints a value: a text as its pieces, so that what stands beside each other stays so. */
export function print(run: Run, value: Abstract, place: TemplatePlace, out: Out[]): void {
  switch (value.kind) {
    case 'literal':
      if (value.value !== null && value.value !== '') out.push({ kind: 'text', text: String(value.value) });
      return;
    case 'text':
      out.push(...value.out);
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
