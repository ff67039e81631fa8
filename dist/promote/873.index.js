export const id = 873;
export const ids = [873];
export const modules = {

  8873:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (  openRepository)
});

 
var errors = __webpack_require__(461);
 
var external_node_net_ = __webpack_require__(7030);
 
var external_node_process_ = __webpack_require__(1708);
 
var candidate = __webpack_require__(3702);
 
var chart_archive = __webpack_require__(8606);
 
var adapters_text = __webpack_require__(2606);
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
 
 
var process = __webpack_require__(5143);
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
 
 
var external_node_path_ = __webpack_require__(6760);
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
 
 
var git_repository = __webpack_require__(2620);
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
 
 
var tree = __webpack_require__(7989);
; 


 
function openTree(repository, sha, blobs) {
    return (0,tree .q)({ items: () => readItems(repository, sha), read: ({ id }) => blobs.read(id) });
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
 

  })

};
