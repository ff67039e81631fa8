export const id = 820;
export const ids = [820];
export const modules = {

  7820:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  writeFiles: () => (  writeFiles)
});

 
var errors = __webpack_require__(461);
 
var file_error = __webpack_require__(2548);
 
var promises_ = __webpack_require__(8500);
; 



function holdSignals() {
    let caught = null;
    const hold = (signal) => {
        caught = signal;
    };
    for (const signal of signals)
        process.on(signal, hold);
    return async () => {
         
        await (0,promises_.setImmediate)();
        await (0,promises_.setImmediate)();
        for (const signal of signals)
            process.off(signal, hold);
        if (caught !== null && process.listenerCount(caught) === 0)
            process.kill(process.pid, caught);
    };
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
 
 
var external_node_crypto_ = __webpack_require__(7598);
 
var external_node_fs_ = __webpack_require__(3024);
 
var external_node_path_ = __webpack_require__(6760);
; 



function stage_name(target, index) {
    const beside = `${(0,external_node_path_.dirname)(target.file)}/.image-policy-${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}-${index}`;
    return { ...target, next: `${beside}.new`, last: `${beside}.old`, made: [] };
}
 
function stage({ file, before, next, last, made }, text) {
    const first = (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    for (let at = (0,external_node_path_.dirname)(file); first !== undefined && at.length >= first.length; at = (0,external_node_path_.dirname)(at))
        made.push(at);
    writeNew(next, Buffer.from(text), before);
    if (before !== null)
        keep(file, last);
}
function swap({ next, file }) {
    (0,external_node_fs_.renameSync)(next, file);
}
 
function putBack({ before, last, file }) {
    try {
        if (before === null)
            (0,external_node_fs_.rmSync)(file);
        else
            (0,external_node_fs_.renameSync)(last, file);
        return true;
    }
    catch {
        return false;
    }
}
 
function discard(files, written) {
    for (const { next, last, made } of files) {
        for (const path of [next, last])
            ignoreFailure(() => (0,external_node_fs_.rmSync)(path, { force: true }));
        if (!written)
            for (const directory of made)
                ignoreFailure(() => (0,external_node_fs_.rmdirSync)(directory));
    }
}
function writeNew(path, bytes, before) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    const descriptor = (0,external_node_fs_.openSync)(path, flags, before === null ? 0o666 : 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, bytes);
        if (before !== null) {
             
            ignoreFailure(() => (0,external_node_fs_.fchownSync)(descriptor, before.uid, before.gid));
            (0,external_node_fs_.fchmodSync)(descriptor, before.mode & 0o7777);
        }
        (0,external_node_fs_.fsyncSync)(descriptor);
        if ((0,external_node_fs_.fstatSync)(descriptor).size !== bytes.length)
            throw Object.assign(new Error('cut'), { code: 'a short write' });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
 
function keep(file, last) {
    try {
        (0,external_node_fs_.linkSync)(file, last);
    }
    catch {
        (0,external_node_fs_.copyFileSync)(file, last, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
function ignoreFailure(action) {
    try {
        action();
    }
    catch {
         
    }
}
 
 
var candidate = __webpack_require__(3702);
 
var place = __webpack_require__(7640);
; 





 
function findTarget(root, path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\]/.test(part) || (0,candidate .QU)(part))) {
        throw refuse(path, 'it is no path below the root');
    }
    const directory = findDirectory(root, external_node_path_.posix.dirname(path));
    const destination = (0,place .Y)(root, directory);
    if ('reason' in destination)
        throw refuse(path, `its directory: ${destination.reason}`);
    const file = `${root}/${path}`;
    const before = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) ?? null;
    if (before !== null && !before.isFile())
        throw refuse(path, before.isSymbolicLink() ? 'it is a link' : 'it is no regular file');
     
    if (before !== null)
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
    return { path, file, before };
}
 
function findDirectory(root, path) {
    const present = path === '.' || (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false }) !== undefined;
    return present ? path : findDirectory(root, external_node_path_.posix.dirname(path));
}
function refuse(path, reason) {
    return new errors .h(`${JSON.stringify(path)} cannot be written: ${reason}`);
}
 
; 







async function writeFiles(root, files) {
    const release = holdSignals();
    try {
        replaceAll(root, files);
    }
    finally {
        await release();
    }
}
function replaceAll(root, files) {
    const staged = [];
    const swapped = [];
    let path = '';
    try {
        for (const [next, text] of files) {
            path = next;
            const file = stage_name(findTarget(root, path), staged.length);
            staged.push(file);
            stage(file, text);
        }
        for (const file of staged) {
            path = file.path;
            swap(file);
            swapped.push(file);
        }
        discard(staged, true);
    }
    catch (error) {
        const stuck = swapped.reverse().filter((file) => !putBack(file));
        discard(staged.filter((file) => !stuck.includes(file)), false);
        throw describeFailure(path, error, stuck);
    }
}
function describeFailure(path, error, stuck) {
    const reason = error instanceof errors .h
        ? error.message
        : `${JSON.stringify(path)} cannot be written: ${(0,file_error .S)(error)}`;
    if (stuck.length === 0)
        return new errors .h(`${reason}; nothing was written`);
    const files = stuck.map((file) => JSON.stringify(file.path)).join(', ');
    return new errors .h(`${reason}, and what was written before could not be undone: take ${files} back from Git`);
}
 

  })

};
