import { type AnswerKind, answers, nowhere } from './answers.ts';
import { type Reply, type Seen, startFaultServer } from './fault-server.ts';
import { type Content, contentOf, imageOf, indexOf } from './images.ts';
import { openTestRegistry } from './open.ts';
import { runStory } from './stories.ts';

/** What a command asks of a registry, and by what it takes the answer for yes. */
export interface Question {
  readonly command: 'check' | 'bump' | 'pin' | 'promote';
  readonly name: string;
  /** The path that is answered oddly. */
  readonly path: string;
  /** `list`: content that no digest proves. */
  readonly by: 'head' | 'get' | 'list';
  /** That it is gone is a yes too: what was deployed and is deleted is no reason to stay with it. */
  readonly mayBeGone?: true;
}

const version = { 'org.opencontainers.image.version': '1.4.2' };
const old = imageOf({ platform: 'linux/amd64', created: '2025-01-01T00:00:00Z' });
const fresh = imageOf({ platform: 'linux/amd64', created: '2026-01-01T00:00:00Z', labels: version });
const alone = imageOf({ platform: 'linux/amd64', labels: { alone: 'yes' } });
const [was, is] = [indexOf([old]), indexOf([fresh])];
const list = contentOf('application/json', { name: 'acme/app', tags: ['1.4.0', '1.4.2'] });
const tags: Readonly<Record<string, string>> = { dev: is.digest, '1.4.2': is.digest, list: list.digest };
const contents = new Map(
  [old, fresh, alone]
    .flatMap(({ manifest, config }) => [manifest, config])
    .concat(was, is, list)
    .map((item) => [item.digest, item]),
);

const manifest = (reference: string, repository = 'acme/app'): string => `/v2/${repository}/manifests/${reference}`;
const blob = (digest: string): string => `/v2/acme/app/blobs/${digest}`;

export const questions: readonly Question[] = [
  { command: 'check', name: 'resolve', path: manifest(is.digest), by: 'head' },
  { command: 'check', name: 'inspect', path: manifest(is.digest), by: 'get' },
  { command: 'check', name: 'child', path: manifest(fresh.manifest.digest), by: 'head' },
  { command: 'check', name: 'config', path: blob(alone.config.digest), by: 'get' },
  { command: 'check', name: 'fix', path: manifest('dev'), by: 'get' },
  { command: 'bump', name: 'resolve', path: manifest('dev'), by: 'head' },
  { command: 'bump', name: 'inspect', path: manifest(is.digest), by: 'get' },
  { command: 'bump', name: 'child', path: manifest(fresh.manifest.digest), by: 'get' },
  { command: 'bump', name: 'config', path: blob(fresh.config.digest), by: 'get' },
  { command: 'bump', name: 'tag', path: manifest('1.4.2'), by: 'head' },
  { command: 'bump', name: 'tags', path: '/v2/acme/app/tags/list', by: 'list' },
  { command: 'bump', name: 'old inspect', path: manifest(was.digest), by: 'get', mayBeGone: true },
  { command: 'bump', name: 'old config', path: blob(old.config.digest), by: 'get', mayBeGone: true },
  { command: 'pin', name: 'resolve', path: manifest('dev'), by: 'get' },
  { command: 'promote', name: 'mirror', path: manifest(is.digest, 'mirror/app'), by: 'head' },
  { command: 'promote', name: 'mirror child', path: manifest(fresh.manifest.digest, 'mirror/app'), by: 'head' },
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
    const { outcome, isYes, text } = await runStory(question, filesOf(question, server.host), registry);
    return { question, answer, outcome, isYes, isProven: proves(question, answer), isWrong: text.includes(nowhere) };
  } finally {
    await server.stop();
  }
}

/** What the command finds in Git. */
function filesOf({ command, name }: Question, host: string): Readonly<Record<string, string>> {
  const app = `${host}/acme/app`;
  const checked: Readonly<Record<string, string>> = { config: `${app}@${alone.manifest.digest}`, fix: `${app}:dev` };
  const images = {
    check: checked[name] ?? `${app}@${is.digest}`,
    bump: `${app}:1.4.1@${was.digest}`,
    pin: `${app}:dev`,
    promote: `${app}@${is.digest}`,
  };
  const target = `image: ${host}/mirror/app@${was.digest}\n`;
  return {
    'env/dev/app.yaml': `image: ${images[command]}\n`,
    ...(command === 'promote' && { 'env/staging/app.yaml': target }),
  };
}

/** Where HEAD does not tell, GET is asked; what is read is asked by GET alone. */
function proves({ by, mayBeGone }: Question, { proves: { head, get }, isGone, isList }: AnswerKind): boolean {
  if (mayBeGone && isGone) return true;
  return get || (by === 'head' && head) || (by === 'list' && isList === true);
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
  const found = /^\/v2\/(?:acme|mirror)\/app\/(manifests|blobs|tags)\/(.+)$/.exec(request.path);
  const [, kind = '', name = ''] = found ?? [];
  const content = contents.get(tags[name] ?? name) ?? null;
  const right =
    content === null ? { status: 404 } : { status: 200, headers: headersOf(kind, content), body: content.body };
  return request.path === path ? answer.reply(right, content, request) : right;
}

function headersOf(kind: string, { mediaType, digest }: Content): Record<string, string> {
  if (kind === 'blobs') return {};
  return { 'content-type': mediaType, ...(kind === 'manifests' && { 'docker-content-digest': digest }) };
}
