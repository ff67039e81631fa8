import { onceEach } from '../../text/once.ts';

/** Whether a chart's `.helmignore` keeps a file from being loaded (Helm's `pkg/ignore`): by itself or by a directory above it. */
export function isIgnored(path: string, rules: string): boolean {
  const known = compile(rules);
  const parts = path.split('/');
  return parts.some((_, index) => matches(known, parts.slice(0, index + 1).join('/'), index < parts.length - 1));
}

interface Rule {
  readonly negated: boolean;
  readonly onlyDirectories: boolean;
  readonly wholePath: boolean;
  readonly pattern: RegExp;
}

const compile = onceEach(parse);

function parse(rules: string): readonly Rule[] {
  const lines = `${rules}\ntemplates/.?*`.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#') && !line.includes('**')).map(parseRule);
}

function parseRule(line: string): Rule {
  const negated = line.startsWith('!');
  const rule = negated ? line.slice(1) : line;
  const onlyDirectories = rule.endsWith('/');
  const path = onlyDirectories ? rule.slice(0, -1) : rule;
  return { negated, onlyDirectories, wholePath: path.includes('/'), pattern: compileGlob(path.replace(/^\//, '')) };
}

/** Go's `filepath.Match`: `*` and `?` within a segment, classes, escapes. */
function compileGlob(glob: string): RegExp {
  const pieces = glob.replace(
    /\[(\^?)((?:\\.|[^\]])+)\]|\\(.)|[*?]|[.+^${}()|[\]\\]/g,
    (piece, not, members, escaped) => {
      if (members !== undefined) return `[${not}${members}]`;
      if (escaped !== undefined) return `\\${escaped}`;
      if (piece === '*') return '[^/]*';
      return piece === '?' ? '[^/]' : `\\${piece}`;
    },
  );
  try {
    return new RegExp(`^${pieces}$`);
  } catch {
    return /^\b$/;
  }
}

/** The first rule that says something decides; a negated one ignores what it does not match. */
function matches(rules: readonly Rule[], path: string, isDirectory: boolean): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  for (const { negated, onlyDirectories, wholePath, pattern } of rules) {
    const hit = pattern.test(wholePath ? path : base);
    if (negated) {
      if ((onlyDirectories && !isDirectory) || !hit) return true;
    } else if (hit && (isDirectory || !onlyDirectories)) return true;
  }
  return false;
}
