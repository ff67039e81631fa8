import type { Command } from 'commander';
import { docsBase } from '../adapters/about.ts';

/** What a command's help shows below its options: lines to copy, what its exit code means, and where more is said. */
interface Manual {
  readonly examples: readonly string[];
  /** Of exit code 0 and of 1; null where a command never ends with 1. */
  readonly done: string;
  readonly found: string | null;
  readonly page: string;
}

const plan = { done: 'nothing is left to do', found: 'an image could not be moved', page: 'README.md#command-line' };
const page = 'docs/cli.md';

const manuals: Readonly<Record<string, Manual>> = {
  check: {
    examples: [
      'check --base origin/main',
      'check --verify --format json --output report.json',
      'check apps/web',
      'check --explain apps/web/deployment.yaml',
      'check - < rendered.yaml',
    ],
    done: 'no finding is an error',
    found: 'there are errors',
    page: 'docs/rules.md',
  },
  bump: { ...plan, examples: ['bump --dry-run', "bump --environment dev --image 'ghcr.io/acme/*'"] },
  promote: { ...plan, examples: ['promote dev staging --dry-run', 'promote prod prod --from-ref HEAD~1'] },
  status: { examples: ['status', 'status --format markdown'], done: 'the table is printed', found: null, page },
  diff: {
    examples: ['diff main', 'diff main --render', 'diff HEAD~1 --format markdown'],
    done: 'the comparison is printed',
    found: 'with --render, something could not be rendered',
    page,
  },
  pin: {
    ...plan,
    examples: [
      'pin --dry-run',
      'pin apps/web',
      'pin --refresh',
      "pin env/prod/api.yaml --to sha256:… --hold 2026-12-24 --owner sre --reason 'incident 4711'",
    ],
  },
  admission: {
    examples: ['admission | kubectl apply -f -', 'admission --environment prod --action Warn'],
    done: 'the manifests are printed',
    found: null,
    page: 'docs/admission.md',
  },
  digests: { examples: ['digests --since 90d'], done: 'the list is complete', found: null, page },
  report: {
    examples: ['report reports/*.json', 'report reports/*.json --format html --output reports.html'],
    done: 'every file is a report',
    found: 'a file is no report; the others are in the table',
    page,
  },
  init: { examples: ['init --dry-run', 'init'], done: 'the policy file is written', found: null, page },
};

/** Adds to the help of every command its examples, its exit codes and its page. */
export function addManuals(program: Command): void {
  for (const command of program.commands) {
    const manual = manuals[command.name()];
    if (manual !== undefined) command.addHelpText('after', `\n${manualText(manual)}`);
  }
}

function manualText({ examples, done, found, page }: Manual): string {
  return [
    'Examples:',
    ...examples.map((example) => `  image-policy ${example}`),
    '',
    'Exit codes:',
    `  0  ${done}`,
    ...(found === null ? [] : [`  1  ${found}`]),
    '  2  the call or the policy file is wrong',
    '  3  a registry, Git or a tool did not answer',
    '',
    `More: ${docsBase}${page}`,
  ].join('\n');
}
