export const id = 2939;
export const ids = [2939];
export const modules = {

  83631:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  MP: () => (  describeVersion),
  xH: () => (  docsBase),
  TB: () => (  homepage),
  rE: () => (  version)
});

 
var external_node_child_process_ = __webpack_require__(31421);
 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_path_ = __webpack_require__(76760);
; 
const package_namespaceObject =  JSON.parse('{"UU":"image-policy","rE":"0.1.0","TB":"https://github.com/org/image-policy"}');
 
var environment = __webpack_require__(9707);
; 





 
const {   "rE": version } = package_namespaceObject;
 
const {   "TB": homepage } = package_namespaceObject;
 
const docsBase = `${homepage}/blob/main/`;
 
function describeVersion() {
    const commit = findCommit((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')));
    return commit === null ? version : `${version} (${commit.slice(0, 12)})`;
}
 
function findCommit(start) {
    for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
        const path = (0,external_node_path_.join)(at, 'package.json');
        const own = (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : null;
        if (isOurs(own))
            return typeof own.gitHead === 'string' ? own.gitHead : askGit(at);
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
function isOurs(own) {
    return typeof own === 'object' && own !== null && 'name' in own && own.name === package_namespaceObject.UU;
}
function askGit(top) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, '.git')))
        return null;
    const env = (0,environment .Q)(process.env);
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', [...(0,environment .W)(top), 'rev-parse', 'HEAD'], {
        cwd: top,
        env,
        encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() : null;
}
 

  }),

  9707:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  readEnvironment),
    W: () => (  settings)
  });


function settings(root) {
    const trusted = [root, process.env['GITHUB_WORKSPACE'] ?? ''].filter((directory) => directory !== '');
    return [...fixed, ...trusted.flatMap((directory) => ['-c', `safe.directory=${directory}`])];
}


function readEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.has(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
         
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
         
        NoDefaultCurrentDirectoryInExePath: '1',
    };
}
const fixed = Object.entries({
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.quotePath': 'false',
    'core.warnAmbiguousRefs': 'true',
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'separate',
    'diff.renameLimit': '1000',
    'diff.orderFile': '/dev/null',
    'diff.relative': 'false',
    'diff.ignoreSubmodules': 'dirty',
    'i18n.logOutputEncoding': 'UTF-8',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
 
const keptVariables = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH']);
 

  }),

  22606:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  tooLarge),
    g: () => (  decodeText)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var _core_repository_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43702);


 
function decodeText(bytes) {
    if (bytes.includes(0))
        return { ok: false, reason: binaryReason(bytes) };
     
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return { ok: true, text: bytes.toString('latin1') };
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { ok: true, text: bytes.toString('utf8') };
    return { ok: false, reason: 'it is not UTF-8 text' };
}
 
function tooLarge(size) {
    return `it has ${size} bytes, more than the ${_core_repository_candidate_js__WEBPACK_IMPORTED_MODULE_1__  .eV / 1_048_576} MiB that are read`;
}
function binaryReason(bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16)
        return 'it is UTF-16 text: save it as UTF-8';
    const sealed = bytes.subarray(0, 10).equals(Buffer.from('\0GITCRYPT\0', 'latin1'));
    return sealed ? 'it is encrypted with git-crypt: unlock it first' : 'it is binary';
}
 

  }),

  72939:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  start: () => (  start)
});

 
var esm = __webpack_require__(48179);
 
var about = __webpack_require__(83631);
 
var errors = __webpack_require__(90461);
 
var untrusted = __webpack_require__(60606);
; 
 
const commands = new Map([
    ['check', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(9372), __webpack_require__.e(8436), __webpack_require__.e(9061)]).then(__webpack_require__.bind(__webpack_require__, 9061))).addCheck],
    ['bump', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(9372), __webpack_require__.e(2870), __webpack_require__.e(1086)]).then(__webpack_require__.bind(__webpack_require__, 87713))).addBump],
    ['promote', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(6983), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(9372), __webpack_require__.e(2870), __webpack_require__.e(7320), __webpack_require__.e(5441), __webpack_require__.e(2348)]).then(__webpack_require__.bind(__webpack_require__, 22348))).addPromote],
    ['rollback', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(6983), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(9372), __webpack_require__.e(2870), __webpack_require__.e(7320), __webpack_require__.e(5441), __webpack_require__.e(4885)]).then(__webpack_require__.bind(__webpack_require__, 94885))).addRollback],
    ['status', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(6983), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(7320), __webpack_require__.e(8040)]).then(__webpack_require__.bind(__webpack_require__, 18040))).addStatus],
    ['diff', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(2217), __webpack_require__.e(9785)]).then(__webpack_require__.bind(__webpack_require__, 7134))).addDiff],
    ['pin', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(7364), __webpack_require__.e(1447), __webpack_require__.e(4655), __webpack_require__.e(9372), __webpack_require__.e(2870), __webpack_require__.e(8838)]).then(__webpack_require__.bind(__webpack_require__, 45763))).addPin],
    ['admission', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 68034))).addAdmission],
    ['digests', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 42685))).addDigests],
    ['init', async () => (await Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(1836), __webpack_require__.e(7826), __webpack_require__.e(4747), __webpack_require__.e(8932), __webpack_require__.e(9372), __webpack_require__.e(8436), __webpack_require__.e(7289)]).then(__webpack_require__.bind(__webpack_require__, 87289))).addInit],
    ['report', async () => (await __webpack_require__.e(  2156).then(__webpack_require__.bind(__webpack_require__, 2156))).addReport],
]);
 
async function loadCommands([word = '']) {
    if (['-V', '--version'].includes(word))
        return [];
    const named = commands.get(word);
    return named === undefined ? Promise.all([...commands.values()].map((load) => load())) : [await named()];
}
 
; 

 
async function addCompletion(program, words) {
    const { default: complete } = await __webpack_require__.e(  1283).then(__webpack_require__.bind(__webpack_require__, 1283));
    const offers = complete(program, { completionCommandName: 'completion' });
    if (words[0] !== 'complete')
        return;
    const environments = await readEnvironments(words);
    const offer = (add) => {
        for (const environment of environments)
            add(environment.name, describe(environment));
    };
    for (const command of offers.commands.values()) {
        for (const name of ['source', 'target', 'environment']) {
            const argument = command.arguments.get(name);
            if (argument)
                argument.handler = offer;
        }
        const option = command.options.get('environment');
        if (option)
            option.handler = offer;
    }
}
 
async function readEnvironments(words) {
    const root = readOption(words, '--root') ?? '.';
    const config = readOption(words, '--config');
    try {
        const [{ openWorkspace }, { readNamedPolicy }] = await Promise.all([
            __webpack_require__.e(  7826).then(__webpack_require__.bind(__webpack_require__, 77826)),
            Promise.all( [__webpack_require__.e(8206), __webpack_require__.e(7826), __webpack_require__.e(4747)]).then(__webpack_require__.bind(__webpack_require__, 24747)),
        ]);
        const named = { root, ...(config !== undefined && { config }) };
        return (await readNamedPolicy(openWorkspace(root), named, refuseToFetch)).environments;
    }
    catch {
        return [];
    }
}
 
async function refuseToFetch() {
    throw new errors .h('Completion asks no network.');
}
 
function readOption(words, option) {
    const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
    const word = words[at];
    return word === option ? words[at + 1] : word?.slice(option.length + 1);
}
function describe({ promoteFrom, track }) {
    if (promoteFrom !== null)
        return `promoted from ${promoteFrom}`;
    return track.length === 0 ? 'an environment of the policy' : 'moved by bump';
}
 
; 

const plan = { done: 'nothing is left to do', found: 'an image could not be moved', page: 'README.md#command-line' };
const page = 'docs/cli.md';
const manuals = {
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
 
function addManuals(program) {
    for (const command of program.commands) {
        const manual = manuals[command.name()];
        if (manual !== undefined)
            command.addHelpText('after', `\n${manualText(manual)}`);
    }
}
function manualText({ examples, done, found, page }) {
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
        `More: ${about .xH}${page}`,
    ].join('\n');
}
 
; 







 
const EXIT = { done: 0, found: 1, wrongCall: 2, unavailable: 3 };
 
async function runCommandLine(args, terminal) {
    let code = EXIT.done;
    const end = (complete, answered = true) => {
        if (!answered)
            code = EXIT.unavailable;
        else
            code = complete ? EXIT.done : EXIT.found;
    };
    const program = buildProgram(await loadCommands(args), terminal, end);
    if (asksForCompletion(args))
        await addCompletion(program, args);
    for (const command of program.commands)
        command.showHelpAfterError(`See image-policy ${command.name()} --help.`);
    try {
        await program.parseAsync(args, { from: 'user' });
        return code;
    }
    catch (error) {
        terminal.progress('');
        return isHelp(program, args, error) ? EXIT.done : reportError(error, terminal);
    }
}
 
function isHelp({ commands }, [word, name], error) {
    const isKnown = name === undefined || commands.some((command) => command.name() === name);
    return error instanceof esm .b7 && error.code === 'commander.help' && word === 'help' && isKnown;
}
 
function asksForCompletion([word]) {
    return word === undefined || ['completion', 'complete', 'help', '-h', '--help'].includes(word);
}
function buildProgram(commands, terminal, end) {
    const program = new esm .uB('image-policy')
        .description('Makes a GitOps repository say exactly what runs: image digests, checked, bumped and promoted.')
        .option('-V, --version', 'print the version and the commit it was built from')
        .helpOption('-h, --help', 'print this help')
        .helpCommand('help [command]', 'print the help of a command')
        .exitOverride()
        .showHelpAfterError('See image-policy --help.')
        .configureOutput({
        writeOut: (text) => terminal.print(text),
        writeErr: (text) => terminal.say(text.trimEnd()),
         
        outputError: (text, write) => write(text.replace(/^error: /, 'image-policy: ')),
    });
    program.on('option:version', () => {
        terminal.print(`image-policy ${(0,about .MP)()}\n`);
        throw new esm .b7(0, 'commander.version', 'version');
    });
     
    for (const add of commands)
        add(program, terminal, end);
    addManuals(program);
    return program;
}
function reportError(error, terminal) {
     
    if (error instanceof esm .b7)
        return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
    if (error instanceof errors .y || error instanceof errors .h) {
        terminal.say((0,untrusted .kc)(`image-policy: ${error.message}`));
        return error instanceof errors .y ? EXIT.wrongCall : EXIT.unavailable;
    }
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    terminal.say((0,untrusted .kc)(`image-policy: ${name}: ${message}\nThis is a defect: set DEBUG=image-policy for the stack, and report it.`));
    if (terminal.env['DEBUG']?.includes('image-policy'))
        terminal.say((0,untrusted .kc)(stack ?? ''));
    return EXIT.unavailable;
}
 
 
var consumers_ = __webpack_require__(38321);
 
var adapters_text = __webpack_require__(22606);
; 


 
function openTerminal() {
    const { stdout, stderr, env } = process;
    for (const stream of [stdout, stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
    const watched = Boolean(stderr.isTTY) && env['TERM'] !== 'dumb';
    let drawn = '';
    const progress = (line) => {
        if (!watched || (line === '' && drawn === ''))
            return;
        drawn = cutLine(line, stderr.columns);
        stderr.write(`\r\u001b[K${drawn}`);
    };
    return {
        print: (text) => {
            progress('');
            stdout.write(text);
        },
        say: (text) => {
            progress('');
            stderr.write(`${text}\n`);
        },
        progress,
        watched,
        colour: chooseColour(Boolean(stdout.isTTY), env),
        width: stdout.isTTY ? stdout.columns : undefined,
        env,
        readStdin: async () => (0,adapters_text .g)(await (0,consumers_.buffer)(process.stdin)),
    };
}
 
function cutLine(line, columns) {
    return columns === undefined || line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}
 
function chooseColour(isTerminal, env) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0')
        return true;
    return isTerminal && env['TERM'] !== 'dumb';
}
 
; 


 
function start(args) {
    return runCommandLine(args, openTerminal());
}
 

  }),

  43702:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G$: () => (  isSkippedDirectory),
    QU: () => (  isGitDirectory),
    WA: () => (  mayHoldObject),
    ZC: () => (  isChartTemplate),
    eV: () => (  maxFileBytes),
    qn: () => (  isCandidate),
    zO: () => (  isBareTemplate)
  });
 
const maxFileBytes = 8 * 1024 * 1024;


function isCandidate(path) {
    return candidateName.test(path) || isBareTemplate(path);
}
 
function isBareTemplate(path) {
    return bareTemplateName.test(path) && !candidateName.test(path);
}
 
function mayHoldObject(text) {
    return /\bapiVersion["']?[ \t]*:/.test(text) && /\bkind["']?[ \t]*:/.test(text);
}
 
function isSkippedDirectory(name) {
    return name === 'node_modules' || isGitDirectory(name);
}
 
function isGitDirectory(name) {
    return name.length === 4 && name.toLowerCase() === '.git';
}
const candidateName = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|gotmpl|j2|jinja2?|tftpl|erb))?$|(?:^|\/)Kustomization$/i;
const bareTemplateName = /(?:^|\/)[^_./][^/\n]*\.(?:gotmpl|j2|jinja2?|tftpl|erb)$/i;


function isChartTemplate(path, isChart) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('_') || name.startsWith('.') || name.endsWith('NOTES.txt'))
        return false;
    for (let at = path.indexOf('templates/'); at >= 0; at = path.indexOf('templates/', at + 1)) {
        if ((at === 0 || path[at - 1] === '/') && isChart(path.slice(0, Math.max(0, at - 1))))
            return true;
    }
    return false;
}
 

  }),

  90461:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  UnavailableError),
    y: () => (  UserError)
  });
 
class UserError extends Error {
    name = 'UserError';
}
 
class UnavailableError extends Error {
    name = 'UnavailableError';
}
 

  }),

  60606:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BP: () => (  logLine),
    D9: () => (  markdownCode),
    Et: () => (  annotationData),
    Jj: () => (  cut),
    LL: () => (  annotationProperty),
    Lx: () => (  urlPath),
    RK: () => (  visible),
    js: () => (  htmlText),
    kc: () => (  logText),
    oi: () => (  safeJson),
    p7: () => (  markdownText)
  });
 
 
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
 
function visible(text) {
    return text.replace(hidden, (character) => shortEscapes[character] ?? unicodeEscape(character));
}


function logLine(text) {
    return breakCommands(visible(text));
}
 
function logText(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(logLine)
        .join('\n');
}
 
function annotationData(text, limit = 4000) {
    return cut(logLine(cut(text, limit)), limit).replaceAll('%', '%25');
}
 
function annotationProperty(text) {
    return text
        .replace(/[%\r\n:,]/g, (character) => propertyEscapes[character] ?? character)
        .replace(hidden, unicodeEscape);
}


function markdownText(text) {
    return visible(text)
        .replace(/[&<>|\\`*_~[\]!$]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@(?!(?:sha256|sha512|blake3):)|(?<![\w/.-])@/g, '@&#8203;')
        .replace(/(?<!&)#/g, '#&#8203;')
        .replaceAll('://', ':&#8203;//')
        .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#8203;.`)
        .replace(/\bgh-/gi, (match) => `${match.slice(0, 2)}&#8203;-`);
}
 
function markdownCode(text) {
    const content = logLine(text).replace(/[`|]/g, unicodeEscape);
    return content.trim() === '' ? '—' : `\`${content}\``;
}
 
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
 
function urlPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
        .join('/');
}
 
function safeJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(hiddenButLineFeed, unicodeEscape)
        .replace(/##(?=\w*\[)/g, '#\\u0023');
}
 
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const propertyEscapes = {
    '%': '%25',
    '\r': '%0D',
    '\n': '%0A',
    ':': '%3A',
    ',': '%2C',
};
const hiddenButLineFeed = new RegExp(`(?!\\n)${hidden.source}`, 'gu');
const breakCommands = (line) => line.replace(/^(\s*:):/, '$1 :').replace(/##(\w*)\[/g, '##$1 [');
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
function unicodeEscape(text) {
    return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
 

  })

};
