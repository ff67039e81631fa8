// Writes the tables of inputs and outputs in check/, bump/ and promote/README.md from their action.yml.
// With --check it writes nothing, and fails where a table is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const actions = ['check', 'bump', 'promote'];

/** A README with its tables as action.yml has them, between `<!-- inputs -->` and `<!-- /inputs -->`, and so on. */
function renderReadme(readme, metadata) {
  const { inputs, outputs } = parse(metadata);
  const tables = {
    inputs: table(['input', 'what', 'default'], Object.entries(inputs).map(inputRow)),
    outputs: table(['output', 'what'], Object.entries(outputs).map(outputRow)),
  };
  return Object.entries(tables).reduce((text, [name, rows]) => replaceBetween(text, name, rows), readme);
}

const inputRow = ([name, { description, default: value, required }]) => {
  const fallback = required ? '**required**' : value ? `\`${value}\`` : '';
  return [`\`${name}\``, description, fallback];
};

const outputRow = ([name, { description }]) => [`\`${name}\``, description];

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');

const escapeCell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function replaceBetween(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end} in the README`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function main(checkOnly) {
  for (const action of actions) {
    const path = `${action}/README.md`;
    const readme = readFileSync(path, 'utf8');
    const fresh = renderReadme(readme, readFileSync(`${action}/action.yml`, 'utf8'));
    if (fresh === readme) continue;
    if (!checkOnly) writeFileSync(path, fresh);
    else {
      console.error(`${path} is stale: run npm run readme`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1]?.endsWith('readme-tables.js')) main(process.argv.includes('--check'));
