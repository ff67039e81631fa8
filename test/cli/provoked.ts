import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, digestOf, type Files, git, writeTree } from '../bundle/gitops.ts';

/** One mistake of a user, and what the command has to answer. */
export interface Provoked {
  readonly args: readonly string[];
  /** Beside the files of every row; an empty text takes one of them away. */
  readonly files?: Files;
  /** What is done to the committed repository. */
  readonly change?: (root: string) => void;
  readonly stdin?: string;
  /** Of the environment, beside PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: 1 | 2 | 3;
  /** What is wrong, where, and what to do next: parts of what is printed. */
  readonly says: readonly string[];
}

const pinned = `image: ghcr.io/acme/api:1.0@${digestOf('a')}\n`;
export const policyFile = '.github/image-policy.yaml';

/** The head of every policy below. */
const policy = (more: string): Files => ({ [policyFile]: `version: 1\n${more}` });

export const sample: Files = {
  ...policy(`layout: ["env/{env}/**"]
environments: { dev: { track: dev }, prod: { promoteFrom: dev, soak: 1h } }
firstParty: [ghcr.io/acme/*]
`),
  'env/dev/api.yaml': pinned,
  'env/prod/api.yaml': pinned.replaceAll('a'.repeat(64), 'b'.repeat(64)),
};

const commit = (files: Files) => (root: string) => {
  writeTree(root, files);
  commitAll(root, 'Change');
};
const write = (file: string, content: string | Uint8Array) => (root: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), content);
};
const shallow = (root: string): void => {
  commit({ 'README.md': 'more\n' })(root);
  writeFileSync(join(root, '.git/shallow'), `${git(root, 'rev-parse', 'HEAD')}\n`);
};

export const calls: Readonly<Record<string, Provoked>> = {
  'a command that does not exist': { args: ['chek'], exit: 2, says: ["'chek'", 'Did you mean check', '--help'] },
  'an option that does not exist': {
    args: ['check', '--verfy'],
    exit: 2,
    says: ["'--verfy'", '--verify', 'check --help'],
  },
  'a format that does not exist': {
    args: ['check', '--format', 'yaml'],
    exit: 2,
    says: ['yaml', 'text, json', 'check --help'],
  },
  'a format of another command': {
    args: ['bump', '--format', 'sarif'],
    exit: 2,
    says: ['sarif', 'markdown', 'bump --help'],
  },
  'no source': { args: ['promote'], exit: 2, says: ["'source'", 'promote --help'] },
  'no target': { args: ['promote', 'dev'], exit: 2, says: ["'target'", 'promote --help'] },
  'an option without its value': {
    args: ['check', '--base'],
    exit: 2,
    says: ['--base', 'argument missing', 'check --help'],
  },
  'an empty value': { args: ['bump', '--environment', ''], exit: 2, says: ['--environment', 'empty'] },
  'a root that is not there': {
    args: ['check', '--root', 'nowhere'],
    exit: 2,
    says: ['nowhere', 'does not exist', '--root'],
  },
  'a root that is a file': {
    args: ['check', '--root', 'env/dev/api.yaml'],
    exit: 2,
    says: ['env/dev/api.yaml', 'is no directory', '--root'],
  },
  'a path that is not there': { args: ['check', 'env/qa'], exit: 2, says: ['env/qa'] },
  'a path outside the root': { args: ['check', '../other'], exit: 2, says: ['../other'] },
  'a policy file that is not there': { args: ['check', '--config', 'other.yaml'], exit: 2, says: ['other.yaml'] },
  'a directory of the policy file that is not there': {
    args: ['check', '--config', 'no/other.yaml'],
    exit: 2,
    says: ['no/other.yaml', 'directory', '--config'],
  },
  'fixes of what comes by a pipe': { args: ['check', '-', '--fix'], stdin: pinned, exit: 2, says: ['--fix', '"-"'] },
  'paths beside the pipe': { args: ['check', '-', 'env'], stdin: pinned, exit: 2, says: ['"-"', 'leave out'] },
  'a base beside the pipe': { args: ['check', '-', '--base', 'HEAD'], stdin: pinned, exit: 2, says: ['--base'] },
  'rendering beside the pipe': {
    args: ['check', '-', '--render'],
    stdin: pinned,
    exit: 2,
    says: ['--render', 'leave it out'],
  },
  'nothing in the pipe': { args: ['check', '-'], stdin: '', exit: 2, says: ['stdin'] },
  'an output in a directory that is not there': {
    args: ['check', '--output', 'no/report.txt'],
    exit: 3,
    says: ['no/report.txt', '--output'],
  },
  'an output that is a directory': {
    args: ['check', '--output', 'env'],
    exit: 3,
    says: ['env', 'directory', '--output'],
  },
  'an environment that does not exist': {
    args: ['bump', '--environment', 'dve'],
    exit: 2,
    says: ['"dve"', 'did you mean "dev"', policyFile],
  },
  'a bump of a promoted environment': {
    args: ['bump', '--environment', 'prod'],
    exit: 2,
    says: ['"prod"', 'promoted from "dev"', 'use promote'],
  },
  'a source that does not exist': { args: ['promote', 'qa', 'prod'], exit: 2, says: ['"qa"', 'dev'] },
  'a promotion backwards': { args: ['promote', 'prod', 'dev'], exit: 2, says: ['"dev"', 'promoteFrom'] },
  'a promotion of an environment to itself': { args: ['promote', 'prod', 'prod'], exit: 2, says: ['--from-ref'] },
  'a target named twice': { args: ['promote', 'dev', 'prod', 'prod'], exit: 2, says: ['prod'] },
  'images that match nothing': { args: ['promote', 'dev', 'prod', '--image', 'acme/web'], exit: 2, says: ['acme/web'] },
  'a rollback of an environment that does not exist': {
    args: ['rollback', 'production'],
    exit: 2,
    says: ['"production"', 'prod'],
  },
  'a rollback to a ref that is not there': { args: ['rollback', 'prod', '--to', 'v1'], exit: 2, says: ['v1'] },
  'a time that is none': { args: ['digests', '--since', '90days'], exit: 2, says: ['90days', '90d'] },
  'an environment of admission that does not exist': {
    args: ['admission', '--environment', 'qa'],
    exit: 2,
    says: ['"qa"'],
  },
  'a label that is none': { args: ['admission', '--namespace-label', 'a b'], exit: 2, says: ['a b'] },
  'an action of admission that is none': {
    args: ['admission', '--action', 'Block'],
    exit: 2,
    says: ['Block', 'Deny, Warn'],
  },
  'init where a policy is': { args: ['init'], exit: 2, says: [policyFile] },
  'no report': { args: ['report'], exit: 2, says: ["'file'", 'report --help'] },
  'a report that is none': { args: ['report', 'env/dev/api.yaml'], exit: 1, says: ['api.yaml', 'check --format json'] },
  'a shell that is unknown': { args: ['completion', 'cmd'], exit: 2, says: ['cmd', 'zsh, bash', 'completion --help'] },
  'a pin of a path that is not there': { args: ['pin', 'env/qa'], exit: 2, says: ['env/qa'] },
  'an unknown environment of status': { args: ['status', '--environment', 'qa'], exit: 2, says: ['"qa"', policyFile] },
};

const judged = (text: string, exit: 1 | 2, ...says: readonly string[]): Provoked => ({
  args: ['check'],
  files: { [policyFile]: text },
  exit,
  says: [policyFile, ...says],
});

export const policies: Readonly<Record<string, Provoked>> = {
  'a key that does not exist': judged(
    'version: 1\nenvironment: { dev: {} }\n',
    2,
    '2:1',
    '"environment"',
    '"environments"',
  ),
  'another version': judged('version: 2\n', 2, '1:10', 'version 1'),
  'a version in quotes': judged('version: "1"\n', 2, '1:10', 'quotes'),
  'no version': judged('firstParty: [ghcr.io/acme/*]\n', 2, '"version"', 'add it'),
  'an empty file': judged('# nothing\n', 2, 'version'),
  'a list in place of a map': judged('- version: 1\n', 2, '1:1', 'a map'),
  'a tab': judged('version: 1\nrules:\n\tpull-policy: off\n', 2, '3:'),
  'a key twice': judged('version: 1\nversion: 1\n', 2, '2:1', 'version'),
  'a rule that does not exist': judged('version: 1\nrules: { digest-requierd: off }\n', 2, '2:10', 'digest-required'),
  'a severity that does not exist': judged('version: 1\nrules: { digest-required: warn }\n', 2, '2:27', 'warning'),
  'environments as a list': judged('version: 1\nenvironments: [dev]\n', 2, '2:15', 'a map', 'key: value'),
  'a key of an environment that does not exist': judged(
    'version: 1\nenvironments: { dev: { trak: dev } }\n',
    2,
    '"trak"',
    '"track"',
  ),
  'promoteFrom nowhere': judged('version: 1\nenvironments: { dev: {}, prod: { promoteFrom: dve } }\n', 2, 'dve', 'dev'),
  'promoteFrom in a circle': judged(
    'version: 1\nenvironments: { a: { promoteFrom: b }, b: { promoteFrom: a } }\n',
    2,
    'promoteFrom',
  ),
  'a layout without {env}': judged('version: 1\nenvironments: { dev: {} }\nlayout: ["env/**"]\n', 2, '3:10', '{env}'),
  'a layout without environments': judged('version: 1\nlayout: ["env/{env}/**"]\n', 2, 'environments'),
  'a soak without its unit': judged(
    'version: 1\nenvironments: { dev: {}, prod: { promoteFrom: dev, soak: 24 } }\n',
    2,
    '24',
    '24h',
  ),
  'a registry with a scheme': judged('version: 1\nregistries: [{ host: "https://ghcr.io" }]\n', 2, '2:', 'ghcr.io'),
  'registries as texts': judged('version: 1\nregistries: [ghcr.io]\n', 2, '2:14', 'a map', 'key: value'),
  'an exception without an end': judged(
    'version: 1\nexceptions: [{ rules: [digest-required], image: a/b, reason: r, owner: o }]\n',
    2,
    '"expires"',
    'add it',
  ),
  'an exception on a day that is none': judged(
    'version: 1\nexceptions: [{ rules: [digest-required], image: a/b, reason: r, owner: o, expires: 2027-02-30 }]\n',
    2,
    '2027-02-30',
  ),
  'an exception for nothing': judged(
    'version: 1\nexceptions: [{ rules: [digest-required], reason: r, owner: o, expires: 2027-02-28 }]\n',
    2,
    'image',
  ),
  'a hold without an end': judged(
    'version: 1\nholds: [{ images: [a/b], reason: r, owner: o }]\n',
    2,
    '"until"',
    'add it',
  ),
  'mirrors in a circle': judged(
    'version: 1\nmirrors: [{ from: a.io/x/**, to: b.io/x/** }, { from: b.io/x/**, to: a.io/x/** }]\n',
    2,
    'mirror',
  ),
  'a platform that is none': judged('version: 1\nplatforms: [amd64]\n', 2, 'amd64', 'linux/amd64'),
  'first party that is everything': judged('version: 1\nfirstParty: ["*"]\n', 2, '"*"'),
  'extends of a file that is not there': judged('version: 1\nextends: [./common.yaml]\n', 2, 'common.yaml'),
  'the ending .yml': {
    args: ['check'],
    files: { [policyFile]: '', '.github/image-policy.yml': 'version: 1\n' },
    exit: 2,
    says: ['.yml', 'rename'],
  },
  'an alias bomb': judged('a: &a [1]\nb: &b [*a, *a]\nversion: 1\n', 2, '"a"'),
  'a layer chain that is a text': judged('version: 1\nlayers: [values.yaml]\n', 2, '2:10', 'list'),
  'a track that is a number': judged('version: 1\nenvironments: { dev: { track: 1 } }\n', 2, '2:31', 'quote it'),
};

const found = (files: Files, ...says: readonly string[]): Provoked => ({
  args: ['check'],
  change: commit(files),
  exit: 1,
  says,
});

export const trees: Readonly<Record<string, Provoked>> = {
  'a tag alone': found(
    { 'a.yaml': 'kind: Pod\nimage: ghcr.io/acme/api:1.0\n' },
    'a.yaml',
    '2:8',
    'digest-required',
    'pin',
  ),
  'no tag at all': found({ 'a.yaml': 'image: ghcr.io/acme/api\n' }, 'a.yaml', '1:8', 'digest-required'),
  'a digest that is cut': found(
    { 'a.yaml': 'image: ghcr.io/acme/api@sha256:abc\n' },
    'a.yaml',
    'malformed-reference',
    '64',
  ),
  'a name with a capital': found({ 'a.yaml': 'image: ghcr.io/Acme/api:1\n' }, 'a.yaml', 'malformed-reference', 'lower'),
  'YAML that is broken': found({ 'a.yaml': 'image: ghcr.io/acme/api:1\nb: [\n' }, 'a.yaml', 'unreadable-file'),
  'a file that is binary': {
    args: ['check'],
    change: write('a.yaml', Uint8Array.of(0, 1, 2, 255)),
    exit: 1,
    says: ['a.yaml', 'binary'],
  },
  'a file that is too large': {
    args: ['check'],
    change: write('a.yaml', `image: a/b:1\n${'# long\n'.repeat(1_300_000)}`),
    exit: 1,
    says: ['a.yaml', '8 MiB'],
  },
  'a link that leads nowhere': {
    args: ['check'],
    change: (root) => symlinkSync('gone.yaml', join(root, 'a.yaml')),
    exit: 1,
    says: ['a.yaml'],
  },
  'a link out of the tree': {
    args: ['check'],
    change: (root) => symlinkSync('/etc/hostname', join(root, 'a.yaml')),
    exit: 1,
    says: ['a.yaml'],
  },
  'an expired exception': {
    args: ['check'],
    files: policy(
      'exceptions: [{ rules: [digest-required], image: ghcr.io/acme/*, reason: r, owner: sre, expires: 2020-01-01 }]\n',
    ),
    change: commit({ 'a.yaml': 'image: ghcr.io/acme/api:1.0\n' }),
    exit: 1,
    says: [policyFile, 'exception-expired', 'sre', '2020-01-01'],
  },
  'a pipe with an image that is loose': {
    args: ['check', '-'],
    stdin: 'kind: Pod\nspec: { containers: [{ name: web, image: "nginx:1" }] }\n',
    exit: 1,
    says: ['digest-required', 'nginx:1'],
  },
  'a pipe that is no YAML': { args: ['check', '-'], stdin: 'image: [\n', exit: 1, says: ['unreadable-file'] },
  'a pipe of an error message': {
    args: ['check', '-'],
    stdin: 'Error from server: not found\n',
    exit: 2,
    says: ['stdin', 'no manifest', 'command that failed'],
  },
  'a rendering whose tool is missing': {
    args: ['check', '--render'],
    files: {
      ...policy('render: [{ path: k }]\n'),
      'k/kustomization.yaml': 'resources: [a.yaml]\n',
      'k/a.yaml': 'kind: Pod\n',
    },
    env: { PATH: '/nowhere' },
    exit: 3,
    says: ['kustomize', 'PATH'],
  },
  'a rendering that fails': {
    args: ['check', '--render'],
    files: { ...policy('render: [{ path: k }]\n'), 'k/kustomization.yaml': 'resources: [gone.yaml]\n' },
    exit: 1,
    says: ['render-failed', 'render target k', 'gone.yaml'],
  },
  'a rendering of what is not there': {
    args: ['check', '--render'],
    files: policy('render: [{ path: charts/web }]\n'),
    exit: 1,
    says: ['charts/web'],
  },
  'a base that is not pinned any more': {
    args: ['check', '--base', 'HEAD'],
    change: write('env/prod/api.yaml', 'image: ghcr.io/acme/api:1.0\n'),
    exit: 1,
    says: ['env/prod/api.yaml', '1:8', 'digest-required', 'image-policy pin'],
  },
};

export const histories: Readonly<Record<string, Provoked>> = {
  'a base that is not there': { args: ['check', '--base', 'mian'], exit: 2, says: ['mian'] },
  'a base before the beginning': { args: ['check', '--base', 'HEAD~99'], exit: 2, says: ['HEAD~99'] },
  'a promotion in a shallow clone': {
    args: ['promote', 'dev', 'prod'],
    change: shallow,
    exit: 2,
    says: ['shallow', 'fetch-depth: 0'],
  },
  'a status in a shallow clone': { args: ['status'], change: shallow, exit: 2, says: ['shallow', 'fetch-depth: 0'] },
  'digests in a shallow clone': {
    args: ['digests', '--since', '30d'],
    change: shallow,
    exit: 2,
    says: ['shallow', 'fetch-depth: 0'],
  },
  'a ref of promote that is not there': { args: ['promote', 'dev', 'prod', '--from-ref', 'v9'], exit: 2, says: ['v9'] },
  'a rollback over changes that are not committed': {
    args: ['rollback', 'prod', '--to', 'HEAD'],
    change: write('env/prod/api.yaml', pinned),
    exit: 2,
    says: ['commit'],
  },
  'a digest that has not soaked': {
    args: ['promote', 'dev', 'prod'],
    exit: 1,
    says: ['ghcr.io/acme/api', 'soak', '1h'],
  },
  'no Git': { args: ['promote', 'dev', 'prod'], env: { PATH: '/nowhere' }, exit: 2, says: ['Git', 'PATH', 'install'] },
};

export const registries: Readonly<Record<string, Provoked>> = {
  'a host that the policy does not list': {
    args: ['check', '--verify'],
    change: commit({ 'a.yaml': pinned.replaceAll('ghcr.io', 'registry.example') }),
    exit: 3,
    says: ['registry.example', 'registries'],
  },
  'a host that refuses the connection': {
    args: ['bump'],
    files: {
      ...policy(
        'layout: ["env/{env}/**"]\nenvironments: { dev: { track: dev } }\nfirstParty: ["127.0.0.1:9/acme/*"]\nregistries: [{ host: "127.0.0.1:9", plainHttp: true }]\n',
      ),
      'env/dev/api.yaml': 'image: 127.0.0.1:9/acme/api:dev\n',
    },
    exit: 3,
    says: ['127.0.0.1:9', 'ECONNREFUSED', 'run it again'],
  },
  'credentials that are no JSON': {
    args: ['bump'],
    files: {
      ...policy(
        'layout: ["env/{env}/**"]\nenvironments: { dev: { track: dev } }\nfirstParty: ["127.0.0.1:9/acme/*"]\nregistries: [{ host: "127.0.0.1:9", plainHttp: true }]\n',
      ),
      'env/dev/api.yaml': 'image: 127.0.0.1:9/acme/api:dev\n',
      'docker/config.json': '{ "auths": ',
    },
    env: { DOCKER_CONFIG: 'docker' },
    exit: 2,
    says: ['config.json', 'JSON'],
  },
  'a proxy that is no address': {
    args: ['bump'],
    files: { 'env/dev/api.yaml': 'image: ghcr.io/acme/api:dev\n' },
    env: { HTTPS_PROXY: 'http://%%' },
    exit: 2,
    says: ['HTTPS_PROXY'],
  },
};
