export const id = 2348;
export const ids = [2348];
export const modules = {

  22348:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  addPromote: () => (  addPromote)
});

 
var remote = __webpack_require__(54610);
 
var errors = __webpack_require__(90461);
 
var suggest = __webpack_require__(34066);
 
var promote = __webpack_require__(65441);
; 





async function promoteToAll(ports, policy, { targets, ...options }) {
    const twice = targets.find((target, at) => targets.indexOf(target) !== at);
    if (twice !== undefined)
        throw new errors .y(`The target ${(0,suggest .hD)(twice)} is named twice; name it once.`);
    if (targets.length > 1 && targets.includes(options.source))
        throw new errors .y(`A rollback of ${(0,suggest .hD)(options.source)} takes no other target; run them one by one.`);
    const [first, ...others] = targets;
    if (first === undefined)
        throw new errors .y('No target is named; say which environment to promote to.');
    let plan = await (0,promote .p)(ports, policy, { ...options, target: first });
    for (const target of others)
        plan = join(plan, await (0,promote .p)(ports, policy, { ...options, target }));
    return plan;
}
 
function join(one, other) {
    const { hint, ...rest } = one;
    return {
        ...rest,
        changes: [...one.changes, ...other.changes],
        skipped: [...one.skipped, ...other.skipped],
        failures: [...one.failures, ...other.failures],
        promotion: joinPromotions(one.promotion, other.promotion),
        ...(hint !== undefined && other.hint !== undefined && { hint }),
    };
}
function joinPromotions(one, other) {
    const statuses = new Map([...one.statuses, ...other.statuses].map((each) => [each.commit, each]));
    return {
        ...one,
        target: `${one.target}, ${other.target}`,
        soak: Math.max(one.soak, other.soak),
        statuses: [...statuses.values()],
        lanes: one.lanes.map((lane) => joinLanes(lane, other.lanes)),
    };
}
 
function joinLanes(lane, others) {
    const more = others.find(({ environment }) => environment === lane.environment)?.holds ?? [];
    const holds = new Map([...lane.holds, ...more].map((each) => [`${each.file}:${each.line} ${each.image}`, each]));
    return { ...lane, holds: [...holds.values()] };
}
 
 
var cli_open = __webpack_require__(24747);
 
var options = __webpack_require__(32459);
 
var cli_plan = __webpack_require__(81124);
; 





 
function addPromote(program, terminal, end) {
    const command = program
        .command('promote')
        .description('copy exact digests from one environment to the next')
        .argument('<source>', 'the environment to copy from')
        .argument('<target...>', 'the environments to copy to; the source itself with --from-ref, for a rollback')
        .option('--image <glob>', 'only images like this; may be given again', options .Fo)
        .option('--again', 'also what the target was rolled back from, or hotfixed over')
        .option('--add', 'also write what the target lacks, where it is an entry or a block in a file that is there')
        .option('--from-ref <ref>', 'copy from the source as it was at this ref');
    (0,options ._$)(command, cli_plan .e).action(async (source, targets, options) => {
        const desk = await (0,cli_open.openDesk)(options, terminal);
         
        const { workspace, git, registry } = desk.ports;
        const plan = await promoteToAll({ workspace, git, registry }, desk.policy, {
            source,
            targets,
            images: options.image ?? [],
            fromRef: options.fromRef ?? null,
            requireStatus: [],
            again: options.again ?? false,
            add: options.add ?? false,
            now: new Date(),
            ownUrls: () => (0,remote.findOwnUrls)(options.root, terminal.env),
        });
        end(await (0,cli_plan .u)(plan, desk, options, terminal));
    });
}
 

  })

};
