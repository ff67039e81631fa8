export const id = 883;
export const ids = [883];
export const modules = {

  2883:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  findRefusedBelow: () => (  findRefusedBelow),
  findStaged: () => (  findStaged),
  findStagedFile: () => (  findStagedFile),
  openSession: () => (  openSession)
});

 
var external_node_fs_ = __webpack_require__(3024);
 
var external_node_path_ = __webpack_require__(6760);
 
var p_limit = __webpack_require__(370);
 
var environment = __webpack_require__(6976);
 
var message = __webpack_require__(5014);
 
var run = __webpack_require__(796);
 
var external_node_os_ = __webpack_require__(8161);
 
var candidate = __webpack_require__(3702);
 
var errors = __webpack_require__(461);
 
var file_error = __webpack_require__(2548);
 
var place = __webpack_require__(7640);
; 







 
function openStage(root, edited = new Map()) {
    const top = (0,external_node_fs_.realpathSync)(root);
    const base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'image-policy-render-')));
    const tree = (0,external_node_path_.join)(base, 'tree');
    const refused = new Map();
    let made = 0;
    try {
        copyTree({ top, tree, refused, base, edited });
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(base, { recursive: true, force: true });
        throw new errors .h(`the tree cannot be laid out for rendering (${(0,file_error .C)(error)}): is the disk full?`);
    }
    return {
        tree,
        makeDirectory: (name) => {
            const path = (0,external_node_path_.join)(base, `${name}-${made++}`);
            (0,external_node_fs_.mkdirSync)(path);
            return path;
        },
        refused,
        remove: () => (0,external_node_fs_.rmSync)(base, { recursive: true, force: true }),
    };
}
function copyTree(copy) {
    const stack = [''];
    for (let directory = stack.pop(); directory !== undefined; directory = stack.pop()) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(copy.tree, directory), { recursive: true });
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(copy.top, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if ((0,candidate .G$)(entry.name) || (0,external_node_path_.join)(copy.top, path) === copy.base)
                continue;
            if (entry.isDirectory())
                stack.push(path);
            else
                copyEntry(copy, path, entry);
        }
    }
}
function copyEntry(copy, path, entry) {
    const target = (0,external_node_path_.join)(copy.tree, path);
    const text = copy.edited.get(path);
     
    if (entry.isFile() && text !== undefined)
        (0,external_node_fs_.writeFileSync)(target, text);
    else if (entry.isFile())
        copyFile((0,external_node_path_.join)(copy.top, path), target);
    if (!entry.isSymbolicLink())
        return;
    const destination = (0,place .Y)(copy.top, path);
    if ('reason' in destination)
        copy.refused.set(path, destination.reason);
    else
        (0,external_node_fs_.symlinkSync)((0,external_node_path_.relative)((0,external_node_path_.dirname)(target), (0,external_node_path_.join)(copy.tree, destination.inside)) || '.', target);
}
function copyFile(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch {
         
        (0,external_node_fs_.copyFileSync)(from, to);
    }
}
 
 
var tools = __webpack_require__(3058);
; 








 
async function openSession({ root, edited, charts }, limits) {
    const stage = openStage(await root(), edited);
    const empty = stage.makeDirectory('empty');
    for (const name of ['cache', 'config', 'data', 'plugins'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(empty, name));
    const env = (0,environment .u)(empty, process.env);
    const limit = (0,p_limit .A)(limits.parallel);
    const end = Date.now() + limits.total;
    return {
        tools: (0,tools .f)(),
        stage,
        archive: (directory) => charts?.archive(directory) ?? null,
        run: (name, tool, args, own) => limit(async () => {
            const timeout = Math.min(limits.timeout, end - Date.now());
            if (timeout <= 0)
                return {
                    ok: false,
                    kind: 'failed',
                    reason: `${name} was not started: ${limits.total / 1000} s are over for all renders together`,
                };
            const { maxBytes } = limits;
            const result = await (0,run .q)({ tool, args, cwd: stage.tree, env, timeout, maxBytes });
            if (result.code === 0)
                return { ok: true, text: result.stdout };
            const places = [
                ...(own === undefined ? [] : [[`${own}/`, '']]),
                [`${stage.tree}/`, ''],
                [stage.tree, '.'],
                [(0,external_node_path_.dirname)(stage.tree), ''],
                ['../tree/', ''],
            ];
            return (0,message .I)(name, result, places, { timeout, maxBytes });
        }),
    };
}
 
function findStaged({ tree, refused }, path) {
    const shown = JSON.stringify(path);
    const link = refused.get(path);
    if (link !== undefined)
        return { reason: `${shown} is a link: ${link}` };
    const joined = path === '' ? tree : (0,external_node_path_.join)(tree, path);
    try {
        const real = (0,external_node_fs_.realpathSync)(joined);
        if (real !== tree && (0,external_node_path_.relative)(tree, real).split(external_node_path_.sep)[0] === '..')
            return { reason: `${shown} leads out of the repository` };
        return { path: real };
    }
    catch {
        return { reason: `${shown} does not exist` };
    }
}
 
function findStagedFile(stage, path) {
    const staged = findStaged(stage, path);
    if ('reason' in staged || staged.path === (0,external_node_path_.join)(stage.tree, path))
        return staged;
    return { reason: `${JSON.stringify(path)} is a link, or stands behind one: name the file that it leads to` };
}
 
function findRefusedBelow({ refused }, directory) {
    const prefix = directory === '' ? '' : `${directory}/`;
    for (const [path, reason] of refused) {
        if (path.startsWith(prefix))
            return `${JSON.stringify(path)} is a link: ${reason}`;
    }
    return null;
}
 

  })

};
