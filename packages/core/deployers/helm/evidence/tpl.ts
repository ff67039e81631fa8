import { parseTemplate } from '../../../go-template/parse.ts';
import { type Abstract, ask, type Out } from './abstract.ts';
import { sourcesOf } from './parts.ts';
import { anyOf } from './signature.ts';
import type { Run, TextRuns } from './state.ts';
import { look, touchDeep } from './touches.ts';

/** `tpl`: a text that is run as a template. The chart's own texts are run; those of the user are asked about later. */
export function renderText(run: Run, text: Abstract, context: Abstract): Abstract {
  switch (text.kind) {
    case 'literal':
      return runText(run, String(text.value ?? ''), context);
    case 'file':
      return anyOf([...text.files.texts.values()].filter(isTemplate).map((one) => runText(run, one, context)));
    case 'path': {
      const texts = run.textsAt(text.path).map((one) => runText(run, one, context));
      run.rendered.set(`${text.path.join('\0')}`, { path: text.path, context });
      return texts.length === 0 ? text : anyOf([text, ...texts]);
    }
    case 'choice':
      return { ...text, yes: renderText(run, text.yes, context), no: renderText(run, text.no, context) };
    case 'any':
      return anyOf(text.options.map((option) => renderText(run, option, context)));
    case 'same':
      return { ...text, value: renderText(run, text.value, context) };
    case 'layered':
      return { kind: 'layered', layers: text.layers.map((layer) => renderText(run, layer, context)) };
    case 'text':
      return renderOut(run, text, text.out, context);
    default:
      renderParts(run, text, context);
      return text;
  }
}

function isTemplate(text: string): boolean {
  return text.includes('{{');
}

function runText(run: Run, text: string, context: Abstract): Abstract {
  if (!isTemplate(text)) return { kind: 'literal', value: text };
  const runs = run.texts.get(text) ?? { parsed: parseTemplate(text), values: new Map() };
  run.texts.set(text, runs);
  const known = runs.values.get(context);
  if (known?.changed === run.changed) return known.value;
  const { changed } = run;
  const value = runParsed(run, runs.parsed, context);
  if (run.changed === changed) runs.values.set(context, { value, changed });
  return value;
}

function runParsed(run: Run, parsed: TextRuns['parsed'], context: Abstract): Abstract {
  if (!parsed.ok || run.depth >= maxDepth) {
    touchDeep(run.touches, context);
    return { kind: 'derived', name: 'tpl', from: [context] };
  }
  run.depth++;
  const out = run.engine.runTemplate(run, parsed.template.body, context, '');
  for (const { body } of parsed.template.definitions) run.engine.runTemplate(run, body, context, '');
  run.depth--;
  return { kind: 'text', out };
}

const maxDepth = 30;

/** A text with values in it: those values may be templates, too. Where the text itself has an action, anything may be. */
function renderOut(run: Run, text: Abstract, out: readonly Out[], context: Abstract): Abstract {
  const whole = out.every((piece) => piece.kind === 'text');
  if (whole) return runText(run, out.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''), context);
  if (out.some((piece) => piece.kind === 'text' && /\{\{/.test(piece.text))) touchDeep(run.touches, context);
  else renderParts(run, text, context);
  return text;
}

/** The values that went into a text. */
function renderParts(run: Run, value: Abstract, context: Abstract, seen: Set<unknown> = new Set()): void {
  if (seen.has(value)) return;
  seen.add(value);
  look(run.touches);
  switch (value.kind) {
    case 'path':
    case 'file':
      renderText(run, value, context);
      return;
    case 'files':
      renderText(run, { kind: 'file', files: value.files }, context);
      return;
    case 'text':
      renderPieces(run, value.out, context, seen);
      return;
    case 'dict':
      if (seen.has(value.dict)) return;
      seen.add(value.dict);
      break;
    default:
      break;
  }
  for (const inner of ask(sourcesOf, value)) renderParts(run, inner, context, seen);
}

function renderPieces(run: Run, out: readonly Out[], context: Abstract, seen: Set<unknown>): void {
  for (const piece of out) {
    look(run.touches);
    if (piece.kind === 'print') renderParts(run, piece.value, context, seen);
    else if (piece.kind === 'choice')
      for (const branch of [piece.yes, piece.no]) renderPieces(run, branch, context, seen);
    else if (piece.kind === 'loop') renderPieces(run, piece.body, context, seen);
    else if (piece.kind === 'text' && piece.text.includes('{{')) touchDeep(run.touches, context);
  }
}
