import picomatch from 'picomatch';
import { type Abstract, type Files, literal, outside } from './abstract.ts';
import type { Run } from './state.ts';
import { touchDeep } from './touches.ts';

/** `.Files.Get "x"`, `(.Files.Glob "y").AsConfig` and their like: a text that is known, or any of some files. */
export function callMethod(run: Run, files: Files, method: string, args: readonly Abstract[]): Abstract {
  for (const arg of args) touchDeep(run.touches, arg);
  const [name] = args;
  switch (method) {
    case 'Get':
    case 'GetBytes':
    case 'Lines': {
      const text = name?.kind === 'literal' ? (files.texts.get(String(name.value)) ?? '') : null;
      if (text !== null && method === 'Get') return literal(text);
      return {
        kind: 'file',
        files: select(files, (path) => path.startsWith(name === undefined ? '' : prefixOf(name))),
      };
    }
    case 'Glob': {
      const pattern = name?.kind === 'literal' ? picomatch(String(name.value), { dot: true }) : () => true;
      return { kind: 'files', files: select(files, pattern), method: null };
    }
    case 'AsConfig':
    case 'AsSecrets':
      return { kind: 'file', files };
    default:
      return outside;
  }
}

function select({ directory, texts }: Files, isChosen: (path: string) => boolean): Files {
  return { directory, texts: new Map([...texts].filter(([path]) => isChosen(path))) };
}

/** What a computed name surely begins with. */
function prefixOf(name: Abstract): string {
  if (name.kind === 'literal') return String(name.value);
  const first = name.kind === 'text' ? name.out[0] : undefined;
  return first?.kind === 'text' ? first.text : '';
}
