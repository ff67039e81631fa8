export const id = 8857;
export const ids = [8857];
export const modules = {

  38857:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  layOutCommit: () => (  layOutCommit)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var external_node_os_ = __webpack_require__(48161);
 
var external_node_path_ = __webpack_require__(76760);
 
var errors = __webpack_require__(90461);
 
var git_process = __webpack_require__(45143);
 
var repository = __webpack_require__(22620);
; 



 
async function readHead(root) {
    const said = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(whereNoGit);
    const sha = said?.code === 0 ? said.stdout.trim() : '';
    if (sha === '')
        return null;
    const { stdout } = await runGit(root, ['cat-file', 'commit', sha]);
    const [headers = ''] = stdout.split('\n\n', 1);
    return { sha, parents: [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent) };
}


async function holdsCommit(root, commit, line) {
    const found = await (0,git_process .EO)(root, ['cat-file', '-e', `${commit}^{commit}`]).catch(whereNoGit);
    if (found?.code !== 0 || (await (0,repository .mt)(root)))
        return false;
    return !line || !(await (0,repository .fE)(root));
}
function whereNoGit(error) {
    if (error instanceof errors .y)
        return null;
    throw error;
}
 
; 









async function layOutCommit(root, commit) {
    if (!(await holdsCommit(root, commit, false)))
        throw new errors .h(`this clone does not hold all files of the commit ${commit.slice(0, 12)}, so they cannot be rendered: check it out in full, and run again where the branch moved meanwhile`);
    const base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'image-policy-commit-')));
    const remove = () => (0,external_node_fs_.rmSync)(base, { recursive: true, force: true });
    try {
        const { prefix } = await (0,repository .W1)(root);
        const tree = await writeTree(root, commit, base);
        const directory = (0,external_node_path_.join)(tree, prefix);
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        return { root: directory, remove };
    }
    catch (error) {
        remove();
        throw error;
    }
}
 
async function writeTree(root, commit, base) {
    const [own, tree] = [(0,external_node_path_.join)(base, 'git'), (0,external_node_path_.join)(base, 'tree')];
    const say = async (...args) => (await (0,git_process .gG)(root, ['rev-parse', ...args])).replace(/\n$/, '');
    const objects = await say('--path-format=absolute', '--git-path', 'objects');
    const format = await say('--show-object-format');
    (0,external_node_fs_.mkdirSync)(tree);
    await (0,git_process .gG)(base, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, own]);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'objects/info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'info/attributes'), '* -text -filter -ident -working-tree-encoding -eol\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'objects/info/alternates'), `${objects}\n`);
    const ours = ['--git-dir=.', `--work-tree=${tree}`];
    await (0,git_process .gG)(own, [...ours, 'read-tree', commit]);
    await (0,git_process .gG)(own, [...ours, 'checkout-index', '--all', '--quiet']);
    return tree;
}
 

  }),

  45143:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BE: () => (  startGit),
    EO: () => (  runGit),
    gG: () => (  askGit),
    ig: () => (  describeStart),
    t1: () => (  streamGit)
  });
 
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90461);
  var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9707);



 
function startGit(root, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__  .W)(root), ...args], {
        cwd: root,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(process.env),
        windowsHide: true,
    });
}
 
async function runGit(root, args) {
    const child = startGit(root, args);
    child.stdin?.end();
    const [code, stdout, stderr] = await Promise.all([waitForExit(child), collect(child.stdout), collect(child.stderr)]);
    return { code, stdout, stderr };
}
 
async function askGit(root, args) {
    const result = await runGit(root, args);
    if (result.code !== 0)
        throw describeFailure(args, result.stderr);
    return result.stdout;
}
 
async function* streamGit(root, args) {
    const child = startGit(root, args);
    child.stdin?.end();
    const exit = waitForExit(child);
    const stderr = collect(child.stderr);
    exit.catch(() => { });
    try {
        child.stdout?.setEncoding('utf8');
        for await (const chunk of child.stdout ?? [])
            yield chunk;
        if ((await exit) !== 0)
            throw describeFailure(args, await stderr);
    }
    finally {
        child.kill();
    }
}
 
function describeFailure(args, stderr) {
    if (/not a git repository/i.test(stderr)) {
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('the root is in no Git repository: this needs one, so check the repository out first');
    }
    if (/dubious ownership|unsafe repository/i.test(stderr)) {
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('Git refuses a repository that belongs to another user: run git config --global --add safe.directory <its directory>');
    }
    if (/promisor|lazy.?fetch|transport '[^']*' not allowed/i.test(stderr))
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(partialClone);
    const said = stderr
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, 300);
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`git ${args[0]} failed: ${said || 'it gave no reason'}`);
}
 
const partialClone = "the clone is partial and lacks files of history, and no network is asked for them: clone without --filter (actions/checkout: filter: '', and no sparse-checkout without it)";
function waitForExit(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(describeStart(error)));
        child.once('close', (code) => resolve(code ?? -1));
    });
}
 
function describeStart(error) {
    const missing = 'code' in error && error.code === 'ENOENT';
    return missing
        ? new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y('Git is not on the PATH: install it')
        : new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`Git cannot be started: ${error.message}`);
}
async function collect(stream) {
    let text = '';
    stream?.setEncoding('utf8');
    for await (const chunk of stream ?? [])
        text += chunk;
    return text;
}
 

  }),

  22620:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    W1: () => (  findRepository),
    Xw: () => (  readLine),
    fE: () => (  isShallow),
    fq: () => (  findCommit),
    k$: () => (  fromTop),
    mt: () => (  isPartial),
    pj: () => (  toTop)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90461);
  var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45143);



 
async function findRepository(root) {
    const prefix = (await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .gG)(root, ['rev-parse', '--show-prefix'])).replace(/\/?\n$/, '');
    const up = prefix === '' ? [] : prefix.split('/').map(() => '..');
    return { top: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ...up), prefix };
}
 
function toTop({ prefix }, path) {
    if (prefix === '')
        return path;
    return path === '' ? prefix : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path);
}
 
function fromTop({ prefix }, path) {
    if (prefix === '')
        return path;
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(prefix, path);
}
 
async function findCommit({ top }, ref) {
    checkRef(ref);
    for (const name of [ref, `refs/remotes/origin/${ref}`]) {
        const { code, stdout, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .EO)(top, ['rev-parse', '--verify', `${name}^{commit}`]);
        if (ref !== 'HEAD' && /is ambiguous/.test(stderr))
            throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(describeAmbiguous(ref));
        const sha = stdout.trim();
        if (code === 0 && /^[0-9a-f]{40,64}$/.test(sha))
            return describeCommit(top, sha);
    }
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(await describeMissing(top, ref));
}
 
async function readLine({ top }, ref) {
    const { sha: start } = await findCommit({ top, prefix: '' }, ref);
    const said = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .gG)(top, ['log', '--first-parent', '--no-patch', '--format=%H %ct', start, '--']);
    return said.split('\n').flatMap((line) => {
        const [sha = '', seconds] = line.split(' ');
        return sha === '' ? [] : [{ sha, date: new Date(Number(seconds) * 1000) }];
    });
}
 
async function isShallow(top) {
    return (await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .gG)(top, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
 
async function isPartial(top) {
    const keys = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
    return (await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .EO)(top, ['config', '--get-regexp', keys])).code === 0;
}
async function describeCommit(top, sha) {
    const said = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .gG)(top, ['log', '-1', '--no-patch', '--format=%ct %s', sha, '--']);
    const [seconds = ''] = said.split(' ', 1);
    return { sha, date: new Date(Number(seconds) * 1000), subject: said.slice(seconds.length + 1).replace(/\n$/, '') };
}
function checkRef(ref) {
    if (ref !== '' && !/^[-^]|[\x00-\x20\x7f]|\.\./.test(ref))
        return;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(`${JSON.stringify(ref)} is no ref: name a branch, a tag or a commit`);
}
function describeAmbiguous(ref) {
    return `the ref ${JSON.stringify(ref)} may mean several things here: write refs/heads/… or refs/tags/…, or more digits of the commit`;
}
async function describeMissing(top, ref) {
    const missing = `the ref ${JSON.stringify(ref)} is not in this clone`;
    if (await isShallow(top))
        return `${missing}, a shallow one: check out with fetch-depth: 0, or run git fetch --unshallow`;
    if (!(await hasCommits(top)))
        return `${missing}: it has no commit yet; make one`;
    return `${missing}: name a branch, a tag or a commit that it holds, or run git fetch origin`;
}
async function hasCommits(top) {
    return (await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .gG)(top, ['rev-list', '--all', '--max-count=1'])).trim() !== '';
}
 

  })

};
