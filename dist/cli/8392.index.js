export const id = 8392;
export const ids = [8392];
export const modules = {

  8392:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (  openRepository)
});

 
var errors = __webpack_require__(90461);
 
var external_node_net_ = __webpack_require__(77030);
 
var external_node_process_ = __webpack_require__(1708);
 
var candidate = __webpack_require__(43702);
 
var chart_archive = __webpack_require__(48606);
 
var adapters_text = __webpack_require__(22606);
; 




 
async function* readObjects(chunks) {
    let header = '';
    let body = null;
    for await (const chunk of chunks) {
        let at = 0;
        while (at < chunk.length) {
            if (body === null) {
                const end = chunk.indexOf(lineFeed, at);
                header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                at = end < 0 ? chunk.length : end + 1;
                if (end < 0)
                    continue;
                body = openBody(header);
                header = '';
                if (body === null)
                    yield { text: null };
            }
            else {
                at += fillBody(body, chunk.subarray(at));
                if (body.left > 0)
                    continue;
                yield { text: closeBody(body) };
                body = null;
            }
        }
    }
}
const lineFeed = 0x0a;
function openBody(header) {
    if (header.endsWith(' missing'))
        return null;
    const size = Number(/^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1] ?? Number.NaN);
    if (Number.isNaN(size))
        throw new errors .h('git cat-file gave an answer of an unknown form');
    return { size, pieces: [], left: size + 1 };
}
function fillBody(body, bytes) {
    const count = Math.min(body.left, bytes.length);
    if (body.size <= candidate .eV)
        body.pieces.push(bytes.subarray(0, count));
    body.left -= count;
    return count;
}
function closeBody({ size, pieces }) {
    if (size > candidate .eV)
        return { ok: false, reason: (0,adapters_text .P)(size) };
    return (0,chart_archive .J)(Buffer.concat(pieces, size));
}
 
 
var process = __webpack_require__(45143);
; 







function openBlobReader(top) {
    let batch = null;
    return {
        read(id) {
            if (!/^[0-9a-f]{40,64}$/.test(id))
                throw new Error('not an object id');
            if (batch === null || batch.ended)
                batch = startBatch(top);
            return ask(batch, id);
        },
    };
}
function startBatch(top) {
    const child = (0,process .BE)(top, ['cat-file', '--batch']);
    const batch = { child, questions: [], ended: false };
    const end = (error) => {
        batch.ended = true;
        for (const question of batch.questions.splice(0))
            question.reject(error);
    };
    child.once('error', (error) => end((0,process .ig)(error)));
    child.once('close', () => end(new errors .h('git cat-file ended before it had answered')));
     
    child.stdin?.on('error', () => { });
    child.stderr?.resume();
    answer(batch).catch((error) => end(error instanceof Error ? error : new Error(String(error))));
    return batch;
}
async function answer(batch) {
    const output = batch.child.stdout;
    if (output === null)
        return;
    for await (const object of readObjects(output)) {
        const question = batch.questions.shift();
        if (question === undefined)
            throw new errors .h('git cat-file said more than it was asked');
        if (object.text !== null)
            question.resolve(object.text);
        else
            question.reject(new errors .h(`the Git object ${question.id} is not in this clone: fetch it in full`));
        if (batch.questions.length === 0)
            keepAlive(batch.child, false);
    }
}
function ask(batch, id) {
    return new Promise((resolve, reject) => {
        batch.questions.push({ id, resolve, reject });
        if (batch.questions.length === 1)
            keepAlive(batch.child, true);
        writeSoon(batch.child.stdin, `${id}\n`);
    });
}
 
function writeSoon(stdin, line) {
    if (stdin?.writableCorked === 0) {
        stdin.cork();
        (0,external_node_process_.nextTick)(() => stdin.uncork());
    }
    stdin?.write(line);
}
function keepAlive(child, alive) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle === child || handle instanceof external_node_net_.Socket)
            handle[alive ? 'ref' : 'unref']();
    }
}
 
 
var external_node_path_ = __webpack_require__(76760);
; 
 
function startNameTrail() {
     
    const names = new Map();
    const find = (path) => {
        const name = names.get(path);
        return name === undefined ? path : name;
    };
    return {
        follow(changes) {
             
            const files = changes.map(({ newPath }) => (newPath === null ? null : find(newPath)));
            for (const { oldPath, newPath } of changes) {
                if (newPath !== null && newPath !== oldPath)
                    names.set(newPath, null);
            }
            changes.forEach(({ oldPath, newPath }, index) => {
                if (oldPath !== null && oldPath !== newPath)
                    names.set(oldPath, files[index] ?? null);
            });
            return files;
        },
    };
}
 
; 
 
function isBelow(paths) {
    if (paths.length === 0 || paths.includes(''))
        return () => true;
    const tops = new Set(paths);
    return (path) => {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (tops.has(path.slice(0, end)))
                return true;
        }
        return false;
    };
}


function widenPaths(paths, limit) {
    let wide = [...new Set(paths)];
    while (wide.length > limit) {
        const depth = Math.max(...wide.map(countParts));
        if (depth === 1)
            return [];
        wide = [...new Set(wide.map((path) => (countParts(path) === depth ? path.slice(0, path.lastIndexOf('/')) : path)))];
    }
    return wide;
}
function countParts(path) {
    return path.split('/').length;
}
 
; 
 
const commitFormat = '--format=c%H %ct %s';
 
async function* parseRaw(chunks) {
    let carry = '';
    let header = null;
    let paths = [];
    for await (const chunk of chunks) {
        const tokens = (carry + chunk).split('\0');
        carry = tokens.pop() ?? '';
        for (const token of tokens) {
            if (header === null) {
                const text = token.trimStart();
                if (text.startsWith(':'))
                    header = text;
                else if (text.startsWith('c'))
                    yield parseCommit(text);
            }
            else {
                paths.push(token);
                if (paths.length === (isRename(header) ? 2 : 1)) {
                    yield parseEntry(header, paths);
                    header = null;
                    paths = [];
                }
            }
        }
    }
}
function parseCommit(text) {
    const [sha = '', seconds = ''] = text.slice(1).split(' ', 2);
    return { kind: 'commit', sha, seconds: Number(seconds), subject: text.slice(sha.length + seconds.length + 3) };
}
function parseEntry(header, paths) {
    const [oldMode = '', newMode = '', oldId = '', newId = ''] = header.slice(1).split(' ');
    const [first = '', second = first] = paths;
    return {
        kind: 'entry',
        oldBlob: isRegular(oldMode) ? oldId : null,
        newBlob: isRegular(newMode) ? newId : null,
        oldPath: oldMode === absent ? null : first,
        newPath: newMode === absent ? null : second,
    };
}
function isRename(header) {
    return /^[RC]/.test(header.slice(header.lastIndexOf(' ') + 1));
}
 
function isRegular(mode) {
    return mode.startsWith('100');
}
const absent = '000000';
 
; 







async function* walkChanges(top, start, paths) {
    const trail = startNameTrail();
    const isAsked = isBelow(paths);
    let scope = paths;
    let from = start;
    while (from !== null) {
        const walk = readCommits(top, from, scope);
        const isInScope = isBelow(scope);
        from = null;
        for await (const { commit, entries } of walk) {
            const touching = entries.flatMap((entry) => narrow(entry, isInScope));
            const files = trail.follow(touching);
            yield* touching.flatMap((entry, index) => toChange(commit, entry, files[index] ?? null, isAsked));
            const origins = findOrigins(touching, isInScope);
            if (origins.length > 0) {
                scope = [...scope, ...origins];
                from = `${commit.sha}^1`;
                break;
            }
        }
    }
}
async function* readCommits(top, from, scope) {
    const walk = ['log', '--first-parent', '-m', '--full-diff'];
    const format = ['--raw', '-z', '--no-abbrev', '-M', '--no-ext-diff', '--no-textconv', commitFormat];
    const args = [...walk, ...format, from, '--', ...widenPaths(scope, maxPathspecs)];
    let open = null;
    for await (const item of parseRaw((0,process .t1)(top, args))) {
        if (item.kind === 'entry') {
            open?.entries.push(item);
            continue;
        }
        if (open !== null)
            yield open;
        const { sha, seconds, subject } = item;
        open = { commit: { sha, date: new Date(seconds * 1000), subject }, entries: [] };
    }
    if (open !== null)
        yield open;
}
 
function narrow(entry, isInScope) {
    if (entry.newPath !== null && isInScope(entry.newPath))
        return [entry];
    if (entry.oldPath === null || !isInScope(entry.oldPath))
        return [];
    return [{ ...entry, newPath: null, newBlob: null }];
}
function toChange(commit, entry, file, isAsked) {
    const { oldPath, newPath, oldBlob, newBlob } = entry;
    const path = newPath ?? oldPath ?? '';
    const same = oldBlob === newBlob && oldPath === newPath;
    if (same || (oldBlob === null && newBlob === null) || !isAsked(file ?? path))
        return [];
    return [{ commit, path, oldPath, file, oldBlob, newBlob }];
}
 
function findOrigins(entries, isInScope) {
    const outside = entries.flatMap(({ oldPath }) => (oldPath === null || isInScope(oldPath) ? [] : [oldPath]));
    return [...new Set(outside.map((path) => (path.includes('/') ? external_node_path_.posix.dirname(path) : path)))];
}
const maxPathspecs = 50;
 
 
var git_repository = __webpack_require__(22620);
; 





 
async function findMergeBase(repository, ref, head = 'HEAD') {
    const { sha } = await (0,git_repository .fq)(repository, ref);
    const { code, stdout } = await (0,process .EO)(repository.top, ['merge-base', sha, (await (0,git_repository .fq)(repository, head)).sha]);
    if (code === 0)
        return (0,git_repository .fq)(repository, stdout.trim());
    const named = JSON.stringify(ref);
    if (await (0,git_repository .fE)(repository.top)) {
        throw new errors .y(`this shallow clone does not reach back to where HEAD and ${named} parted: check out with fetch-depth: 0`);
    }
    throw new errors .y(`HEAD and ${named} share no commit: name a ref that this branch comes from`);
}
 
async function findChangedFiles(repository, base) {
    const { sha } = await (0,git_repository .fq)(repository, base);
    const changed = new Set();
    const diff = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', sha, '--'];
    for await (const item of parseRaw((0,process .t1)(repository.top, diff))) {
        if (item.kind === 'entry' && item.newPath !== null)
            changed.add(item.newPath);
    }
    for (const path of await listUntracked(repository))
        changed.add(path);
    return [...changed].filter((path) => isInside(repository, path)).map((path) => (0,git_repository .k$)(repository, path));
}
 
async function findGoneFiles(repository, base) {
    const { sha } = await (0,git_repository .fq)(repository, base);
    const diff = ['diff', '--name-only', '-z', '--diff-filter=D', '--no-renames', '--no-ext-diff', sha, '--'];
    const gone = (await (0,process .gG)(repository.top, diff)).split('\0').filter((path) => path !== '');
    return gone.filter((path) => isInside(repository, path)).map((path) => (0,git_repository .k$)(repository, path));
}
 
async function findClean(repository) {
    const status = [
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=all',
        '--ignore-submodules=dirty',
        '--no-renames',
    ];
    const said = await (0,process .gG)(repository.top, [...status, '--', ...scopeOf(repository)]);
    return said.split('\0').every((line) => line === '' || (line.startsWith('?? ') && !(0,candidate .qn)(line)));
}
async function listUntracked(repository) {
    const list = ['ls-files', '--others', '--exclude-standard', '-z', '--', ...scopeOf(repository)];
     
    return (await (0,process .gG)(repository.top, list))
        .split('\0')
        .flatMap((path) => (path === '' ? [] : [path.replace(/\/$/, '')]));
}
function scopeOf(repository) {
    return repository.prefix === '' ? [] : [(0,git_repository .pj)(repository, '')];
}
function isInside({ prefix }, path) {
    return prefix === '' || path.startsWith(`${prefix}/`);
}
 
; 



 
async function* readReplaced(repository, ref) {
    const { sha: start } = await (0,git_repository .fq)(repository, ref);
    const walk = ['log', '--diff-merges=first-parent', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'];
    const scope = repository.prefix === '' ? [] : [(0,git_repository .pj)(repository, '')];
    let commit = null;
    for await (const item of parseRaw((0,process .t1)(repository.top, [...walk, '--full-history', commitFormat, start, '--', ...scope]))) {
        if (item.kind === 'commit') {
            commit = { sha: item.sha, date: new Date(item.seconds * 1000), subject: item.subject };
        }
        else if (commit !== null && item.oldBlob !== null && item.oldPath !== null) {
            yield { commit, path: (0,git_repository .k$)(repository, item.oldPath), blob: item.oldBlob };
        }
    }
}
 
async function readBeginnings(repository, ref) {
    const { sha } = await (0,git_repository .fq)(repository, ref);
    const said = await (0,process .gG)(repository.top, ['log', '--max-parents=0', '--no-patch', '--format=%ct', sha, '--']);
    return said.split('\n').flatMap((line) => (line === '' ? [] : [new Date(Number(line) * 1000)]));
}
 
 
var files_below = __webpack_require__(61136);
 
var repository_links = __webpack_require__(36466);
 
var read_below = __webpack_require__(90847);
 
var collate = __webpack_require__(26658);
 
var file_path = __webpack_require__(27390);
; 








 
function openTreeOf(source) {
    let loading = null;
    const load = () => {
        loading ??= loadTree(source);
        return loading;
    };
    return {
        list: async (paths = []) => listTree(await load(), paths),
        read: async (path) => readFrom(await load(), path, source),
        below: async (directory) => {
            const tree = await load();
            return (0,read_below .G)((0,files_below .J)(tree, directory), (path) => readFrom(tree, path, source));
        },
        write: async () => {
            throw new Error('a commit cannot be written to');
        },
    };
}
async function loadTree(source) {
    const items = await source.items();
    const nodes = new Map();
    for (const path of items.keys()) {
        for (let up = external_node_path_.posix.dirname(path); up !== '.' && !nodes.has(up); up = external_node_path_.posix.dirname(up)) {
            nodes.set(up, { kind: 'directory' });
        }
    }
    for (const path of items.keys())
        nodes.set(path, { kind: 'file' });
    const links = [...items.values()].filter(({ link }) => link);
    await Promise.all(links.map(async (item) => nodes.set(item.path, toLink(await source.read(item)))));
    return {
        items,
        follow: (path) => (0,repository_links .n)(path, (at) => nodes.get(at) ?? null),
        list: openListing(nodes),
    };
}
 
function openListing(nodes) {
    let known = null;
    return (directory) => {
        known ??= (0,collate .$)([...nodes].map(([path, { kind }]) => ({
            parent: (0,file_path .gN)(path),
            name: (0,file_path .bx)(path),
            kind,
        })), ({ parent }) => parent);
        return known.get(directory) ?? [];
    };
}
 
function toLink(text) {
    return { kind: 'link', target: text.ok ? text.text : '/' };
}
function listTree(tree, paths) {
    const found = new Map();
    const links = new Map();
    for (const asked of paths.length === 0 ? [''] : paths) {
        const top = tree.follow(asked);
        if ('reason' in top)
            continue;
        if (top.kind === 'file')
            addEntry(tree, top.path, found);
        else
            addBelow(tree, top.path, found, links);
    }
    const named = (0,repository_links .f)([...found.values()], [...links].map(([path, to]) => ({ path, to })));
    return named.toSorted((a, b) => (0,collate .U)(a.path, b.path));
}
function addBelow(tree, directory, found, links) {
    const prefix = directory === '' ? '' : `${directory}/`;
    const isChart = (chart) => tree.items.has(chart === '' ? 'Chart.yaml' : `${chart}/Chart.yaml`);
    for (const { path, link } of tree.items.values()) {
        if (!path.startsWith(prefix))
            continue;
        const parents = path.slice(prefix.length).split('/').slice(0, -1);
        if (parents.some(candidate .G$))
            continue;
        if ((0,candidate .qn)(path) || (0,candidate .ZC)(path, isChart))
            addEntry(tree, path, found);
        const end = link ? tree.follow(path) : null;
        if (end !== null && !('reason' in end))
            links.set(path, end.path);
    }
}
 
function addEntry(tree, path, found) {
    const end = tree.follow(path);
    if ('reason' in end) {
        found.set(path, { path, unreadable: `it is a link: ${end.reason}` });
    }
    else if (end.kind === 'file') {
        found.set(end.path, { path: end.path, unreadable: null });
    }
}
async function readFrom(tree, path, source) {
    const directory = tree.follow(external_node_path_.posix.dirname(path));
    if ('reason' in directory)
        return { ok: false, reason: `its directory: ${directory.reason}` };
    const item = tree.items.get(external_node_path_.posix.join(directory.path, external_node_path_.posix.basename(path)));
    if (item === undefined)
        return { ok: false, reason: 'it does not exist' };
    if (item.link)
        return { ok: false, reason: 'it is a link' };
    return item.size > candidate .eV ? { ok: false, reason: (0,adapters_text .P)(item.size) } : source.read(item);
}
 
; 


 
function openTree(repository, sha, blobs) {
    return openTreeOf({ items: () => readItems(repository, sha), read: ({ id }) => blobs.read(id) });
}
 
async function readItems({ top, prefix }, sha) {
    const items = new Map();
    const start = prefix === '' ? '' : `${prefix}/`;
    let carry = '';
    for await (const chunk of (0,process .t1)(top, [
        'ls-tree',
        '-r',
        '-z',
        '-l',
        '--full-tree',
        sha,
        '--',
        ...(start === '' ? [] : [start]),
    ])) {
        const lines = (carry + chunk).split('\0');
        carry = lines.pop() ?? '';
        for (const line of lines) {
            const tab = line.indexOf('\t');
            const [mode = '', type = '', id = '', size = ''] = line.slice(0, tab).split(/ +/);
            const path = line.slice(tab + 1);
            if (type !== 'blob' || !path.startsWith(start))
                continue;
            const below = path.slice(start.length);
            items.set(below, { path: below, link: mode === '120000', id, size: Number(size) });
        }
    }
    return items;
}
 
; 







 
async function openRepository(directory) {
    const repository = await (0,git_repository .W1)(directory);
    const blobs = openBlobReader(repository.top);
    return {
        commit: (ref) => (0,git_repository .fq)(repository, ref),
        mergeBase: (ref, head) => findMergeBase(repository, ref, head),
        line: (ref) => (0,git_repository .Xw)(repository, ref),
        requireFullHistory: () => requireFullHistory(repository),
        isClean: () => findClean(repository),
        at: async (ref) => openTree(repository, (await (0,git_repository .fq)(repository, ref)).sha, blobs),
        changedFiles: (base) => findChangedFiles(repository, base),
        goneFiles: (base) => findGoneFiles(repository, base),
        changes: (ref, paths) => readChanges(repository, ref, paths),
        replaced: (ref) => readReplaced(repository, ref),
        beginnings: (ref) => readBeginnings(repository, ref),
        blobs: (ids) => readBlobs(blobs, ids),
    };
}
async function requireFullHistory({ top }) {
    if (!(await (0,git_repository .fE)(top)))
        return;
    throw new errors .y('this needs the whole history, and the clone is shallow: check out with fetch-depth: 0 (or git fetch --unshallow)');
}
async function* readChanges(repository, ref, paths) {
    const { sha } = await (0,git_repository .fq)(repository, ref);
    const scope = (paths.length === 0 ? [''] : paths).map((path) => (0,git_repository .pj)(repository, path.replace(/\/+$/, '')));
    for await (const change of walkChanges(repository.top, sha, scope.includes('') ? [] : scope)) {
        yield {
            ...change,
            path: (0,git_repository .k$)(repository, change.path),
            oldPath: change.oldPath === null ? null : (0,git_repository .k$)(repository, change.oldPath),
            file: change.file === null ? null : (0,git_repository .k$)(repository, change.file),
        };
    }
}
async function* readBlobs(blobs, ids) {
    for (const group of inGroups(new Set(ids))) {
        yield* await Promise.all(group.map(async (id) => ({ id, text: await blobs.read(id) })));
    }
}
 
function* inGroups(items) {
    let group = [];
    for (const item of items) {
        group.push(item);
        if (group.length === 32) {
            yield group;
            group = [];
        }
    }
    if (group.length > 0)
        yield group;
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
