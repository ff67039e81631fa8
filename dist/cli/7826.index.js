export const id = 7826;
export const ids = [7826];
export const modules = {

  48606:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  decodeFile)
  });
 
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22606);


 
const maxDepth = 4;
 
function decodeFile(bytes) {
    if (!isPacked(bytes))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .g)(bytes);
     
    const own = Buffer.from(bytes);
    return { ok: false, reason: 'it is binary', unpack: () => unpackChart(own) };
}
function isPacked(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}


async function unpackChart(bytes, depth = 0) {
     
    const { readArchive } = await Promise.all( [__webpack_require__.e(1942), __webpack_require__.e(5429)]).then(__webpack_require__.bind(__webpack_require__, 35429));
    const packed = depth > maxDepth ? null : await readArchive(bytes).catch(() => null);
    if (packed === null)
        return null;
    const files = new Map();
    for (const [path, entry] of packed.entries) {
        const content = Buffer.from(entry);
        const isChart = isPacked(content) && /(?:^|\/)charts\/[^/]+\.tgz$/.test(path);
        const inner = isChart ? await unpackChart(content, depth + 1) : null;
        for (const [below, text] of inner ?? [])
            files.set(`${path}/${below}`, text);
        if (inner === null && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && !content.includes(0))
            files.set(path, content.toString('utf8'));
    }
    return files;
}
 

  }),

  22548:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  errorCode),
    S: () => (  describeFileError)
  });
 
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}
 
function describeFileError(error, missing = 'its directory does not exist') {
    const code = errorCode(error);
    const words = code === 'ENOENT' ? missing : meanings[code];
    return words === undefined ? code : `${words} (${code})`;
}
const meanings = {
    EACCES: 'permission denied',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'it is larger than a file may be here',
    EISDIR: 'it is a directory',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is no directory',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};
 

  }),

  53313:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  pathFrom)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

 
function pathFrom(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
 

  }),

  77826:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  openWorkspace: () => (  openWorkspace)
});

 
var external_node_fs_ = __webpack_require__(73024);
 
var promises_ = __webpack_require__(58500);
 
var read_below = __webpack_require__(90847);
 
var errors = __webpack_require__(90461);
 
var files_below = __webpack_require__(61136);
 
var file_error = __webpack_require__(22548);
 
var place = __webpack_require__(57640);
; 




 
function listBelow(root, directory) {
    if (directory.startsWith('/') || directory.includes('\0'))
        return { ok: false, reason: 'it is outside the root' };
    try {
        return (0,files_below .J)({
            list: (path) => (0,external_node_fs_.readdirSync)(`${root}/${path}`, { withFileTypes: true }).map(toListed),
            follow: (path) => follow(root, path),
        }, directory);
    }
    catch (error) {
        return { ok: false, reason: `it cannot be read (${(0,file_error .C)(error)})` };
    }
}
function toListed(entry) {
    const { name } = entry;
    if (entry.isFile())
        return { name, kind: 'file' };
    if (entry.isDirectory())
        return { name, kind: 'directory' };
    return { name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}
function follow(root, path) {
    const destination = (0,place .Y)(root, path);
    if ('reason' in destination)
        return destination;
    const stats = (0,external_node_fs_.lstatSync)(`${root}/${destination.inside}`);
    if (!stats.isFile() && !stats.isDirectory())
        return { reason: 'it is no regular file' };
    return { path: destination.inside, kind: stats.isFile() ? 'file' : 'directory' };
}
 
 
var external_node_path_ = __webpack_require__(76760);
 
var candidate = __webpack_require__(43702);
 
var chart_archive = __webpack_require__(48606);
 
var adapters_text = __webpack_require__(22606);
; 







 
function openReader(root) {
    const checkDirectory = openDirectoryCheck(root);
    const readFile = openFileReader();
    return (path) => {
        const refusal = checkDirectory(external_node_path_.posix.dirname(path));
        if (refusal !== null)
            return no(refusal);
        if ((0,candidate .QU)(external_node_path_.posix.basename(path)))
            return no('it is the .git directory');
        try {
            return readFile(`${root}/${path}`);
        }
        catch (error) {
            return no(describeFailure(error));
        }
    };
}
 
function openDirectoryCheck(root) {
    const known = new Map();
    return (directory) => {
        let refusal = known.get(directory);
        if (refusal === undefined) {
            refusal = findRefusal(root, directory);
            known.set(directory, refusal);
        }
        return refusal;
    };
}
 
function openFileReader() {
    let buffer = Buffer.allocUnsafeSlow(64 * 1024);
    return (file) => {
        if (external_node_fs_.constants.O_NOFOLLOW === undefined && (0,external_node_fs_.lstatSync)(file).isSymbolicLink())
            return no('it is a link');
        const descriptor = (0,external_node_fs_.openSync)(file, openFlags);
        try {
            const stats = (0,external_node_fs_.fstatSync)(descriptor);
            if (!stats.isFile())
                return no('it is no regular file');
            if (stats.size > candidate .eV)
                return no((0,adapters_text .P)(stats.size));
            if (stats.size > buffer.length)
                buffer = Buffer.allocUnsafeSlow(Math.min(stats.size * 2, candidate .eV));
            return (0,chart_archive .J)(buffer.subarray(0, readBytes(descriptor, buffer, stats.size)));
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
}
 
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function findRefusal(root, directory) {
    if (directory.startsWith('/') || directory.includes('\0'))
        return 'it is outside the root';
    const destination = (0,place .Y)(root, directory);
    return 'reason' in destination ? `its directory: ${destination.reason}` : null;
}
 
function readBytes(descriptor, buffer, size) {
    let length = 0;
    while (length < size) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, size - length, null);
        if (count === 0)
            break;
        length += count;
    }
    return length;
}
function describeFailure(error) {
    const code = (0,file_error .C)(error);
    if (code === 'ELOOP')
        return 'it is a link';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'it does not exist';
    return `it cannot be read (${code})`;
}
function no(reason) {
    return { ok: false, reason };
}
 
 
var links = __webpack_require__(36466);
 
var collate = __webpack_require__(26658);
 
var relative = __webpack_require__(53313);
; 











function listFiles(root, paths) {
    const found = { entries: new Map(), links: [], charts: new Set() };
    for (const path of paths.length === 0 ? [''] : paths)
        addAsked(root, path, found);
    return (0,links .f)([...found.entries.values()], found.links).toSorted((a, b) => (0,collate .U)(a.path, b.path));
}
function addAsked(root, asked, found) {
    const path = asked === '' ? '' : findAsked(root, asked);
    const stats = (0,external_node_fs_.lstatSync)(`${root}/${path}`);
    if (stats.isDirectory())
        walk(root, path, found);
    else
        addFile(path, stats, found);
}
 
function findAsked(root, asked) {
    const named = JSON.stringify(asked);
    if (asked.includes('\0'))
        throw new errors .y(`the path ${named} holds a NUL: name a file or directory`);
    const path = (0,relative .I)(root, (0,external_node_path_.resolve)(root, asked));
    if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors .y(`the path ${named} is outside the root: name a path below it, or another --root`);
    }
    const destination = (0,place .Y)(root, path);
    if ('inside' in destination)
        return destination.inside;
    throw new errors .y(`the path ${named} cannot be judged, ${destination.reason}; name a file or directory below the root`);
}
 
function walk(root, top, found) {
    const stack = [top];
    for (let directory = stack.pop(); directory !== undefined; directory = stack.pop()) {
        const prefix = directory === '' ? '' : `${directory}/`;
        const entries = readDirectory(root, directory, found);
        if (entries.some(({ name }) => name === 'Chart.yaml'))
            found.charts.add(directory);
        for (const entry of entries) {
            const path = prefix + entry.name;
            if (entry.isDirectory()) {
                if (!(0,candidate .G$)(entry.name))
                    stack.push(path);
            }
            else if ((0,candidate .qn)(entry.name) || (0,candidate .ZC)(path, (chart) => found.charts.has(chart))) {
                 
                if (entry.isFile() && !path.includes('\uFFFD'))
                    found.entries.set(path, { path, unreadable: null });
                else
                    addCandidate(root, path, found);
            }
            else if (entry.isSymbolicLink()) {
                noteLink(root, path, found);
            }
        }
    }
}
function readDirectory(root, path, found) {
    try {
        return (0,external_node_fs_.readdirSync)(`${root}/${path}`, { withFileTypes: true });
    }
    catch (error) {
        addUnreadable(path, `the directory cannot be read (${(0,file_error .C)(error)})`, found);
        return [];
    }
}
function addCandidate(root, path, found) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(`${root}/${path}`);
        if (stats.isSymbolicLink())
            addLink(root, path, found);
        else
            addFile(path, stats, found);
    }
    catch (error) {
         
        const reason = path.includes('\uFFFD') ? 'its name is not UTF-8' : `it cannot be read (${(0,file_error .C)(error)})`;
        addUnreadable(path, reason, found);
    }
}
function addLink(root, path, found) {
    const destination = (0,place .Y)(root, path);
    if ('reason' in destination) {
        addUnreadable(path, `it is a link: ${destination.reason}`, found);
        return;
    }
    const stats = (0,external_node_fs_.lstatSync)(`${root}/${destination.inside}`);
    found.links.push({ path, to: destination.inside });
    if (!stats.isDirectory())
        addFile(destination.inside, stats, found);
}
 
function noteLink(root, path, found) {
    const destination = (0,place .Y)(root, path);
    if ('inside' in destination)
        found.links.push({ path, to: destination.inside });
}
function addFile(path, stats, found) {
    if (!stats.isFile())
        addUnreadable(path, 'it is no regular file (a FIFO, socket or device)', found);
    else
        found.entries.set(path, { path, unreadable: null });
}
function addUnreadable(path, reason, found) {
    found.entries.set(path, { path, unreadable: reason });
}
 
; 









function openWorkspace(root) {
    const top = findRoot(root);
    const read = openReader(top);
    let count = 0;
    return {
        list: async (paths = []) => listFiles(top, paths),
        read: async (path) => {
            if (++count % turn === 0)
                await (0,promises_.setImmediate)();
            return read(path);
        },
        below: async (directory) => (0,read_below .G)(listBelow(top, directory), read),
        write: async (files) => (await __webpack_require__.e(  7820).then(__webpack_require__.bind(__webpack_require__, 77820))).writeFiles(top, files),
    };
}
 
const turn = 64;
function findRoot(root) {
    try {
        const top = (0,external_node_fs_.realpathSync)(root);
        if ((0,external_node_fs_.statSync)(top).isDirectory())
            return top;
    }
    catch {
        throw new errors .y(`the root ${JSON.stringify(root)} does not exist: name a directory with --root (input root)`);
    }
    throw new errors .y(`the root ${JSON.stringify(root)} is no directory: name a directory with --root (input root)`);
}
 

  }),

  57640:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  findDestination)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_repository_candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43702);
  var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22548);
  var _relative_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53313);





 
function findDestination(root, path) {
    let target;
    try {
        target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(`${root}/${path}`);
    }
    catch (error) {
        return { reason: describeDeadEnd((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__  .C)(error)) };
    }
    const inside = (0,_relative_js__WEBPACK_IMPORTED_MODULE_3__  .I)(root, target);
    const parts = inside.split('/');
    if (parts[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return { reason: 'it leads out of the root' };
    if (parts.some(_core_repository_candidate_js__WEBPACK_IMPORTED_MODULE_4__  .QU))
        return { reason: 'it leads into the .git directory' };
    return { inside };
}
function describeDeadEnd(code) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'it does not exist';
    return code === 'ELOOP' ? 'it leads in a circle' : `it cannot be followed (${code})`;
}
 

  }),

  61136:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  findBelow)
  });
  var _text_collate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26658);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27390);
  var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43702);



 
const maxFiles = 5000;
const maxDepth = 40;


function findBelow(tree, directory) {
    const top = tree.follow(directory);
    if ('reason' in top)
        return { ok: false, reason: top.reason };
    if (top.kind === 'file')
        return { ok: false, reason: 'it is no directory' };
    const files = [];
    const stack = [{ path: '', real: top.path, above: [] }];
    for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
        for (const found of readLevel(tree, level)) {
            if ('above' in found)
                stack.push(found);
            else
                files.push(found);
        }
        if (files.length + stack.length > maxFiles)
            return { ok: false, reason: `it holds more than ${maxFiles} files` };
    }
    return { ok: true, files: files.toSorted((a, b) => (0,_text_collate_js__WEBPACK_IMPORTED_MODULE_0__  .U)(a.path, b.path)) };
}
function readLevel(tree, { path, real, above }) {
    const around = [...above, real];
    return tree.list(real).flatMap(({ name, kind }) => {
        if ((0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__  .QU)(name))
            return [];
        const here = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_2__  .zX)(path, name);
        const at = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_2__  .zX)(real, name);
        if (kind === 'other')
            return [{ path: here, reason: 'it is no regular file' }];
        if (kind === 'file')
            return [{ path: here, at }];
        const end = kind === 'directory' ? { path: at, kind } : tree.follow(at);
        if ('reason' in end)
            return [{ path: here, reason: `it is a link: ${end.reason}` }];
        if (end.kind === 'file')
            return [{ path: here, at: end.path }];
        if (around.includes(end.path))
            return [{ path: here, reason: 'it is a link: it leads in a circle' }];
        if (around.length > maxDepth)
            return [{ path: here, reason: `it lies more than ${maxDepth} levels deep` }];
        return [{ path: here, real: end.path, above: around }];
    });
}
 

  }),

  36466:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  nameLinks),
    n: () => (  followLinks)
  });
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27390);

 
function followLinks(path, find) {
    const ahead = path.split('/').reverse();
    let at = { path: '', kind: 'directory' };
    let links = 0;
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
        if (part === '' || part === '.')
            continue;
        if (at.kind === 'file')
            return { reason: 'it does not exist' };
        if (part === '..') {
            if (at.path === '')
                return { reason: outside };
            at = { path: (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_0__  .gN)(at.path), kind: 'directory' };
            continue;
        }
        const next = at.path === '' ? part : `${at.path}/${part}`;
        const node = find(next);
        if (node === null)
            return { reason: 'it does not exist' };
        if (node.kind !== 'link') {
            at = { path: next, kind: node.kind };
            continue;
        }
        links += 1;
        if (links > 40)
            return { reason: 'it leads in a circle' };
        if (node.target.startsWith('/'))
            return { reason: outside };
        ahead.push(...node.target.split('/').reverse());
    }
    return at;
}
const outside = 'it leads out of the root';
 
function nameLinks(entries, links) {
    if (links.length === 0)
        return entries;
    return entries.map((entry) => {
        const names = links
            .filter(({ to }) => isBelow(entry.path, to))
            .map(({ path, to }) => path + (to === '' ? `/${entry.path}` : entry.path.slice(to.length)));
        return names.length === 0 ? entry : { ...entry, links: names };
    });
}
function isBelow(path, top) {
    return path === top || top === '' || path.startsWith(`${top}/`);
}
 

  }),

  90847:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  readBelow)
  });
 
const maxLength = 64 * 1024 * 1024;
 
async function readBelow(found, read) {
    if (!found.ok)
        return found;
    const files = new Map();
    let length = 0;
    for (const file of found.files) {
        const content = 'at' in file ? await read(file.at) : { ok: false, reason: file.reason };
        for (const [path, text] of await unpacked(file.path, content)) {
            length += text.ok ? text.text.length : 0;
            if (length > maxLength)
                return { ok: false, reason: `it holds more than ${maxLength} characters` };
            files.set(path, text);
        }
    }
    return { ok: true, files };
}
 
async function unpacked(path, content) {
    const files = content.ok || !/(?:^|\/)charts\/[^/]+\.tgz$/.test(path) ? null : ((await content.unpack?.()) ?? null);
    if (files === null)
        return [[path, content]];
    return [...files].map(([below, text]) => [`${path}/${below}`, { ok: true, text }]);
}
 

  }),

  26658:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  groupBy),
    U: () => (  compare)
  });
 
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
 
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
 

  }),

  27390:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Iy: () => (  listBelow),
    bx: () => (  baseOf),
    dx: () => (  resolveFrom),
    gN: () => (  parentOf),
    uJ: () => (  joinPath),
    zX: () => (  inDirectory)
  });
 
 
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
 
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
 
function resolveFrom(directory, path) {
    if (path.includes('://') || path.includes('\0'))
        return null;
    const parts = directory === '' || path.startsWith('/') ? [] : directory.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
 
function inDirectory(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
 
function joinPath(directory, path) {
    const parts = [];
    for (const part of `${directory}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
 
function listBelow(paths, directory) {
    const prefix = directory === '' ? '' : inDirectory(directory, '');
    let [low, high] = [0, paths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let index = low; index < paths.length && paths[index]?.startsWith(prefix); index++)
        found.push(paths[index] ?? '');
    return found;
}
 

  })

};
