import { bump } from '../../../packages/core/bump/bump.ts';
import { check } from '../../../packages/core/check/check.ts';
import { pin } from '../../../packages/core/pin/pin.ts';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Registry } from '../../../packages/core/ports.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { memoryGit, memoryWorkspace } from '../../core/memory.ts';
import { type AnswerKind, answers, nowhere } from './answers.ts';
import { type Reply, type Seen, startFaultServer } from './fault-server.ts';
import { type Content, imageOf, indexOf } from './images.ts';
import { openTestRegistry } from './open.ts';

/** What a command asks of a registry, and by what it takes the answer for yes. */
export interface Question {
  readonly command: 'check' | 'bump' | 'pin';
  readonly name: 'resolve' | 'inspect' | 'child' | 'config' | 'tag';
  /** The path that is answered oddly. */
  readonly path: string;
  readonly by: 'head' | 'get';
}

const version = { 'org.opencontainers.image.version': '1.4.2' };
const old = imageOf({ platform: 'linux/amd64', created: '2025-01-01T00:00:00Z' });
const fresh = imageOf({ platform: 'linux/amd64', created: '2026-01-01T00:00:00Z', labels: version });
const alone = imageOf({ platform: 'linux/amd64', labels: { alone: 'yes' } });
const [was, is] = [indexOf([old]), indexOf([fresh])];
const tags: Readonly<Record<string, string>> = { dev: is.digest, '1.4.2': is.digest };
const contents = new Map(
  [old, fresh, alone]
    .flatMap(({ manifest, config }) => [manifest, config])
    .concat(was, is)
    .map((item) => [item.digest, item]),
);

const manifest = (reference: string): string => `/v2/acme/app/manifests/${reference}`;
const blob = (digest: string): string => `/v2/acme/app/blobs/${digest}`;

export const questions: readonly Question[] = [
  { command: 'check', name: 'resolve', path: manifest(is.digest), by: 'head' },
  { command: 'check', name: 'inspect', path: manifest(is.digest), by: 'get' },
  { command: 'check', name: 'child', path: manifest(fresh.manifest.digest), by: 'head' },
  { command: 'check', name: 'config', path: blob(alone.config.digest), by: 'get' },
  { command: 'bump', name: 'resolve', path: manifest('dev'), by: 'head' },
  { command: 'bump', name: 'inspect', path: manifest(is.digest), by: 'get' },
  { command: 'bump', name: 'child', path: manifest(fresh.manifest.digest), by: 'get' },
  { command: 'bump', name: 'config', path: blob(fresh.config.digest), by: 'get' },
  { command: 'bump', name: 'tag', path: manifest('1.4.2'), by: 'head' },
  { command: 'pin', name: 'resolve', path: manifest('dev'), by: 'head' },
];

/** What became of one question and one answer. */
export interface Cell {
  readonly question: Question;
  readonly answer: AnswerKind;
  /** In words: `written`, `passed`, or what was said. */
  readonly outcome: string;
  /** A digest was written, or the check was green. */
  readonly isYes: boolean;
  /** The answer, as the command asked for it, proves what was asked. */
  readonly isProven: boolean;
  /** A digest was written that the registry does not have. */
  readonly isWrong: boolean;
}

export async function playCell(question: Question, answer: AnswerKind): Promise<Cell> {
  const server = await startFaultServer((request) => serve(question, answer, request));
  try {
    const time = { now: 0 };
    const registry = openTestRegistry(server.host, {
      now: () => time.now,
      sleep: async (wait) => {
        time.now += wait;
      },
    });
    const { outcome, isYes, text } = await run(question, server.host, registry);
    const { head, get } = answer.proves;
    // Where HEAD does not tell, GET is asked; what is read is asked by GET alone.
    const isProven = question.by === 'get' ? get : head || get;
    return { question, answer, outcome, isYes, isProven, isWrong: text.includes(nowhere) };
  } finally {
    await server.stop();
  }
}

/** Every question with every answer, a few at a time. */
export async function playAll(): Promise<readonly Cell[]> {
  const pairs = answers.flatMap((answer) => questions.map((question) => [question, answer] as const));
  const cells: Cell[] = [];
  for (let at = 0; at < pairs.length; at += 20)
    cells.push(
      ...(await Promise.all(pairs.slice(at, at + 20).map(([question, answer]) => playCell(question, answer)))),
    );
  return cells;
}

function serve({ path }: Question, answer: AnswerKind, request: Seen): Reply {
  if (request.path === '/v2/') return { status: 200 };
  const [, kind = '', name = ''] = /^\/v2\/acme\/app\/(manifests|blobs)\/(.+)$/.exec(request.path) ?? [];
  const content = contents.get(tags[name] ?? name) ?? null;
  const right =
    content === null ? { status: 404 } : { status: 200, headers: headersOf(kind, content), body: content.body };
  return request.path === path ? answer.reply(right, content, request) : right;
}

function headersOf(kind: string, { mediaType, digest }: Content): Record<string, string> {
  return kind === 'blobs' ? {} : { 'content-type': mediaType, 'docker-content-digest': digest };
}

async function run({ command, name }: Question, host: string, registry: Registry) {
  const app = `${host}/acme/app`;
  const images = {
    check: name === 'config' ? `${app}@${alone.manifest.digest}` : `${app}@${is.digest}`,
    bump: `${app}:1.4.1@${was.digest}`,
    pin: `${app}:dev`,
  };
  const files = { 'env/dev/app.yaml': `image: ${images[command]}\n` };
  const workspace = memoryWorkspace(files);
  const policy = parsePolicy(
    `version: 1\nlayout: ["env/{env}/**"]\nenvironments: { dev: { track: dev } }\nfirstParty: ["${host}/**"]\nplatforms: [linux/amd64]\nwrite: tag-and-digest\nrules: { tag-with-digest: off, promotion-lineage: off }\n`,
    '.github/image-policy.yaml',
  );
  const judge = async () => {
    const ports = { workspace, registry, git: memoryGit([{ date: '2026-01-01', files }]) };
    const options = { paths: [], base: null, verify: true, render: false, ownUrls: async () => [], today: new Date(0) };
    const { findings } = await check(ports as unknown as Parameters<typeof check>[0], policy, options);
    const said = findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ');
    return { outcome: said || 'passed', isYes: said === '', text: '' };
  };
  const move = async () => {
    const plan =
      command === 'pin'
        ? await pin({ workspace, registry }, policy, { paths: [], excepted: false })
        : await bump({ workspace, registry }, policy, { environments: [], images: [], event: null, allowOlder: false });
    const written = await applyPlan(workspace, policy, plan);
    const text = [...written.values()].join('');
    const isYes = text.includes('@sha256:');
    const noted = plan.changes.some(({ notes }) => notes.length > 0);
    const tag = command === 'bump' && isYes && !text.includes(':1.4.2@') ? ', without its tag' : '';
    return { outcome: isYes ? `written${tag}${noted ? ', with a note' : ''}` : 'kept, and why', isYes, text };
  };
  try {
    return await (command === 'check' ? judge() : move());
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return { outcome: 'kept, and why', isYes: false, text: '' };
  }
}
