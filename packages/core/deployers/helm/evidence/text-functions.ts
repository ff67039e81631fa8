import { type Abstract, nothing, type Out } from './abstract.ts';
import type { TemplatePlace } from './place.ts';
import { print } from './print.ts';
import type { Run } from './state.ts';
import { touchDeep } from './touches.ts';

/** `printf` with `%s`, `%v`, `%d` and `%q`: its text with the values in it. Any other sign derives a text from them. */
export function formatText(run: Run, args: readonly Abstract[], place: TemplatePlace): Abstract {
  const [format = nothing, ...values] = args;
  const text = format.kind === 'literal' ? String(format.value) : null;
  if (text === null || /%(?![svdq%])/.test(text.replaceAll('%%', ''))) {
    for (const arg of args) touchDeep(run.touches, arg);
    return { kind: 'derived', name: 'printf', from: args };
  }
  const out: Out[] = [];
  let next = 0;
  for (const piece of text.split(/(%[svdq%])/)) {
    if (/^%[svdq]$/.test(piece)) {
      const quote = piece === '%q' ? '"' : '';
      if (quote !== '') out.push({ kind: 'text', text: quote });
      print(run, values[next++] ?? nothing, place, out);
      if (quote !== '') out.push({ kind: 'text', text: quote });
    } else if (piece !== '') out.push({ kind: 'text', text: piece === '%%' ? '%' : piece });
  }
  return { kind: 'text', out };
}
