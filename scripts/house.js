// The figures of the house that CONTRIBUTING.md quotes: rooms and floors of core, circles, sizes and branching of functions.
//   node scripts/house.js          the figures
//   node scripts/house.js --hard   and the functions that branch the most
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';

const branching = new Set([
  ...['IfStatement', 'ConditionalExpression', 'ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement'],
  ...['DoWhileStatement', 'CatchClause', 'LogicalExpression'],
]);

/** Every function of a text: its name, its lines, and its cyclomatic complexity (McCabe; `&&`, `||` and `??` count, `?.` does not). */
export function measureFunctions(text) {
  const functions = [];
  const visit = (node, around, name) => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one, around, name);
      return;
    }
    if (typeof node?.type !== 'string') return;
    let inside = around;
    if (/Function|Method/.test(node.type) && node.body && !node.type.startsWith('TS')) {
      const { start, end } = node.loc;
      inside = {
        name: node.id?.name ?? node.key?.name ?? name ?? '(anonymous)',
        line: start.line,
        lines: end.line - start.line + 1,
        branches: 1,
      };
      functions.push(inside);
    } else if (around && (branching.has(node.type) || (node.type === 'SwitchCase' && node.test))) around.branches += 1;
    const named =
      node.type === 'VariableDeclarator' ? node.id.name : node.type === 'ObjectProperty' ? node.key.name : undefined;
    for (const [key, value] of Object.entries(node))
      if (key !== 'loc' && typeof value === 'object') visit(value, inside, named);
  };
  visit(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program, null);
  return functions;
}

/** The TypeScript files of folders, by their paths from the root. */
export const sourceFiles = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );

const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '(\.[^']+)'/gms)].map((match) =>
    join(dirname(file), match[1]),
  );

/** What is left of a graph when everything that leads out of it is taken away: its circles, and what leads to them. */
function circlesOf(graph) {
  const left = new Map(graph);
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const [node, targets] of left)
      if (![...targets].some((target) => target !== node && left.has(target))) left.delete(node);
  }
  return [...left.keys()];
}

function floorsOf(graph) {
  const known = new Map();
  const height = (room) => {
    if (!known.has(room))
      known.set(room, 1 + Math.max(0, ...[...(graph.get(room) ?? [])].filter((lower) => lower !== room).map(height)));
    return known.get(room);
  };
  return Math.max(...[...graph.keys()].map(height));
}

function main() {
  const files = sourceFiles('packages', 'actions');
  const core = files.filter((file) => file.startsWith('packages/core/'));
  const roomOf = (file) => file.split('/')[2];
  const rooms = new Map();
  for (const file of core)
    rooms.set(roomOf(file), new Set([...(rooms.get(roomOf(file)) ?? []), ...importsOf(file).map(roomOf)]));
  const roomCircles = circlesOf(rooms);
  const fileCircles = circlesOf(new Map(files.map((file) => [file, new Set(importsOf(file))])));
  const functions = files.flatMap((file) =>
    measureFunctions(readFileSync(file, 'utf8')).map((one) => ({ file, ...one })),
  );
  const lines = functions.map((one) => one.lines).sort((a, b) => a - b);
  const hard = functions.filter(({ branches }) => branches > 15).sort((a, b) => b.branches - a.branches);
  const longest = Math.max(...files.map((file) => readFileSync(file, 'utf8').split('\n').length - 1));
  const row = (what, value) => console.log(`| ${what} | ${value} |`);
  console.log('| | |\n| --- | --- |');
  row('files; lines of the longest', `${files.length}; ${longest}`);
  row(
    'rooms of core; floors',
    `${rooms.size}; ${roomCircles.length === 0 ? floorsOf(rooms) : 'none, they go in circles'}`,
  );
  row('circles of rooms; of files', `${roomCircles.join(' ') || 0}; ${fileCircles.join(' ') || 0}`);
  row('functions', functions.length);
  row(
    'lines of a function: median, p90, most',
    [0.5, 0.9]
      .map((share) => lines[Math.floor(lines.length * share)])
      .concat(lines.at(-1))
      .join(', '),
  );
  row(
    'cyclomatic complexity: most; functions above 15',
    `${Math.max(...functions.map(({ branches }) => branches))}; ${hard.length}`,
  );
  if (process.argv.includes('--hard'))
    for (const { file, line, name, branches } of hard) console.log(`${branches} ${file}:${line} ${name}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
