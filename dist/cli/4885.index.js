export const id = 4885;
export const ids = [4885];
export const modules = {

  94885:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addRollback: () => (  addRollback)
});

 
var remote = __webpack_require__(54610);
 
var promote = __webpack_require__(65441);
 
var arrivals = __webpack_require__(20959);
 
var history_changes = __webpack_require__(94555);
 
var composed_at = __webpack_require__(90587);
 
var inventory = __webpack_require__(96289);
 
var inventory_name = __webpack_require__(26870);
 
var read_deployed = __webpack_require__(36288);
 
var lanes = __webpack_require__(60311);
 
var policy_images = __webpack_require__(98663);
 
var block = __webpack_require__(13322);
 
var image_name = __webpack_require__(84952);
 
var scan_tree = __webpack_require__(18604);
; 













async function listStates({ workspace, git }, policy, { environment, limit = 10, head = 'HEAD', }) {
    (0,lanes .jY)(policy, environment);
    await git.requireFullHistory();
    const reader = (0,scan_tree .cE)(policy);
    const isOurs = (0,policy_images .FF)(policy);
    const [tree, changes] = await Promise.all([
        (0,scan_tree .H9)(workspace, policy),
        (0,history_changes .St)(git, head, policy, [environment]),
    ]);
    const nameOf = await openNames(workspace, policy, tree);
    const versionsOf = (places) => toVersions(places.filter((each) => each.environment === environment), (place) => {
        const image = nameOf(place);
        return image !== null && isOurs(image) ? image : null;
    });
    const now = versionsOf(tree.occurrences);
    const files = new Map();
    for (const file of new Set(tree.occurrences.map((each) => each.file)))
        files.set(file, versionsOf(tree.occurrences.filter((each) => each.file === file)));
    const states = [];
    for (const { commit, changes: step } of groupSteps(changes)) {
        if (states.length === limit)
            return { environment, states, more: true };
        const differs = countDifferences(now, files);
        const before = new Map(files);
        for (const change of step)
            await undo(git, reader, change, files, versionsOf);
        if (sayOther(before, files))
            states.push({ commit, differs });
    }
    return { environment, states, more: false };
}
 
async function openNames(workspace, policy, tree) {
    const units = await (0,inventory .HH)(workspace, policy, tree, await (0,read_deployed .B)(workspace, policy, tree));
    const composedAt = (0,composed_at .D)((await (0,inventory .O1)(policy, tree, units)).images);
    return (place) => (0,inventory_name .F1)(place) ?? composedAt(place).find(({ image }) => image !== null)?.image ?? null;
}
function toVersions(places, nameOf) {
    return new Map(places.flatMap((each) => {
        const image = nameOf(each);
        if (image === null)
            return [];
        const key = [each.place ?? each.file, (0,block .SI)(each), each.owner ?? '', (0,image_name .KP)(image)].join('\n');
        return [[key, `${each.tag ?? ''}@${each.digest ?? ''}`]];
    }));
}
 
function groupSteps(changes) {
    const steps = new Map();
    for (const change of changes) {
        const step = steps.get(change.commit.sha) ?? { commit: change.commit, changes: [] };
        step.changes.push(change);
        steps.set(change.commit.sha, step);
    }
    return [...steps.values()];
}
 
async function undo(git, reader, { path, oldPath, oldBlob }, files, versionsOf) {
    files.delete(path);
    if (oldPath === null || oldBlob === null)
        return;
    files.set(oldPath, versionsOf((0,scan_tree .dB)(reader.scan(oldPath, await (0,arrivals .gm)(git, oldBlob)), reader)));
}
function flatten(files) {
    return new Map([...files.values()].flatMap((versions) => [...versions]));
}
 
function countDifferences(now, files) {
    const then = flatten(files);
    const keys = new Set([...now.keys(), ...then.keys()]);
    return [...keys].filter((key) => now.get(key) !== then.get(key)).length;
}
function sayOther(one, other) {
    return countDifferences(flatten(one), other) > 0;
}
 
 
var count = __webpack_require__(98823);
 
var untrusted = __webpack_require__(60606);
 
var table = __webpack_require__(10293);
; 



 
function renderStatesText({ environment, states, more }) {
    const rows = states.map(({ commit, differs }) => [commit.date.toISOString(), commit.sha.slice(0, 12), describe(differs), (0,untrusted .Jj)(commit.subject, 100)].map((text) => ({
        text: (0,untrusted .BP)(text),
    })));
    const lines = [...(0,table .RM)(rows), ...(more ? ['Earlier states are not listed.'] : [])];
    if (states.length === 0)
        return `No commit changed what ${environment} runs.\n`;
    return `${lines.join('\n')}\nGo back with: image-policy rollback ${environment} --to COMMIT\n`;
}
 
function renderStatesJson({ environment, states, more }) {
    const list = states.map(({ commit, differs }) => ({
        commit: commit.sha,
        date: commit.date.toISOString(),
        subject: commit.subject,
        differs,
    }));
    return `${(0,untrusted .oi)({ version: 1, tool: 'image-policy', environment, states: list, more })}\n`;
}
 
function renderStatesMarkdown({ environment, states, more }) {
    if (states.length === 0)
        return `No commit changed what ${(0,untrusted .p7)(environment)} runs.\n`;
    const rows = states.map(({ commit, differs }) => {
        const subject = (0,untrusted .p7)((0,untrusted .Jj)(commit.subject, 100));
        return `| ${commit.date.toISOString()} | \`${commit.sha.slice(0, 12)}\` | ${describe(differs)} | ${subject} |`;
    });
    const rest = more ? '\nEarlier states are not listed.\n' : '';
    return `| when | commit | against now | what |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n${rest}`;
}
function describe(differs) {
    return differs === 0 ? 'as now' : `${(0,count .U)(differs, 'image')} ${differs === 1 ? 'differs' : 'differ'}`;
}
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var plan = __webpack_require__(81124);
 
var result = __webpack_require__(2688);
; 








 
function addRollback(program, terminal, end) {
    const command = program
        .command('rollback')
        .description('list the last states of an environment, or go back to one of them')
        .argument('<environment>', 'the environment')
        .option('--to <ref>', 'go back to what it ran at this ref; without it the last states are listed')
        .option('--image <glob>', 'only images like this; may be given again', options .Fo);
    (0,options ._$)(command, plan .e).action(async (environment, options) => {
        const desk = await (0,cli_open.openDesk)(options, terminal);
        if (options.to === undefined) {
            (0,result .Zk)(renderStates(await listStates(desk.ports, desk.policy, { environment }), options), options, terminal);
            end(true);
            return;
        }
        end(await (0,plan .u)(await planRollback(environment, options.to, desk, options, terminal), desk, options, terminal));
    });
}
function planRollback(environment, ref, desk, options, terminal) {
    const { workspace, git } = desk.ports;
    return (0,promote .p)({ workspace, git }, desk.policy, {
        source: environment,
        target: environment,
        images: options.image ?? [],
        fromRef: ref,
        requireStatus: [],
        now: new Date(),
        ownUrls: () => (0,remote.findOwnUrls)(options.root, terminal.env),
    });
}
function renderStates(states, { format }) {
    if (format === 'json')
        return renderStatesJson(states);
    return format === 'markdown' ? renderStatesMarkdown(states) : renderStatesText(states);
}
 

  }),

  90587:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  indexComposed),
    J: () => (  blockKey)
  });
  var _repository_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13322);

 
function indexComposed(images) {
    const known = new Map();
    for (const image of images) {
        for (const key of new Set((image.composed?.places ?? []).map(blockKey))) {
            const found = known.get(key) ?? [];
            known.set(key, found);
            found.push(image);
        }
    }
    return (place) => known.get(blockKey(place)) ?? [];
}
 
function blockKey(occurrence) {
    const { environment, file, owner, document } = occurrence;
    return JSON.stringify([environment, (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .fG)(occurrence) || file, (0,_repository_block_js__WEBPACK_IMPORTED_MODULE_0__  .Wt)(occurrence), owner ?? document]);
}
 

  })

};
