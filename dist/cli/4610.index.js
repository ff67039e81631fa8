export const id = 4610;
export const ids = [4610];
export const modules = {

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

  54610:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findOwnUrls: () => (  findOwnUrls),
    findRemoteOwner: () => (  findRemoteOwner),
    parseOwner: () => (  parseOwner)
  });
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45143);

 
async function findRemoteOwner(root) {
    const origin = await readOrigin(root);
    return origin === null ? null : parseOwner(origin);
}


async function findOwnUrls(root, env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const origin = await readOrigin(root);
    return [
        ...(env['GITHUB_REPOSITORY'] ? [`${server}/${env['GITHUB_REPOSITORY']}`] : []),
        ...(origin === null ? [] : [origin]),
    ];
}
 
function parseOwner(address) {
    const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(?:.*\/)?([^/]+)\/[^/]+\/?$/.exec(address);
    return match?.[1] ?? null;
}
async function readOrigin(root) {
    try {
        const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ['config', '--get', 'remote.origin.url']);
        return code === 0 ? stdout.trim() : null;
    }
    catch {
         
        return null;
    }
}
 

  })

};
