#!/usr/bin/env node
// Mutation testing of the core's rooms with Stryker: changes the compiled code, one spot at a time, and counts the changes
// that no test notices. Stryker goes below .test-tools, not into package.json: nobody else needs it.
//
//   npm run build && scripts/mutants.js reference edit
//   scripts/mutants.js scan --sample 0.1 --seed 1      each mutant with probability 0.1, chosen by a hash of where it stands
//   scripts/mutants.js plan --only 'pin|match'         the files whose names match
//
// Prints a row for bench/mutants.md and every survivor; .test-tools/stryker/<room>.json has it all.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const versions = { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/jest-runner': '9.6.1' };
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const home = join(root, '.test-tools/stryker');

/** Which compiled tests below build/test/core judge a room: those of its own directory, and of the stories that it serves. */
const judges = {
  image: /^image\//,
  edit: /^(?:edit\/|plan\/apply)/,
  plan: /^(?:plan|bump|pin|promote|status|digests|propose)\//,
  // Without what takes long to see that nothing throws or takes long; with what writes and judges where the scanner found something.
  scan: /^(?:scan\/(?!never-throws|hostile)|(?:yaml|kustomize|inventory|plan|bump|pin|status)\/|edit\/(?!properties)|check\/(?!rules\/judge-any)|promote\/(?!promote-history)|repository\/subtree)/,
};

const { rooms, ...options } = readOptions();
install();
process.chdir(root);
for (const room of rooms) report(room, await run(room));

function readOptions() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      concurrency: { type: 'string', default: '1' },
    },
  });
  const unknown = positionals.filter((room) => !Object.hasOwn(judges, room));
  if (unknown.length > 0 || positionals.length === 0) {
    console.error(`mutants: name some of ${Object.keys(judges).join(', ')}`);
    process.exit(2);
  }
  return { ...values, rooms: positionals };
}

function install() {
  const wanted = Object.entries(versions);
  const there = wanted.every(([name, version]) => installed(name) === version);
  if (there) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--legacy-peer-deps'], {
    stdio: 'inherit',
  });
}

function installed(name) {
  const file = join(home, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

async function run(room) {
  const { Stryker } = await import(
    pathToFileURL(join(home, 'node_modules/@stryker-mutator/core/dist/src/index.js')).href
  );
  const only = new RegExp(options.only);
  const mutate = readdirSync(`build/packages/core/${room}`)
    .filter((name) => name.endsWith('.js') && only.test(name))
    .map((name) => `build/packages/core/${room}/${name}`);
  const suite = writeSuite(room);
  try {
    process.env.MUTANTS_SAMPLE = JSON.stringify({ fraction: Number(options.sample), seed: options.seed });
    return await new Stryker(settings(room, mutate, suite)).runMutationTest();
  } finally {
    rmSync(suite, { force: true });
  }
}

function settings(room, mutate, suite) {
  return {
    mutate,
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules'],
    plugins: [
      join(home, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js'),
      join(root, 'scripts/mutants-sample.js'),
    ],
    checkers: Number(options.sample) < 1 ? ['sample'] : [],
    coverageAnalysis: 'perTest',
    concurrency: Number(options.concurrency),
    disableTypeChecks: false,
    ignorePatterns: ['/.test-tools', '/coverage', '/dist', '/tsconfig.json'],
    jest: {
      enableFindRelatedTests: false,
      config: {
        ...JSON.parse(readFileSync('package.json', 'utf8')).jest,
        testMatch: [`**/${relative('build', suite)}`],
      },
    },
    // Jest keeps the modules of every run.
    maxTestRunnerReuse: 40,
    timeoutMS: 20_000,
    timeoutFactor: 3,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: join(home, `${room}.json`) },
    tempDirName: join(home, 'tmp'),
    allowConsoleColors: false,
    warnings: { slow: false },
  };
}

/**
 * One test file that imports the others, so that the code is loaded once a mutant and not once a file. Properties stop after
 * a while: a mutant that survives so much of them survives the rest more often than not, and the score is the lower for it.
 */
function writeSuite(room) {
  const base = 'build/test/core';
  const files = readdirSync(base, { recursive: true })
    .filter((file) => file.endsWith('.test.js') && judges[room].test(file))
    .sort();
  const suite = `${base}/mutants-${room}.test.js`;
  const imports = files.map((file) => `await import('./${file}');`).join('\n');
  const limit = 'fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 200 });';
  writeFileSync(suite, `import fc from 'fast-check';\n${limit}\n${imports}\n`);
  return suite;
}

function report(room, results) {
  const judged = results.filter(({ status }) => !['CompileError', 'Ignored'].includes(status));
  const count = (...statuses) => judged.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeouts, errors] = [count('Killed'), count('Timeout'), count('RuntimeError')];
  const lived = judged.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const score = ((100 * (killed + timeouts)) / (killed + timeouts + lived.length)).toFixed(1);
  for (const mutant of lived) console.log(describe(mutant));
  const sample = Number(options.sample) < 1 ? `${options.sample} of ${results.length}, seed ${options.seed}` : 'all';
  console.log(
    `| ${room} | ${sample} | ${judged.length - errors} | ${killed} | ${timeouts} | ${lived.length} | ${score} % |`,
  );
}

function describe({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 160);
  const where = `${relative('build', fileName)}:${start.line}:${start.column}`;
  return `${status} ${where} ${mutatorName}\n  - ${short(lines.join(' '))}\n  + ${short(replacement ?? '')}`;
}
