export const id = 998;
export const ids = [998];
export const modules = {

  4993:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Hn: () => (  isTrue),
    Yq: () => (  choice),
    __: () => (  each),
    eu: () => (  literal),
    kA: () => (  ask),
    qY: () => (  outside),
    qp: () => (  gone),
    s6: () => (  nothing)
  });
 
const each = '\0each';
 
function ask(question, value, ...asked) {
     
    const row = question[value.kind];
    return row(value, ...asked);
}
const nothing = { kind: 'literal', value: null };
 
const gone = { kind: 'literal', value: null };
const outside = { kind: 'outside' };
function literal(value) {
    return { kind: 'literal', value };
}
function choice(condition, yes, no) {
    if (yes === no)
        return yes;
    if (condition.kind === 'literal')
        return isTrue(condition.value) ? yes : no;
    return { kind: 'choice', condition, yes, no };
}
 
function isTrue(value) {
    return value !== null && value !== '' && value !== 0 && value !== false;
}
 

  }),

  47:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  aliasesOf)
  });
  var _chart_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);



function aliasesOf(root, path) {
    const { prefixes, imports } = pathsOf(root);
    const found = new Map([[path.join('\0'), path]]);
    const add = (alias) => found.set(alias.join('\0'), alias);
    for (const { from, to } of imports) {
        for (const alias of [...found.values()])
            if (from.every((step, index) => alias[index] === step))
                add([...to, ...alias.slice(from.length)]);
    }
    for (const alias of [...found.values()]) {
        const rest = globalRest(alias, prefixes);
        if (rest !== null)
            for (const prefix of prefixes)
                add([...prefix, 'global', ...rest]);
    }
    return [...found.values()];
}
function globalRest(path, prefixes) {
    for (const prefix of prefixes) {
        const inside = prefix.every((step, index) => path[index] === step);
        if (inside && path[prefix.length] === 'global')
            return path.slice(prefix.length + 1);
    }
    return null;
}
const known = new WeakMap();
function pathsOf(root) {
    const found = known.get(root) ?? findPaths(root);
    known.set(root, found);
    return found;
}
function findPaths(root) {
    const { scopes } = (0,_chart_scopes_js__WEBPACK_IMPORTED_MODULE_0__  .A)(root);
    const imports = scopes.toReversed().flatMap(({ chart, path }) => (chart.dependencies ?? []).flatMap(({ name, alias, imports: all }) => all.map(({ child, parent }) => ({
        from: [...path, alias ?? name, ...child.split('.')],
        to: parent === '.' ? path : [...path, ...parent.split('.')],
    }))));
    return { prefixes: scopes.map(({ path }) => path), imports };
}
 

  }),

  1970:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  textPath)
  });
 
function textPath({ path }) {
    return path.map(String);
}
 

  }),

  1469:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  openScopes)
  });
  var _abstract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

 
function openScopes(root) {
    const scopes = [];
    const missing = [];
    const open = (chart, name, path, above, switched) => {
        const fullName = above === '' ? name : `${above}/charts/${name}`;
        const fields = new Map();
        const context = { kind: 'dict', dict: makeDict(fields) };
        scopes.push({ chart, path, fullName, context, switched });
        const subcharts = new Map();
        for (const named of namedSubcharts(chart)) {
            const below = [...path, named.name];
            if (named.chart === null)
                missing.push(below);
            else
                subcharts.set(named.name, open(named.chart, named.name, below, fullName, switched || named.switched));
        }
        fields.set('Values', { kind: 'dict', dict: makeDict(new Map(), { kind: 'path', path }) });
        fields.set('Chart', { kind: 'dict', dict: { ...makeDict(chartFields(chart, name)), rest: _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .qY } });
        fields.set('Subcharts', { kind: 'dict', dict: makeDict(subcharts) });
        fields.set('Files', { kind: 'files', files: { directory: chart.directory, texts: chart.files }, method: null });
        fields.set('Template', {
            kind: 'dict',
            dict: { ...makeDict(new Map([['BasePath', (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .eu)(`${fullName}/templates`)]])), rest: _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .qY },
        });
        for (const key of ['Release', 'Capabilities'])
            fields.set(key, _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .qY);
        return context;
    };
    open(root, root.name, [], '', false);
    return { scopes, missing };
}
function makeDict(fields, below) {
    return { fields, rest: _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .s6, below: below === undefined ? [] : [below], above: [], branch: 0, shared: true };
}
function chartFields({ version, appVersion }, name) {
    return new Map([
        ['Name', (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .eu)(name)],
        ['Version', (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .eu)(version)],
        ['AppVersion', (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .eu)(appVersion?.text ?? '')],
    ]);
}
function namedSubcharts({ charts, dependencies }) {
    const declared = (dependencies ?? []).map(({ name, alias, condition, tags }) => {
        const chart = charts.find((inner) => inner.name === name) ?? null;
        return { name: alias ?? name, chart, switched: condition !== '' || tags.length > 0 };
    });
    const names = new Set((dependencies ?? []).map(({ name }) => name));
    const others = charts.filter(({ name }) => !names.has(name));
    return [...declared, ...others.map((chart) => ({ name: chart.name, chart, switched: false }))];
}
 

  }),

  6046:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  zy: () => (  has),
  wu: () => (  isImage),
  yW: () => (  isOf),
  Ch: () => (  isUnderImage),
  i: () => (  openEvidence)
});

 
var templates_parse = __webpack_require__(471);
 
var aliases = __webpack_require__(47);
 
var evidence_block = __webpack_require__(1970);
 
var evidence_fields = __webpack_require__(7518);
 
var printed = __webpack_require__(4889);
 
var tokens = __webpack_require__(8533);
 
var truth = __webpack_require__(3522);
 
var evidence_words = __webpack_require__(9106);
; 







 
function readForms(run, chart, block, full, empty) {
    const path = (0,evidence_block .p)(block);
    const blocks = (0,aliases .Q)(chart, path);
    const know = (asked) => {
        for (const alias of blocks) {
            const key = asked.at(-1);
            if (asked.length === alias.length + 1 && (0,evidence_fields .w1)(asked, alias)) {
                if (full.some((name) => name === key))
                    return 'full';
                return empty.some((name) => name === key) ? 'empty' : null;
            }
            if (asked.length <= alias.length && (0,evidence_fields .w1)(alias, asked))
                return 'map';
        }
        return null;
    };
    const isOurs = (found) => blocks.some((alias) => (0,evidence_fields .w1)(found, alias));
    const { reader, words } = (0,evidence_words .Sn)({ know, isOurs, truth: (0,truth .e)(know) });
    for (const { out } of run.files)
        if ([...(0,printed .Jr)(out).values()].some(isOurs))
            (0,tokens .u)(reader, out);
    const isOurPiece = (piece) => piece.kind === 'value' && piece.value.kind === 'path' && isOurs(piece.value.path);
    return reader.overflow ? null : words.filter(({ pieces }) => pieces.some(isOurPiece));
}
 
 
var read_layer = __webpack_require__(8389);
 
var chart_scopes = __webpack_require__(1469);
 
var evidence_abstract = __webpack_require__(4993);
 
var parts = __webpack_require__(277);
; 



 
class TooMuch extends Error {
}
 
const maxLooks = 3_000_000;
 
function look(touches, times = 1) {
    touches.left -= times;
    if (touches.left < 0)
        throw new TooMuch('too many values');
}
function openTouches() {
    return { deep: new Map(), truth: new Map(), keys: new Map(), left: maxLooks };
}
 
function isTouched(touches, path) {
    const parent = path.slice(0, -1);
    for (const deep of touches.deep.values())
        if ((0,evidence_fields .w1)(path, deep) || (0,evidence_fields .w1)(deep, path))
            return true;
    for (const truth of touches.truth.values())
        if ((0,evidence_fields .w1)(truth, path))
            return true;
    for (const keys of touches.keys.values())
        if ((0,evidence_fields .ys)(keys, parent))
            return true;
    return false;
}
 
function touchDeep(touches, value, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(touches);
    if (value.kind === 'path')
        touches.deep.set(value.path.join('\0'), value.path);
    if (value.kind === 'text')
        touchOut(touches, value.out, seen);
    if (value.kind === 'dict') {
        if (seen.has(value.dict))
            return;
        seen.add(value.dict);
    }
    for (const inner of (0,evidence_abstract .kA)(parts .CI, value))
        touchDeep(touches, inner, seen);
    if (value.kind === 'choice')
        touchTruth(touches, value.condition);
}
function touchOut(touches, out, seen) {
    for (const piece of out) {
        look(touches);
        if (piece.kind === 'print')
            touchDeep(touches, piece.value, seen);
        else if (piece.kind === 'loop')
            touchOut(touches, piece.body, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                touchOut(touches, branch, seen);
    }
}
 
function touchTruth(touches, value, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(touches);
    if (value.kind === 'path')
        touches.truth.set(value.path.join('\0'), value.path);
    if (value.kind === 'text')
        touchOut(touches, value.out, new Set());
    if (value.kind === 'dict')
        for (const inner of [...value.dict.below, ...value.dict.above])
            touchKeys(touches, inner);
    for (const inner of (0,evidence_abstract .kA)(deciding, value))
        touchTruth(touches, inner, seen);
}
 
const deciding = {
    ...parts .CI,
    dict: parts .K_,
    list: parts .K_,
    choice: ({ condition, yes, no }) => [condition, yes, no],
    not: ({ value }) => [value],
};
 
function touchKeys(touches, value, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(touches);
    if (value.kind === 'path')
        touches.keys.set(value.path.join('\0'), value.path);
    const inner = value.kind === 'choice'
        ? [value.yes, value.no]
        : value.kind === 'any'
            ? value.options
            : value.kind === 'layered'
                ? value.layers
                : value.kind === 'dict'
                    ? [...value.dict.below, ...value.dict.above]
                    : [];
    for (const one of inner)
        touchKeys(touches, one, seen);
    touchTruth(touches, value);
}
 
; 



 
const maxLevels = 500;
 
function checkDepth(value) {
    if (levelsOf(value) > maxLevels)
        throw new TooMuch('too deep a value');
    return value;
}
const known = new WeakMap();
function levelsOf(value) {
    const found = known.get(value);
    if (found !== undefined)
        return found;
     
    known.set(value, 1);
    const inner = value.kind === 'text' ? levelsOfOut(value.out) : deepest((0,evidence_abstract .kA)(within, value), levelsOf);
    const levels = 1 + inner;
    known.set(value, levels);
    return levels;
}
const within = {
    ...parts .u0,
    choice: ({ condition, yes, no }) => [condition, yes, no],
    not: ({ value }) => [value],
    equal: ({ one, other }) => [one, other],
    is: ({ value }) => [value],
};
 
function levelsOfOut(out) {
    const found = known.get(out);
    if (found !== undefined)
        return found;
    const levels = deepest(out, (piece) => {
        if (piece.kind === 'print')
            return levelsOf(piece.value);
        if (piece.kind === 'choice')
            return Math.max(levelsOf(piece.condition), levelsOfOut(piece.yes), levelsOfOut(piece.no));
        return piece.kind === 'loop' ? levelsOfOut(piece.body) : 0;
    });
    known.set(out, levels);
    return levels;
}
function deepest(items, levels) {
    let most = 0;
    for (const item of items)
        most = Math.max(most, levels(item));
    return most;
}
 
 
var picomatch = __webpack_require__(4006);
; 



 
function callMethod(run, files, method, args) {
    for (const arg of args)
        touchDeep(run.touches, arg);
    const [name] = args;
    switch (method) {
        case 'Get':
        case 'GetBytes':
        case 'Lines': {
            const text = name?.kind === 'literal' ? (files.texts.get(String(name.value)) ?? '') : null;
            if (text !== null && method === 'Get')
                return (0,evidence_abstract .eu)(text);
            return {
                kind: 'file',
                files: files_select(files, (path) => path.startsWith(name === undefined ? '' : prefixOf(name))),
            };
        }
        case 'Glob': {
            const pattern = name?.kind === 'literal' ? picomatch(String(name.value), { dot: true }) : () => true;
            return { kind: 'files', files: files_select(files, pattern), method: null };
        }
        case 'AsConfig':
        case 'AsSecrets':
            return { kind: 'file', files };
        default:
            return evidence_abstract .qY;
    }
}
function files_select({ directory, texts }, isChosen) {
    return { directory, texts: new Map([...texts].filter(([path]) => isChosen(path))) };
}
 
function prefixOf(name) {
    if (name.kind === 'literal')
        return String(name.value);
    const first = name.kind === 'text' ? name.out[0] : undefined;
    return first?.kind === 'text' ? first.text : '';
}
 
; 


 
function print(run, value, place, out) {
    look(run.touches);
    switch (value.kind) {
        case 'literal':
            if (value.value !== null && value.value !== '')
                out.push({ kind: 'text', text: String(value.value) });
            return;
        case 'text':
            look(run.touches, sizeOf(value.out));
            for (const piece of value.out)
                out.push(piece);
            return;
        case 'fail':
            out.push({ kind: 'fail' });
            return;
        case 'choice': {
            touchTruth(run.touches, value.condition);
            const [yes, no] = [[], []];
            print(run, value.yes, place, yes);
            print(run, value.no, place, no);
            out.push({ kind: 'choice', condition: value.condition, yes, no });
            return;
        }
        default:
            touchDeep(run.touches, value);
            out.push({ kind: 'print', value, place });
    }
}
const sizes = new WeakMap();
 
function sizeOf(out) {
    const known = sizes.get(out);
    if (known !== undefined)
        return known;
    let size = 0;
    for (const piece of out)
        size += 1 + (0,parts ._$)(piece).reduce((sum, inner) => sum + sizeOf(inner), 0);
    if (size > maxSize)
        throw new TooMuch('too long a text');
    sizes.set(out, size);
    return size;
}
 
const maxSize = 100_000;
 
; 


 
function declare(scope, name, value) {
    return { ...scope, variables: new Map(scope.variables).set(name, { value }) };
}
function scope_assign(cell, value, { assigned }) {
    if (!assigned.has(cell))
        assigned.set(cell, cell.value);
    cell.value = value;
}
function declareElement({ variables }, scope, key, value) {
    const [one, two] = variables;
    if (one === undefined)
        return scope;
    return two === undefined ? declare(scope, one, value) : declare(declare(scope, one, key), two, value);
}
 
function elementsOf(run, over) {
    if (over.kind === 'list')
        return over.items.map((value, index) => ({ key: (0,evidence_abstract .eu)(index), value }));
    if (over.kind === 'dict' && over.dict.rest === evidence_abstract .s6 && over.dict.below.length + over.dict.above.length === 0)
        return [...over.dict.fields].map(([key, value]) => ({ key: (0,evidence_abstract .eu)(key), value }));
    if (over.kind === 'literal')
        return typeof over.value === 'number' ? [{ key: evidence_abstract .qY, value: evidence_abstract .qY }] : [];
    if (over.kind === 'files')
        return [{ key: evidence_abstract .qY, value: { kind: 'file', files: over.files } }];
    return [{ key: { kind: 'derived', name: 'keys', from: [over] }, value: (0,evidence_fields ._F)(over, evidence_abstract .__, run.changes) }];
}
 
 
var signature = __webpack_require__(1997);
; 








 
const maxCalls = 30;
function runTemplate(run, body, dot, file) {
    const scope = { file, dot, variables: new Map([['', { value: dot }]]), assigned: new Map() };
    return runNodes(run, body, scope);
}
 
function callTemplate(run, name, argument) {
    const named = run.templates.get(name);
     
    if (named === undefined && run.complete)
        return { kind: 'fail' };
    if (named === undefined || run.depth >= maxCalls) {
        touchDeep(run.touches, argument);
        return { kind: 'derived', name: 'include', from: [argument] };
    }
    run.depth++;
    const texts = named.map(({ body, file }) => ({ kind: 'text', out: runTemplate(run, body, argument, file) }));
    run.depth--;
    return (0,signature .EB)(texts);
}
function runNodes(run, nodes, scope) {
    const out = [];
    let inner = scope;
    for (const node of nodes) {
        if (run.left-- <= 0) {
            run.exhausted = true;
            return out;
        }
        if (node.kind === 'text')
            out.push({ kind: 'text', text: node.text });
        else if (node.kind === 'action')
            inner = runAction(run, node, inner, out);
        else if (node.kind === 'template') {
            const argument = node.pipe === null ? evidence_abstract .s6 : evaluate(run, node.pipe, inner, node.line);
            print(run, callTemplate(run, node.name, argument), { file: inner.file, line: node.line }, out);
        }
        else if (node.kind === 'range')
            runRange(run, node, inner, out);
        else
            runBranches(run, node, inner, out);
    }
    return out;
}
function runAction(run, { pipe, line }, scope, out) {
    const value = checkDepth(evaluate(run, pipe, scope, line));
    const [name] = pipe.variables;
    if (name === undefined) {
        print(run, value, { file: scope.file, line }, out);
        return scope;
    }
    if (!pipe.assigns) {
        look(run.touches, scope.variables.size);
        return declare(scope, name, value);
    }
    const cell = scope.variables.get(name);
    if (cell !== undefined)
        scope_assign(cell, value, scope);
    return scope;
}
function runBranches(run, { kind, pipe, body, otherwise, line }, scope, out) {
    const condition = evaluate(run, pipe, scope, line);
    touchTruth(run.touches, condition);
    const [name] = pipe.variables;
    const declared = name === undefined || pipe.assigns ? scope : declare(scope, name, condition);
    const inside = kind === 'with' ? { ...declared, dot: condition } : declared;
    if (condition.kind === 'literal') {
        out.push(...((0,evidence_abstract .Hn)(condition.value) ? runNodes(run, body, inside) : runNodes(run, otherwise, declared)));
        return;
    }
    const yes = runApart(run, body, inside);
    const no = runApart(run, otherwise, declared);
    for (const cell of new Set([...yes.values.keys(), ...no.values.keys()])) {
        const value = (0,evidence_abstract .Yq)(condition, yes.values.get(cell) ?? cell.value, no.values.get(cell) ?? cell.value);
        scope_assign(cell, checkDepth(value), scope);
    }
    out.push({ kind: 'choice', condition, yes: yes.out, no: no.out });
}
function runApart(run, nodes, scope) {
    const branch = run.branch;
    run.branch = ++run.branches;
    const assigned = new Map();
    const out = runNodes(run, nodes, { ...scope, assigned });
    run.branch = branch;
    const values = new Map([...assigned.keys()].map((cell) => [cell, cell.value]));
    for (const [cell, before] of assigned)
        cell.value = before;
    return { out, values };
}
 
function runRange(run, node, scope, out) {
    const over = evaluate(run, node.pipe, scope, node.line);
    touchKeys(run.touches, over);
    for (const { key, value } of elementsOf(run, over)) {
        const loops = value.kind !== 'literal' || over.kind !== 'list';
        const inside = declareElement(node.pipe, { ...scope, dot: value }, key, value);
        const first = runApart(run, node.body, inside);
        for (const [cell, found] of first.values)
            scope_assign(cell, (0,signature .EB)([cell.value, found]), scope);
        if (!loops || (first.values.size === 0 && run.changes.length === 0)) {
            out.push({ kind: 'loop', body: first.out });
            continue;
        }
        const before = run.again;
        run.again = true;
        const second = runApart(run, node.body, inside);
        run.again = before;
        for (const [cell, found] of second.values)
            scope_assign(cell, widen(run, cell.value, found), scope);
        out.push({ kind: 'loop', body: second.out });
    }
    const none = runApart(run, node.otherwise, scope);
    for (const [cell, found] of none.values)
        scope_assign(cell, (0,signature .EB)([cell.value, found]), scope);
    if (none.out.length > 0)
        out.push({ kind: 'loop', body: none.out });
}
 
function widen(run, known, found) {
    const options = known.kind === 'any' ? known.options : [known];
    if (options.some((option) => (0,signature .vl)(option) === (0,signature .vl)(found)))
        return known;
    for (const value of [known, found])
        touchDeep(run.touches, value);
    return { kind: 'derived', name: 'range', from: [known, found] };
}
 
function evaluate(run, pipe, scope, line) {
    let value = null;
    for (const command of pipe.commands)
        value = runCommand(run, command, value, scope, line);
    return value ?? evidence_abstract .s6;
}
function runCommand(run, command, piped, scope, line) {
    const [head, ...terms] = command;
    if (head === undefined)
        return evidence_abstract .s6;
    const args = terms.map((term) => termValue(run, term, scope, line));
    const all = piped === null ? args : [...args, piped];
    const place = { file: scope.file, line };
    if (head.kind === 'function')
        return run.engine.callFunction(run, head.name, all, place);
    const value = termValue(run, head, scope, line);
    if (value.kind === 'files' && value.method !== null)
        return callMethod(run, value.files, value.method, all);
    if (all.length === 0)
        return value;
    for (const arg of all)
        touchDeep(run.touches, arg);
    return evidence_abstract .qY;
}
function termValue(run, term, scope, line) {
    switch (term.kind) {
        case 'literal':
            return (0,evidence_abstract .eu)(term.value);
        case 'field':
            return follow(run, scope.dot, term.path);
        case 'variable':
            return follow(run, scope.variables.get(term.name)?.value ?? evidence_abstract .s6, term.path);
        case 'pipe':
            return follow(run, evaluate(run, term.pipe, scope, line), term.path);
        case 'function':
            return run.engine.callFunction(run, term.name, [], { file: scope.file, line });
        default:
            return term;
    }
}
function follow(run, value, path) {
    return path.reduce((at, key) => (0,evidence_fields ._F)(at, key, run.changes), value);
}
 
; 




 
function makeDict(run, fields, below = []) {
    return { kind: 'dict', dict: { fields, rest: evidence_abstract .s6, below, above: [], branch: run.branch } };
}
 
function withoutFields(run, names, map) {
    return makeDict(run, new Map(names.map((name) => [name, evidence_abstract .qp])), [map]);
}
 
function unsetField(run, map, name) {
    if (map.kind === 'path')
        addChange(run, map.path, name, evidence_abstract .s6);
    if (map.kind !== 'dict')
        return;
    const { dict } = map;
    if (dict.shared || dict.branch !== run.branch) {
        dict.fields.set(name, (0,signature .EB)([(0,evidence_fields ._F)(map, name, run.changes), evidence_abstract .qp]));
        return;
    }
    takeOut(run, dict, name);
}
 
function takeOut(run, dict, name) {
    const { fields, rest, below, above } = dict;
    const before = {
        kind: 'dict',
        dict: { ...dict, fields: new Map(fields), rest, below: [...below], above: [...above] },
    };
    fields.clear();
    dict.rest = evidence_abstract .s6;
    dict.above.length = 0;
    dict.below.splice(0, below.length, withoutFields(run, [name], before));
}
 
function copyDict(run, dict) {
    const { shared: _, ...own } = dict;
    const copy = {
        ...own,
        fields: new Map(dict.fields),
        below: [...dict.below],
        above: [...dict.above],
        branch: run.branch,
    };
    return { kind: 'dict', dict: copy };
}


function setField(run, map, key, value, seen = new Set()) {
    if (seen.has(map))
        return;
    seen.add(map);
    switch (map.kind) {
        case 'dict':
            setDict(run, map.dict, key, value);
            return;
        case 'path':
            addChange(run, map.path, key.kind === 'literal' ? String(key.value) : evidence_abstract .__, value);
            return;
        case 'choice':
            for (const inner of [map.yes, map.no])
                setField(run, inner, key, value, seen);
            return;
        case 'any':
            for (const option of map.options)
                setField(run, option, key, value, seen);
            return;
        case 'layered':
            for (const layer of map.layers)
                setField(run, layer, key, value, seen);
            return;
        default:
            touchDeep(run.touches, value);
    }
}
function setDict(run, dict, key, value) {
    if (key.kind !== 'literal') {
        dict.rest = (0,signature .EB)([dict.rest, value]);
        return;
    }
    const name = String(key.value);
    const before = dict.fields.get(name) ?? dict.rest;
    const sure = dict.branch === run.branch;
    if (run.again && (0,signature .vl)(before) !== (0,signature .vl)(value))
        touchDeep(run.touches, value);
     
    if (sure && !dict.shared && dict.below.length > 0)
        takeOut(run, dict, name);
    dict.fields.set(name, sure ? value : (0,signature .EB)([before, value]));
}
function addChange(run, path, key, value) {
    look(run.touches, run.changes.length);
    const known = run.changes.some((change) => change.key === key && change.path.join('\0') === path.join('\0') && (0,signature .vl)(change.value) === (0,signature .vl)(value));
    if (known)
        return;
    if (run.last) {
        touchDeep(run.touches, value);
        return;
    }
    if (run.again)
        touchDeep(run.touches, value);
    run.changes.push({ path, key, value });
}
 
function changeMap(run, target, others, where, seen = new Set()) {
    if (seen.has(target))
        return;
    seen.add(target);
    const change = (inner) => changeMap(run, inner, others, where, seen);
    if (target.kind === 'dict') {
        const list = target.dict[where];
        for (const other of others) {
            if (list.some((known) => (0,signature .vl)(known) === (0,signature .vl)(other)))
                continue;
            if (where === 'above')
                list.unshift(other);
            else
                list.push(other);
        }
    }
    else if (target.kind === 'path')
        for (const other of others)
            addChange(run, target.path, null, other);
    else if (target.kind === 'choice')
        [target.yes, target.no].forEach(change);
    else if (target.kind === 'any')
        target.options.forEach(change);
}
 
; 





 
const mapCalls = {
    kindIs: (run, [type = evidence_abstract .s6, value = evidence_abstract .s6]) => {
        touchTruth(run.touches, value);
        return type.kind === 'literal' ? { kind: 'is', type: String(type.value), value } : evidence_abstract .qY;
    },
    kindOf: (run, [value = evidence_abstract .s6]) => kind(run, value),
    typeOf: (run, [value = evidence_abstract .s6]) => kind(run, value),
    typeIs: (run, [, value = evidence_abstract .s6]) => kind(run, value),
    typeIsLike: (run, [, value = evidence_abstract .s6]) => kind(run, value),
    hasKey: (run, [map = evidence_abstract .s6, key = evidence_abstract .s6]) => {
        const field = (0,evidence_fields .UK)(map, key, run.changes);
        touchTruth(run.touches, field);
        return field.kind === 'literal' ? (0,evidence_abstract .eu)(field.value !== null) : { kind: 'is', type: 'there', value: field };
    },
    get: (run, [map = evidence_abstract .s6, key = evidence_abstract .s6]) => (0,evidence_fields .UK)(map, key, run.changes),
    index: (run, [value = evidence_abstract .s6, ...keys]) => keys.reduce((at, key) => (0,evidence_fields .UK)(at, key, run.changes), value),
    dig: (run, args) => {
        const map = args.at(-1) ?? evidence_abstract .s6;
        const otherwise = args.at(-2) ?? evidence_abstract .s6;
        const found = args.slice(0, -2).reduce((at, key) => (0,evidence_fields .UK)(at, key, run.changes), map);
        touchTruth(run.touches, found);
        return (0,evidence_abstract .Yq)({ kind: 'is', type: 'there', value: found }, found, otherwise);
    },
    dict: (run, args) => {
        const fields = new Map();
        let rest = evidence_abstract .s6;
        for (let at = 0; at < args.length; at += 2) {
            const [key = evidence_abstract .s6, value = evidence_abstract .s6] = [args[at], args[at + 1]];
            if (key.kind === 'literal')
                fields.set(String(key.value), value);
            else
                rest = (0,signature .EB)([rest, value]);
        }
        return { kind: 'dict', dict: { fields, rest, below: [], above: [], branch: run.branch } };
    },
    set: (run, [map = evidence_abstract .s6, key = evidence_abstract .s6, value = evidence_abstract .s6]) => {
        setField(run, map, key, value);
        return map;
    },
    unset: (run, [map = evidence_abstract .s6, key = evidence_abstract .s6]) => {
        if (key.kind === 'literal')
            unsetField(run, map, String(key.value));
        return map;
    },
    merge: (run, [target = evidence_abstract .s6, ...others]) => {
        changeMap(run, target, others, 'below');
        return (0,evidence_fields .dZ)([target, ...others]);
    },
    mergeOverwrite: (run, [target = evidence_abstract .s6, ...others]) => {
        changeMap(run, target, others, 'above');
        return (0,evidence_fields .dZ)([...others.toReversed(), target]);
    },
    deepCopy: (run, [value = evidence_abstract .s6]) => {
        if (value.kind === 'dict')
            return copyDict(run, value.dict);
        return value.kind === 'path' ? makeDict(run, new Map(), [value]) : value;
    },
    values: (run, [map = evidence_abstract .s6]) => {
        touchKeys(run.touches, map);
        return { kind: 'list', items: [(0,evidence_fields ._F)(map, evidence_abstract .__, run.changes)] };
    },
    keys: (run, maps) => {
        for (const map of maps)
            touchKeys(run.touches, map);
        return { kind: 'derived', name: 'keys', from: maps };
    },
    pluck: (run, [key = evidence_abstract .s6, ...maps]) => ({
        kind: 'list',
        items: maps.map((map) => (0,evidence_fields .UK)(map, key, run.changes)),
    }),
    pick: (run, [map = evidence_abstract .s6, ...keys]) => {
        const picked = keys.filter((key) => key.kind === 'literal').map((key) => String(key.value));
        if (picked.length < keys.length)
            return map;
        const fields = new Map(picked.map((key) => [key, (0,evidence_fields ._F)(map, key, run.changes)]));
        return makeDict(run, fields);
    },
    omit: (run, [map = evidence_abstract .s6, ...keys]) => {
        const names = keys.flatMap((key) => (key.kind === 'literal' ? [String(key.value)] : []));
        return names.length < keys.length ? map : makeDict(run, new Map(), [withoutFields(run, names, map)]);
    },
};
 
function kind(run, value) {
    touchTruth(run.touches, value);
    return { kind: 'derived', name: 'kindOf', from: [] };
}
 
; 



 
function formatText(run, args, place) {
    const [format = evidence_abstract .s6, ...values] = args;
    const text = format.kind === 'literal' ? String(format.value) : null;
    if (text === null || /%(?![svdq%])/.test(text.replaceAll('%%', ''))) {
        for (const arg of args)
            touchDeep(run.touches, arg);
        return { kind: 'derived', name: 'printf', from: args };
    }
    const out = [];
    let next = 0;
    for (const piece of text.split(/(%[svdq%])/)) {
        if (/^%[svdq]$/.test(piece)) {
            const quote = piece === '%q' ? '"' : '';
            if (quote !== '')
                out.push({ kind: 'text', text: quote });
            print(run, values[next++] ?? evidence_abstract .s6, place, out);
            if (quote !== '')
                out.push({ kind: 'text', text: quote });
        }
        else if (piece !== '')
            out.push({ kind: 'text', text: piece === '%%' ? '%' : piece });
    }
    return { kind: 'text', out };
}
 
; 





 
function renderText(run, text, context) {
    switch (text.kind) {
        case 'literal':
            return runText(run, String(text.value ?? ''), context);
        case 'file':
            return (0,signature .EB)([...text.files.texts.values()].filter(isTemplate).map((one) => runText(run, one, context)));
        case 'path': {
            const texts = run.textsAt(text.path).map((one) => runText(run, one, context));
            run.rendered.set(`${text.path.join('\0')}`, { path: text.path, context });
            return texts.length === 0 ? text : (0,signature .EB)([text, ...texts]);
        }
        case 'choice':
            return { ...text, yes: renderText(run, text.yes, context), no: renderText(run, text.no, context) };
        case 'any':
            return (0,signature .EB)(text.options.map((option) => renderText(run, option, context)));
        case 'same':
            return { ...text, value: renderText(run, text.value, context) };
        case 'layered':
            return { kind: 'layered', layers: text.layers.map((layer) => renderText(run, layer, context)) };
        case 'text':
            return renderOut(run, text, text.out, context);
        default:
            renderParts(run, text, context);
            return text;
    }
}
function isTemplate(text) {
    return text.includes('{{');
}
function runText(run, text, context) {
    if (!isTemplate(text))
        return { kind: 'literal', value: text };
    const parsed = (0,templates_parse .Q)(text);
    if (!parsed.ok || run.depth >= maxDepth) {
        touchDeep(run.touches, context);
        return { kind: 'derived', name: 'tpl', from: [context] };
    }
    run.depth++;
    const out = run.engine.runTemplate(run, parsed.template.body, context, '');
    for (const { body } of parsed.template.definitions)
        run.engine.runTemplate(run, body, context, '');
    run.depth--;
    return { kind: 'text', out };
}
const maxDepth = 30;
 
function renderOut(run, text, out, context) {
    const whole = out.every((piece) => piece.kind === 'text');
    if (whole)
        return runText(run, out.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''), context);
    if (out.some((piece) => piece.kind === 'text' && /\{\{/.test(piece.text)))
        touchDeep(run.touches, context);
    else
        renderParts(run, text, context);
    return text;
}
 
function renderParts(run, value, context, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    look(run.touches);
    switch (value.kind) {
        case 'path':
        case 'file':
            renderText(run, value, context);
            return;
        case 'files':
            renderText(run, { kind: 'file', files: value.files }, context);
            return;
        case 'text':
            renderPieces(run, value.out, context, seen);
            return;
        case 'dict':
            if (seen.has(value.dict))
                return;
            seen.add(value.dict);
            break;
        default:
            break;
    }
    for (const inner of (0,evidence_abstract .kA)(parts .u0, value))
        renderParts(run, inner, context, seen);
}
function renderPieces(run, out, context, seen) {
    for (const piece of out) {
        look(run.touches);
        if (piece.kind === 'print')
            renderParts(run, piece.value, context, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                renderPieces(run, branch, context, seen);
        else if (piece.kind === 'loop')
            renderPieces(run, piece.body, context, seen);
        else if (piece.kind === 'text' && piece.text.includes('{{'))
            touchDeep(run.touches, context);
    }
}
 
; 








 
function callFunction(run, name, args, place) {
    const short = name.startsWith('must') ? name.slice(4, 5).toLowerCase() + name.slice(5) : name;
    const call = calls[short];
    if (call !== undefined)
        return call(run, args, place);
    for (const arg of args)
        touchDeep(run.touches, arg);
    run.uses.push({ name: short, args, place });
    return args.length === 0 ? evidence_abstract .qY : { kind: 'derived', name: short, from: args };
}
 
const samePrinted = (through) => (_, args) => {
    const value = args.at(-1) ?? evidence_abstract .s6;
    return value.kind === 'literal' && value.value === null ? (0,evidence_abstract .eu)('') : { kind: 'same', through, value };
};
const firstTrue = (run, args) => args.reduceRight((rest, arg) => {
    touchTruth(run.touches, arg);
    return (0,evidence_abstract .Yq)(arg, arg, rest);
});
const calls = {
    ...mapCalls,
    include: (run, args) => include(run, args),
    tpl: (run, args) => renderText(run, args[0] ?? evidence_abstract .s6, args[1] ?? evidence_abstract .s6),
    required: (_, args) => args[1] ?? evidence_abstract .s6,
    fail: () => ({ kind: 'fail' }),
    default: (run, args) => {
        const [otherwise = evidence_abstract .s6, value = evidence_abstract .s6] = args;
        touchTruth(run.touches, value);
        return args.length < 2 ? otherwise : (0,evidence_abstract .Yq)(value, value, otherwise);
    },
    coalesce: (run, args, place) => (args.length === 0 ? evidence_abstract .s6 : firstTrue(run, args, place)),
    or: (run, args, place) => (args.length === 0 ? evidence_abstract .s6 : firstTrue(run, args, place)),
    and: (run, args) => args.length === 0
        ? evidence_abstract .s6
        : args.reduceRight((rest, arg) => {
            touchTruth(run.touches, arg);
            return (0,evidence_abstract .Yq)(arg, rest, arg);
        }),
    not: (run, [value = evidence_abstract .s6]) => {
        touchTruth(run.touches, value);
        return value.kind === 'literal' ? (0,evidence_abstract .eu)(!(0,evidence_abstract .Hn)(value.value)) : { kind: 'not', value };
    },
    empty: (run, args, place) => calls['not']?.(run, args, place) ?? evidence_abstract .qY,
    ternary: (run, [yes = evidence_abstract .s6, no = evidence_abstract .s6, condition = evidence_abstract .s6]) => {
        touchTruth(run.touches, condition);
        return (0,evidence_abstract .Yq)(condition, yes, no);
    },
    eq: (run, args, place) => {
        const [one = evidence_abstract .s6, ...others] = args;
        for (const arg of args)
            touchDeep(run.touches, arg);
        run.uses.push({ name: 'eq', args, place });
        const tests = others.map((other) => equal(one, other));
        return tests.length === 0 ? evidence_abstract .qY : tests.reduceRight((rest, test) => (0,evidence_abstract .Yq)(test, test, rest));
    },
    ne: (run, args, place) => {
        const [one = evidence_abstract .s6, other = evidence_abstract .s6] = args;
        for (const arg of args)
            touchDeep(run.touches, arg);
        run.uses.push({ name: 'ne', args, place });
        const test = equal(one, other);
        return test.kind === 'literal' ? (0,evidence_abstract .eu)(test.value !== true) : { kind: 'not', value: test };
    },
    list: (_, items) => ({ kind: 'list', items }),
    tuple: (_, items) => ({ kind: 'list', items }),
    first: (run, [list = evidence_abstract .s6]) => (0,evidence_fields ._F)(list, list.kind === 'list' || (0,evidence_fields .pF)(list) ? '0' : evidence_abstract .__, run.changes),
    last: (run, [list = evidence_abstract .s6]) => (0,evidence_fields ._F)(list, list.kind === 'list' ? String(list.items.length - 1) : (0,evidence_fields .pF)(list) ? '-1' : evidence_abstract .__, run.changes),
    compact: (_, [list = evidence_abstract .s6]) => list,
    uniq: (_, [list = evidence_abstract .s6]) => list,
    reverse: (_, [list = evidence_abstract .s6]) => someOf([list]),
    rest: (_, [list = evidence_abstract .s6]) => someOf([list]),
    initial: (_, [list = evidence_abstract .s6]) => someOf([list]),
    without: (_, [list = evidence_abstract .s6]) => someOf([list]),
    concat: (_, lists) => someOf(lists),
    append: (_, [list = evidence_abstract .s6, item = evidence_abstract .s6]) => list.kind === 'list'
        ? { kind: 'list', items: [...list.items, item] }
        : someOf([list, { kind: 'list', items: [item] }]),
    prepend: (_, [list = evidence_abstract .s6, item = evidence_abstract .s6]) => list.kind === 'list'
        ? { kind: 'list', items: [item, ...list.items] }
        : someOf([list, { kind: 'list', items: [item] }]),
    len: (run, [value = evidence_abstract .s6]) => {
        touchKeys(run.touches, value);
        return { kind: 'derived', name: 'len', from: [value] };
    },
    quote: samePrinted('quote'),
    squote: samePrinted('quote'),
    toString: samePrinted('toString'),
    trim: samePrinted('trim'),
    trimSuffix: (_, [by = evidence_abstract .s6, value = evidence_abstract .s6]) => ({ kind: 'same', through: 'trimSuffix', value, by }),
    trimPrefix: (_, [prefix = evidence_abstract .s6, value = evidence_abstract .s6]) => ({
        kind: 'same',
        through: prefix.kind === 'literal' ? `trimPrefix ${prefix.value}` : 'trimPrefix',
        value,
        by: prefix,
    }),
    trimAll: samePrinted('trimAll'),
    nospace: samePrinted('nospace'),
    lower: samePrinted('lower'),
    indent: samePrinted('indent'),
    nindent: samePrinted('indent'),
    print: (run, args, place) => ({ kind: 'text', out: printAll(run, args, place) }),
    printf: (run, args, place) => formatText(run, args, place),
    lookup: (run, args) => {
        for (const arg of args)
            touchDeep(run.touches, arg);
        return evidence_abstract .qY;
    },
};
function equal(one, other) {
    if (one.kind === 'literal' && other.kind === 'literal')
        return (0,evidence_abstract .eu)(one.value === other.value);
    return { kind: 'equal', one, other };
}
function include(run, [name = evidence_abstract .s6, argument = evidence_abstract .s6]) {
    const names = namesOf(name);
    if (names !== null)
        return (0,signature .EB)(names.map((one) => run.engine.callTemplate(run, one, argument)));
    touchDeep(run.touches, name);
    touchDeep(run.touches, argument);
    return { kind: 'derived', name: 'include', from: [argument] };
}
 
function namesOf(name) {
    if (name.kind === 'literal')
        return [String(name.value)];
    if (name.kind === 'same')
        return namesOf(name.value);
    if (name.kind === 'text') {
        const words = name.out.map((out) => (out.kind === 'text' ? out.text : null));
        return words.includes(null) ? null : [words.join('')];
    }
    const options = name.kind === 'choice' ? [name.yes, name.no] : name.kind === 'any' ? name.options : [];
    const found = options.map(namesOf);
    return options.length === 0 || found.includes(null) ? null : found.flatMap((names) => names ?? []);
}
function printAll(run, args, place) {
    const out = [];
    for (const arg of args)
        print(run, arg, place, out);
    return out;
}
 
function someOf(lists) {
    return {
        kind: 'list',
        items: lists.flatMap((list) => (list.kind === 'list' ? list.items : [(0,evidence_fields ._F)(list, evidence_abstract .__, [])])),
    };
}
 
; 


function readTemplates(scopes, parse) {
    const loaded = [];
    for (const scope of scopes) {
        for (const [path, text] of scope.chart.templates) {
            if (scope.chart.library && !isPartial(path))
                continue;
            const file = scope.chart.directory === '' ? path : `${scope.chart.directory}/${path}`;
            const parsed = parse(text);
            if (!parsed.ok)
                return { rendered: [], named: new Map(), problem: `${file} cannot be read: ${parsed.reason}` };
            loaded.push({ scope, name: `${scope.fullName}/${path}`, file, template: parsed.template });
        }
    }
    const nearest = loaded.toSorted((one, other) => depth(one) - depth(other) || (one.name < other.name ? -1 : 1));
    const rendered = loaded.filter(({ name }) => !isPartial(name) && !name.endsWith('/NOTES.txt'));
    return {
        rendered: rendered.map(({ scope, file, template }) => ({ scope, file, body: template.body })),
        named: nameTemplates(nearest),
        problem: null,
    };
}
function depth({ name }) {
    return name.split('/').length;
}
function isPartial(path) {
    return path.slice(path.lastIndexOf('/') + 1).startsWith('_');
}
function nameTemplates(nearest) {
    const named = new Map();
    const closed = new Set();
    const add = (name, body, { file, scope }) => {
        if (closed.has(name) || isEmpty(body))
            return;
        const others = named.get(name) ?? [];
        if (!others.some((other) => other.body === body))
            others.push({ name, body, file });
        named.set(name, others);
        if (!scope.switched)
            closed.add(name);
    };
    for (const one of nearest) {
        for (const { name, body } of one.template.definitions.toReversed())
            add(name, body, one);
        add(one.name, one.template.body, one);
    }
    return named;
}
 
function isEmpty(body) {
    return body.every((node) => node.kind === 'text' && node.text.trim() === '');
}
 
; 








 
const maxSteps = 1_000_000;
 
const maxRounds = 4;
 
function runChart(root, parse) {
    const { missing } = (0,chart_scopes .A)(root);
    if (root.elsewhere !== undefined)
        return nothingKnown(missing, root.elsewhere);
    const texts = templatesInValues(root);
    const changes = [];
    for (let round = 0; round < maxRounds; round++) {
        const before = shapesOf(changes);
        const last = round === maxRounds - 1;
        const done = runOnce(root, parse, texts, changes, last);
        if (typeof done === 'string')
            return nothingKnown(missing, done);
        if (last || shapesOf(changes) === before)
            return done;
    }
    return nothingKnown(missing, 'its templates change the values over and over');
}
function runOnce(root, parse, texts, changes, last) {
    const { scopes, missing } = (0,chart_scopes .A)(root);
    const { rendered, named, problem } = readTemplates(scopes, parse);
    if (problem !== null)
        return problem;
    const run = {
        touches: openTouches(),
        changes,
        templates: named,
        complete: missing.length === 0,
        rendered: new Map(),
        textsAt: (path) => texts.filter((text) => (0,evidence_fields .w1)(text.path, path)).map(({ text }) => text),
        left: maxSteps,
        last,
        branch: 0,
        branches: 0,
        depth: 0,
        again: false,
        exhausted: false,
        uses: [],
        engine: { runTemplate: runTemplate, callTemplate: callTemplate, callFunction: callFunction },
    };
    const files = renderAll(run, rendered);
    if (files === null || run.exhausted)
        return 'its templates are larger than what is read here';
    const { touches, uses, rendered: asked } = run;
    return { scopes, files, touches, uses, missing, rendersValues: asked.size > 0, problem: null };
}
 
function renderAll(run, rendered) {
    try {
        return rendered.map(({ scope, body, file }) => {
            const out = runTemplate(run, body, scope.context, file);
            return { file, path: scope.path, out };
        });
    }
    catch (error) {
         
        if (error instanceof TooMuch || error instanceof RangeError)
            return null;
        throw error;
    }
}
 
function shapesOf(changes) {
    const shapeOf = (0,signature .ry)();
    return new Set(changes.map(({ path, key, value }) => `${path.join('\0')}\0\0${key}\0\0${shapeOf(value)}`)).size;
}
function nothingKnown(missing, problem) {
    const nothing = { scopes: [], files: [], touches: openTouches(), uses: [], rendersValues: false };
    return { ...nothing, missing, problem };
}
 
function templatesInValues(root) {
    return (0,chart_scopes .A)(root).scopes.flatMap(({ chart, path }) => chart.values === null ? [] : [...textsOf(chart.values, path)]);
}
 
function* textsOf(layer, path = []) {
    for (const view of (0,read_layer .AS)(layer, 4))
        yield* textsIn(view, path, { nodes: maxNodes });
}
const maxNodes = 200_000;
function* textsIn(view, path, left) {
    if (left.nodes-- <= 0)
        return;
    if (view.kind === 'scalar' && view.text.includes('{{'))
        yield { path, text: view.text };
    if (view.kind === 'map')
        for (const key of view.keys())
            yield* textsIn(view.get(key), [...path, key], left);
    if (view.kind === 'list')
        for (const [index, item] of view.items().entries())
            yield* textsIn(item, [...path, String(index)], left);
}
 
function mayRead(layer, key) {
    return (layer.unknown === undefined && [...textsOf(layer)].some(({ text }) => text.includes(key) || !isPlain.test(text)));
}
 
const isPlain = /^(?:[^{]|\{(?!\{)|\{\{-?\s*\$?(?:\.\w+){2,}\s*(?:\|\s*(?:quote|trim|lower|upper)\s*)*-?\}\})*$/;
 
; 







 
function openEvidence(chart, parse = templates_parse .Q) {
    const run = runChart(chart, parse);
    const known = new Map();
    const read = (block, full, empty) => {
        const key = JSON.stringify([block.path, full, empty]);
        const words = known.get(key) ?? readForms(run, chart, block, full, empty);
        known.set(key, words);
        return words;
    };
    const evidence = {
        key: (block, key, layers = []) => judge(evidence, chart, block, key, layers),
        ignores: (block, key, layers = []) => judgeTouch(run, chart, block, key, layers)?.kind === 'ignores',
        images: (block, full, empty) => {
            const words = read(block, [...block.names, ...full], empty);
            return words?.filter((word) => block.names.some((name) => has(word, chart, block, name))) ?? null;
        },
        words: (block, key, full, empty) => read(block, [...block.names, ...full], empty)?.filter((word) => has(word, chart, block, key)) ?? null,
        run,
    };
    return evidence;
}
function judge({ run, images }, chart, block, key, layers) {
    const untouched = judgeTouch(run, chart, block, key, layers);
    if (untouched !== null)
        return untouched;
    const tags = block.tags ?? ['tag'];
    const [tagged, bare] = [images(block, [key, ...tags], []), images(block, [key], tags)];
    return judgeWords(tagged && bare && [...tagged, ...bare], chart, block, key);
}
 
function judgeTouch(run, chart, block, key, layers) {
    const path = (0,evidence_block .p)(block);
    if (run.problem !== null)
        return { kind: 'unknown', reason: run.problem };
    if (run.files.length === 0)
        return { kind: 'unknown', reason: 'it has no template that renders anything' };
    if (run.missing.some((missing) => (0,evidence_fields .w1)(path, missing)))
        return { kind: 'unknown', reason: 'it feeds a chart that is not in this tree' };
    if ((0,aliases .Q)(chart, [...path, key]).some((alias) => isTouched(run.touches, alias)))
        return null;
    const text = run.rendersValues && layers.some((layer) => mayRead(layer, key));
    return text ? { kind: 'unknown', reason: 'a value that is run as a template may read it' } : { kind: 'ignores' };
}
function judgeWords(words, chart, block, key) {
    if (words === null)
        return { kind: 'unknown', reason: 'the templates print more forms than are followed' };
    const images = words.filter(isImage);
    if (images.length === 0)
        return { kind: 'unknown', reason: 'no template prints its repository as it is' };
    const at = [];
    const forms = new Set();
    for (const word of images) {
        const found = findPiece(word, chart, block, key);
        if (found === null) {
            const place = placeOf(word);
            return { kind: 'unknown', reason: 'an image is printed without it', ...(place && { at: place }) };
        }
        if (found.form === null)
            return { kind: 'unknown', reason: 'it is no digest where it is printed', at: found.place };
        at.push(found.place);
        forms.add(found.form);
    }
    const [form, other] = forms;
    if (form === undefined || other !== undefined)
        return { kind: 'unknown', reason: 'it is printed with its algorithm and without' };
    const places = new Map(at.map((place) => [`${place.file}:${place.line}`, place]));
    return { kind: 'reads', form, at: [...places.values()] };
}
 
function isUnderImage({ before }) {
    return /image["']?:\s*["'&]?$/i.test(before);
}
 
function isImage(word) {
    const last = word.pieces.at(-1);
    return isUnderImage(word) || (last?.kind === 'text' ? /[:@]./.test(last.text) : word.pieces.length > 2);
}
function findPiece({ pieces }, chart, block, key) {
    const index = pieces.findIndex((piece) => isOf(piece, chart, block, key));
    const piece = pieces[index];
    if (piece?.kind !== 'value')
        return null;
    const before = pieces[index - 1];
    const text = before?.kind === 'text' ? before.text : '';
    const isStripped = piece.through.some((name) => name === 'trimPrefix sha256:');
    if (text.endsWith('@sha256:'))
        return { place: piece.place, form: isStripped ? 'digest' : 'hex' };
    return { place: piece.place, form: text.endsWith('@') && !isStripped ? 'digest' : null };
}
 
function has(word, chart, block, key) {
    return word.pieces.some((piece) => isOf(piece, chart, block, key));
}
function isOf(piece, chart, block, key) {
    if (piece.kind !== 'value' || piece.value.kind !== 'path')
        return false;
    const { path } = piece.value;
    return (0,aliases .Q)(chart, [...(0,evidence_block .p)(block), key]).some((alias) => (0,evidence_fields .ys)(alias, path));
}
function placeOf({ pieces }) {
    const piece = pieces.find(({ kind }) => kind === 'value');
    return piece?.kind === 'value' ? piece.place : null;
}
 

  }),

  7518:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    UK: () => (  fieldAt),
    _F: () => (  fieldOf),
    dZ: () => (  layered),
    pF: () => (  isSplit),
    w1: () => (  startsWith),
    ys: () => (  isSamePath)
  });
  var _abstract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);
  var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1997);


 
function fieldOf(value, key, changes, known = new Map()) {
    const below = (inner) => fieldOf(inner, key, changes, known);
    const found = known.get(value) ?? (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .kA)(findField, value, { key, changes, below });
    known.set(value, found);
    return found;
}
 
function isSplit(value) {
    return value.kind === 'derived' && /^split(?:List|n)?$/.test(value.name);
}
const itself = (value) => value;
const none = () => _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .s6;
const findField = {
    path: ({ path }, { key, changes }) => changed({ kind: 'path', path: [...path, key] }, path, key, changes),
    dict: ({ dict }, { key, below }) => fieldOfDict(dict, key, below),
    list: ({ items }, { key }) => (key === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ ? (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .EB)(items) : (items[Number(key)] ?? (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .EB)([...items, _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .s6]))),
    choice: ({ condition, yes, no }, { below }) => (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(condition, below(yes), below(no)),
    any: ({ options }, { below }) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .EB)(options.map(below)),
    layered: ({ layers }, { below }) => layered(layers.map(below)),
    same: ({ value }, { below }) => below(value),
    files: (value, { key }) => (value.method === null ? { ...value, method: key } : _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .qY),
    derived: (value, { key }) => isSplit(value) ? { kind: 'derived', name: 'item', from: [value, (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .eu)(key === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ ? null : key)] } : value,
    outside: itself,
    file: itself,
    literal: none,
    text: none,
    not: none,
    equal: none,
    is: none,
    fail: none,
};
function layered(layers) {
    const known = layers.filter((layer) => layer !== _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .s6);
    const [only, ...others] = known;
    return only === undefined ? _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .s6 : others.length === 0 ? only : { kind: 'layered', layers: known };
}
function fieldOfDict(dict, key, fieldOfMap) {
    const own = key === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ ? (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .EB)([...dict.fields.values(), dict.rest]) : (dict.fields.get(key) ?? dict.rest);
    const above = dict.above.map(fieldOfMap);
    return own === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .qp ? layered(above) : layered([...above, own, ...dict.below.map(fieldOfMap)]);
}
function changed(found, path, key, changes) {
    const others = changes.filter((change) => isSamePath(change.path, path));
    if (others.length === 0)
        return found;
    const values = others.flatMap(({ key: set, value }) => {
        if (set === null)
            return [fieldOf(value, key, [])];
        return set === key || set === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ || key === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ ? [value] : [];
    });
    return (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .EB)([found, ...values]);
}
 
function isSamePath(one, other) {
    return one.length === other.length && startsWith(one, other);
}
 
function startsWith(path, above) {
    return above.every((step, index) => step === path[index] || (path[index] !== undefined && (step === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ || path[index] === _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__)));
}
 
function fieldAt(value, key, changes) {
    switch (key.kind) {
        case 'literal':
            return fieldOf(value, String(key.value), changes);
        case 'same':
            return fieldAt(value, key.value, changes);
        case 'choice':
            return (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(key.condition, fieldAt(value, key.yes, changes), fieldAt(value, key.no, changes));
        case 'any':
            return (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .EB)(key.options.map((option) => fieldAt(value, option, changes)));
        case 'text': {
            const words = key.out.map((out) => (out.kind === 'text' ? out.text : null));
            return fieldOf(value, words.includes(null) ? _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__ : words.join(''), changes);
        }
        default:
            return fieldOf(value, _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .__, changes);
    }
}
 

  }),

  277:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    CI: () => (  partsOf),
    K_: () => (  noParts),
    _$: () => (  innerOf),
    sm: () => (  valuesOf),
    u0: () => (  sourcesOf)
  });
const noParts = () => [];
 
const partsOf = {
    dict: ({ dict }) => [...dict.fields.values(), dict.rest, ...dict.below, ...dict.above],
    list: ({ items }) => items,
    choice: ({ yes, no }) => [yes, no],
    any: ({ options }) => options,
    layered: ({ layers }) => layers,
    same: ({ value }) => [value],
    path: noParts,
    text: noParts,
    derived: noParts,
    not: noParts,
    equal: noParts,
    is: noParts,
    literal: noParts,
    outside: noParts,
    files: noParts,
    file: noParts,
    fail: noParts,
};
 
const sourcesOf = { ...partsOf, derived: ({ from }) => from };
 
function innerOf(piece) {
    if (piece.kind === 'choice')
        return [piece.yes, piece.no];
    return piece.kind === 'loop' ? [piece.body] : [];
}
 
function valuesOf(out, inLoops = true) {
    return out.flatMap((piece) => {
        if (piece.kind === 'print')
            return [piece.value];
        return piece.kind === 'loop' && !inLoops ? [] : innerOf(piece).flatMap((inner) => valuesOf(inner, inLoops));
    });
}
 

  }),

  4889:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Jr: () => (  printedPaths),
    Mr: () => (  pathsIn),
    Xq: () => (  printedTexts)
  });
const known = new WeakMap();
 
function printedPaths(out) {
    const found = known.get(out);
    if (found !== undefined)
        return found;
    const paths = new Map();
    gather(out, paths, new Set());
    known.set(out, paths);
    return paths;
}
 
function pathsIn(value) {
    const paths = new Map();
    gatherValue(value, paths, new Set());
    return paths;
}
const texts = new WeakMap();
 
function printedTexts(out) {
    const found = texts.get(out) ?? [...textsIn(out, new Set())];
    texts.set(out, found);
    return found;
}
function* textsIn(out, seen) {
    if (seen.has(out))
        return;
    seen.add(out);
    for (const piece of out) {
        if (piece.kind === 'text')
            yield piece.text;
        else if (piece.kind === 'print')
            yield* textsOfValue(piece.value, seen);
        else if (piece.kind === 'loop')
            yield* textsIn(piece.body, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                yield* textsIn(branch, seen);
    }
}
function* textsOfValue(value, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    if (value.kind === 'text')
        yield* textsIn(value.out, seen);
    else if (value.kind === 'same')
        yield* textsOfValue(value.value, seen);
    else if (value.kind === 'choice')
        for (const branch of [value.yes, value.no])
            yield* textsOfValue(branch, seen);
    else if (value.kind === 'any')
        for (const option of value.options)
            yield* textsOfValue(option, seen);
    else if (value.kind === 'derived')
        for (const inner of value.from)
            yield* textsOfValue(inner, seen);
}
function gather(out, into, seen) {
    if (seen.has(out))
        return;
    seen.add(out);
    for (const piece of out) {
        if (piece.kind === 'print')
            gatherValue(piece.value, into, seen);
        else if (piece.kind === 'loop')
            gather(piece.body, into, seen);
        else if (piece.kind === 'choice')
            for (const branch of [piece.yes, piece.no])
                gather(branch, into, seen);
    }
}
function gatherValue(value, into, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    switch (value.kind) {
        case 'path':
            into.set(value.path.join('\0'), value.path);
            return;
        case 'text':
            gather(value.out, into, seen);
            return;
        case 'same':
            gatherValue(value.value, into, seen);
            return;
        case 'choice':
            gatherValue(value.yes, into, seen);
            gatherValue(value.no, into, seen);
            return;
        case 'any':
            for (const option of value.options)
                gatherValue(option, into, seen);
            return;
        case 'layered':
            for (const layer of value.layers)
                gatherValue(layer, into, seen);
            return;
        case 'derived':
            for (const inner of value.from)
                gatherValue(inner, into, seen);
            return;
        default:
            return;
    }
}
 

  }),

  1997:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    EB: () => (  anyOf),
    ry: () => (  openShapes),
    vl: () => (  signature)
  });
  var _abstract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

 
function anyOf(options) {
    const flat = options.flatMap((option) => (option.kind === 'any' ? option.options : [option]));
    const distinct = new Map(flat.map((option) => [signature(option), option]));
    const [only, ...others] = distinct.values();
    return only === undefined || others.length === 0
        ? (only ?? _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .s6)
        : { kind: 'any', options: [...distinct.values()] };
}
const numbers = new WeakMap();
let numbered = 0;
function numberOf(thing) {
    const number = numbers.get(thing) ?? ++numbered;
    numbers.set(thing, number);
    return number;
}


function signature(value, depth = levels) {
    const known = signed[depth]?.get(value);
    if (known !== undefined)
        return known;
    const below = (inner) => (depth === 0 ? `#${numberOf(inner)}` : signature(inner, depth - 1));
    const found = shorten((0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .kA)(signatures, value, below));
    signed[depth]?.set(value, found);
    return found;
}
const levels = 4;
const signed = Array.from({ length: levels + 1 }, () => new WeakMap());
 
function shorten(text) {
    if (text.length <= longest)
        return text;
    const short = shortened.get(text) ?? `~${++numbered}`;
    if (shortened.size >= mostShortened)
        shortened.clear();
    shortened.set(text, short);
    return short;
}
const longest = 40;
const shortened = new Map();
const mostShortened = 100_000;
const signatures = {
    literal: ({ value }) => JSON.stringify(value),
    path: ({ path }) => `.${path.join('\0')}`,
    dict: ({ dict }) => `dict${numberOf(dict)}`,
    text: ({ out }) => `text${numberOf(out)}`,
    list: ({ items }, below) => `[${items.map(below)}]`,
    choice: ({ condition, yes, no }, below) => `(${below(condition)}?${below(yes)}:${below(no)})`,
    any: ({ options }, below) => `any(${options.map(below)})`,
    layered: ({ layers }, below) => `layered(${layers.map(below)})`,
    derived: ({ name, from }, below) => `${name}(${from.map(below)})`,
    same: ({ through, value }, below) => `${through}(${below(value)})`,
    not: ({ value }, below) => `not(${below(value)})`,
    equal: ({ one, other }, below) => `equal(${below(one)},${below(other)})`,
    is: ({ type, value }, below) => `${type}(${below(value)})`,
    files: ({ kind, files }) => `${kind}${numberOf(files.texts)}`,
    file: ({ kind, files }) => `${kind}${numberOf(files.texts)}`,
    outside: ({ kind }) => kind,
    fail: ({ kind }) => kind,
};
 
function openShapes() {
    const known = new Map();
    const shapeOf = (value) => {
        const found = known.get(value) ?? shorten((0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .kA)(shapes, value, shapeOf));
        known.set(value, found);
        return found;
    };
    return shapeOf;
}
const shapes = {
    ...signatures,
    dict: ({ dict }) => `dict{${[...dict.fields.keys()]}}`,
    text: ({ out }) => `text${out.length}`,
    list: ({ items }, shapeOf) => `[${items.map(shapeOf)}]`,
    choice: ({ yes, no }, shapeOf) => `(${shapeOf(yes)}:${shapeOf(no)})`,
    any: ({ options }, shapeOf) => `any(${options.map(shapeOf).sort()})`,
    same: ({ kind, value }, shapeOf) => `${kind}(${shapeOf(value)})`,
    not: ({ kind, value }, shapeOf) => `${kind}(${shapeOf(value)})`,
    is: ({ kind, value }, shapeOf) => `${kind}(${shapeOf(value)})`,
};
 

  }),

  8533:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  readWords)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);

 
function readWords(reader, out) {
    (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Ic)(reader, readOut(reader, out, [{ pieces: [], before: '', section: '' }]));
}
function readOut(reader, out, open) {
    return out.reduce((forms, piece) => readPiece(reader, piece, forms), open);
}
 
function isAtEnd(reader) {
    if (reader.left-- > 0)
        return false;
    reader.overflow = true;
    return true;
}
function readPiece(reader, piece, open) {
    if (isAtEnd(reader))
        return [];
    switch (piece.kind) {
        case 'text':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .yR)(reader, piece.text, open);
        case 'print':
            return readValue(reader, piece.value, [], piece.place, open);
        case 'choice': {
            const decided = reader.truth(piece.condition);
            if (decided !== null)
                return readOut(reader, decided ? piece.yes : piece.no, open);
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .BU)(reader, () => [readOut(reader, piece.yes, open), readOut(reader, piece.no, open)]);
        }
        case 'loop':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .BU)(reader, () => [open, readOut(reader, piece.body, open)]);
        case 'fail':
            return [];
        default:
            return piece;
    }
}
function readValue(reader, value, through, place, open) {
    if (isAtEnd(reader))
        return [];
    const go = (inner) => readValue(reader, inner, through, place, open);
    const add = () => open.map((form) => ({ ...form, pieces: [...form.pieces, { kind: 'value', value, through, place }] }));
    const whole = printWhole(reader, value);
    if (whole !== null)
        return whole === '' ? open : add();
    switch (value.kind) {
        case 'literal':
            return value.value === null ? open : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .yR)(reader, String(value.value), open);
        case 'text':
            return readOut(reader, value.out, open);
        case 'same': {
            if (value.through !== 'quote')
                return readValue(reader, value.value, [...through, value.through], place, open);
            const inside = readValue(reader, value.value, through, place, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .yR)(reader, '"', open));
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .yR)(reader, '"', inside);
        }
        case 'choice': {
            const decided = reader.truth(value.condition);
            return decided === null
                ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .BU)(reader, () => [go(value.yes), go(value.no)])
                : go(decided ? value.yes : value.no);
        }
        case 'any':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .BU)(reader, () => value.options.map(go));
        case 'layered':
            return readLayers(reader, value.layers, go);
        default:
            return add();
    }
}
 
function printWhole(reader, value) {
    if (value.kind === 'path')
        return reader.know(value.path) === 'empty' ? '' : null;
    if (reader.printed === undefined || (value.kind !== 'same' && value.kind !== 'derived'))
        return null;
    const text = reader.printed(value);
    return text !== null && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .Jg)(text) ? text : null;
}
 
function readLayers(reader, layers, go) {
    const possible = [];
    for (const layer of layers) {
        const truth = reader.truth(layer);
        if (truth !== false)
            possible.push(layer);
        if (truth === true)
            break;
    }
    const [only, ...others] = possible;
    return only !== undefined && others.length === 0 ? go(only) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .BU)(reader, () => possible.map(go));
}
 

  }),

  3522:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  openTruth)
  });
  var _abstract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

 
function openTruth(know, settled = () => null) {
    const known = new Map();
    const ask = Object.assign((path) => know(path), { known, settled });
    return (value) => truthOf(value, ask);
}
function truthOf(value, know) {
    const found = know.known.get(value);
    if (found !== undefined)
        return found;
    const truth = know.settled(value) ?? (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .kA)(findTruth, value, know);
    know.known.set(value, truth);
    return truth;
}
const unknown = () => null;
const findTruth = {
    literal: ({ value }) => (0,_abstract_js__WEBPACK_IMPORTED_MODULE_0__  .Hn)(value),
    path: ({ path }, know) => {
        const known = know(path);
        return known === null ? null : known !== 'empty';
    },
    dict: truthOfDict,
    list: ({ items }) => (items.length > 0 ? true : null),
    text: ({ out }, know) => truthOfOut(out, know),
    choice: truthOfChoice,
    any: ({ options }, know) => agreed(options.map((option) => truthOf(option, know))),
    layered: ({ layers }, know) => truthOfLayers(layers, know),
    same: ({ through, value }, know) => (through === 'quote' ? true : truthOf(value, know)),
    not: ({ value }, know) => {
        const inner = truthOf(value, know);
        return inner === null ? null : !inner;
    },
    equal: ({ one, other }, know) => truthOfEqual(one, other, know),
    is: ({ type, value }, know) => truthOfType(type, value, know),
    derived: unknown,
    outside: unknown,
    files: unknown,
    file: unknown,
    fail: unknown,
};
 
function truthOfDict({ dict: { fields, below, above } }, know) {
    if ([...fields.values()].some((field) => field !== _abstract_js__WEBPACK_IMPORTED_MODULE_0__  .qp))
        return true;
    const [only] = below;
    return fields.size + above.length === 0 && below.length === 1 && only !== undefined ? truthOf(only, know) : null;
}
function agreed(truths) {
    const [first = null, ...others] = truths;
    return others.every((truth) => truth === first) ? first : null;
}
function truthOfChoice({ condition, yes, no }, know) {
    const decided = truthOf(condition, know);
    if (decided !== null)
        return truthOf(decided ? yes : no, know);
     
    return agreed([condition === yes ? true : truthOf(yes, know), condition === no ? false : truthOf(no, know)]);
}
function truthOfLayers(layers, know) {
    const truths = layers.map((layer) => truthOf(layer, know));
    if (truths.includes(true))
        return true;
    return truths.every((truth) => truth === false) ? false : null;
}
 
function truthOfOut(out, know) {
    let unknown = false;
    for (const piece of out) {
        const truth = truthOfPiece(piece, know);
        if (truth === true)
            return true;
        unknown ||= truth === null;
    }
    return unknown ? null : false;
}
function truthOfPiece(piece, know) {
    switch (piece.kind) {
        case 'text':
            return piece.text !== '';
        case 'print': {
            const truth = truthOf(piece.value, know);
             
            return truth === false && !isNothing(piece.value, know) ? null : truth;
        }
        case 'choice': {
            const decided = truthOf(piece.condition, know);
            if (decided !== null)
                return truthOfOut(decided ? piece.yes : piece.no, know);
            return agreed([truthOfOut(piece.yes, know), truthOfOut(piece.no, know)]);
        }
        case 'loop':
        case 'fail':
            return null;
        default:
            return piece;
    }
}
function isNothing(value, know) {
    return value.kind === 'path' && know(value.path) === 'empty';
}
function truthOfEqual(one, other, know) {
    const [literal, value] = one.kind === 'literal' ? [one, other] : [other, one];
    if (literal.kind !== 'literal')
        return null;
    const truth = truthOf(value, know);
     
    if (literal.value === '' || literal.value === null)
        return truth === true ? false : null;
    return null;
}
function truthOfType(type, value, know) {
    if (value.kind === 'same')
        return truthOfType(type, value.value, know);
    const known = value.kind === 'path' ? know(value.path) : null;
    if (type === 'there')
        return known === 'full' || known === 'map' ? true : null;
    if (known === 'full')
        return type === 'string';
    if (known === 'map')
        return type === 'map';
    return null;
}
 

  }),

  9106:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BU: () => (  eitherOf),
    Ic: () => (  emit),
    Jg: () => (  isWord),
    Sn: () => (  openWords),
    yR: () => (  readText)
  });
 
  var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1997);

 
const maxForms = 64;
 
const maxPieces = 2_000_000;
 
function openWords(asked, left = maxPieces) {
    const words = [];
    return { reader: { ...asked, onWord: (word) => words.push(word), overflow: false, left, open: 0 }, words };
}
const delimiter = /[\s"'`{}[\](),;=|<>]/;
const lastDelimiter = /[\s"'`{}[\](),;=|<>](?=[^\s"'`{}[\](),;=|<>]*$)/;
 
function isWord(text) {
    return !delimiter.test(text);
}
 
function readText(reader, text, open) {
    const first = text.search(delimiter);
    if (first < 0)
        return open.map((form) => ({ ...form, pieces: addText(form.pieces, text) }));
    const ended = open.map((form) => ({ ...form, pieces: addText(form.pieces, text.slice(0, first)) }));
    emit(reader, ended);
    const rest = text.slice(first);
    const last = rest.search(lastDelimiter) + 1;
    const line = rest.lastIndexOf('\n') + 1;
    const tail = rest.slice(last);
    const pieces = tail === '' ? [] : [{ kind: 'text', text: tail }];
    const between = line > 0 ? sectionOf(rest.slice(rest.indexOf('\n') + 1, line)) : null;
    const next = ended.map((form) => {
        const before = form.before + textOf(form.pieces);
        if (line === 0)
            return { pieces, before: (before + rest.slice(0, last)).slice(-maxBefore), section: form.section };
        const section = between ?? sectionOf(`${before}${rest.slice(0, rest.indexOf('\n') + 1)}`) ?? form.section;
        return { pieces, before: rest.slice(line, last), section };
    });
    return unite(reader, [next]);
}
 
const maxBefore = 300;
 
function sectionOf(text) {
    for (let end = text.length; end > 0;) {
        const start = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
        const [, key] = /([\w./-]+)["']?:\s*$/.exec(text.slice(start, end)) ?? [];
        if (key !== undefined)
            return key;
        end = start;
    }
    return null;
}
function addText(pieces, text) {
    if (text === '')
        return pieces;
    const last = pieces.at(-1);
    if (last?.kind !== 'text')
        return [...pieces, { kind: 'text', text }];
    return [...pieces.slice(0, -1), { kind: 'text', text: last.text + text }];
}
function emit(reader, open) {
    for (const word of open) {
        if (word.pieces.some(({ kind }) => kind === 'value'))
            reader.onWord(reader.open > 0 ? { ...word, maybe: true } : word);
    }
}
function textOf(pieces) {
    return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
 
function eitherOf(reader, read) {
    reader.open++;
    const forms = unite(reader, read());
    reader.open--;
    return forms.length < 2 ? forms : forms.map((form) => ({ ...form, maybe: true }));
}
 
function unite(reader, lists) {
    const forms = distinct(lists.flat(), (form) => `${form.section}\0\0${keyOf(reader, form)}`);
    if (forms.length <= maxForms)
        return forms;
    const fewer = distinct(forms, (form) => keyOf(reader, form));
    const isAsked = ({ pieces }) => pieces.some((piece) => isOurs(reader, piece));
    if (fewer.length <= maxForms)
        return fewer;
    if (fewer.some(isAsked))
        reader.overflow = true;
    return fewer.slice(0, maxForms);
}
function isOurs(reader, piece) {
    return piece.kind === 'value' && piece.value.kind === 'path' && reader.isOurs(piece.value.path);
}
function distinct(forms, key) {
    if (forms.length < 2)
        return forms;
    return [...new Map(forms.map((form) => [key(form), form])).values()];
}
function keyOf(reader, { pieces, before }) {
    const parts = pieces.map((piece) => {
        if (piece.kind === 'text')
            return piece.text;
        if (reader.printed !== undefined)
            return `\0${(0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .vl)(piece.value)}`;
        if (piece.value.kind !== 'path' || !isOurs(reader, piece))
            return '\0';
        return `\0${piece.value.path.join('\0')}\0${piece.through.join(' ')}\0${piece.place.file}:${piece.place.line}`;
    });
    return `${before}\0\0${parts.join('\0\0')}`;
}
 

  }),

  471:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  Q: () => (  parseTemplate)
});

; 
 
class BadTemplate extends Error {
    name = 'BadTemplate';
}
 
function lexTemplate(text) {
    const pieces = [];
    let at = 0;
    let trimsLeft = false;
    const lineAt = countLines(text);
    const addText = (from, to, trimsRight) => {
        const raw = text.slice(from, to);
        const left = trimsLeft ? raw.replace(/^[ \t\r\n]+/, '') : raw;
        const kept = trimsRight ? left.replace(/[ \t\r\n]+$/, '') : left;
        if (kept !== '')
            pieces.push({ kind: 'text', text: kept, line: lineAt(from + raw.indexOf(kept)) });
    };
    for (;;) {
        const open = text.indexOf('{{', at);
        if (open < 0)
            break;
        const trims = text[open + 2] === '-' && /\s/.test(text[open + 3] ?? '');
        addText(at, open, trims);
        const action = lexAction(text, trims ? open + 3 : open + 2);
        pieces.push({ kind: 'action', tokens: action.tokens, line: lineAt(open) });
        at = action.end;
        trimsLeft = action.trims;
    }
    addText(at, text.length, false);
    return pieces;
}
 
function countLines(text) {
    let line = 1;
    let counted = 0;
    return (offset) => {
        for (; counted < offset; counted++)
            if (text.charCodeAt(counted) === 10)
                line++;
        return line;
    };
}
const tokenPatterns = [
    ['comment', /\/\*[\s\S]*?\*\//y],
    ['space', /[ \t\r\n]+/y],
    ['string', /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y],
    ['char', /'(?:[^'\\\n]|\\.)+'/y],
    ['number', /[-+]?(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/y],
    ['field', /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
    ['dot', /\./y],
    ['variable', /\$[\p{L}\p{Nd}_]*/uy],
    ['word', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
    ['sign', /:=|[=|(),]/y],
];
function lexAction(text, start) {
    const tokens = [];
    let at = start;
    for (;;) {
        const close = /\s-\}\}|\}\}/y;
        close.lastIndex = at;
        const closed = close.exec(text);
        if (closed)
            return { tokens, end: close.lastIndex, trims: closed[0].length > 2 };
        const found = nextToken(text, at);
        if (found === null)
            throw new BadTemplate('an action cannot be read');
        at += found.length;
        if (found.kind !== 'comment')
            tokens.push({ kind: found.kind, text: found.text });
    }
}
function nextToken(text, at) {
    for (const [kind, pattern] of tokenPatterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
         
        if (match === null || match[0] === '')
            continue;
        const blank = kind === 'space' && text.startsWith('-}}', at + match[0].length);
        const word = blank ? match[0].slice(0, -1) : match[0];
        if (word !== '')
            return { kind, text: word, length: word.length };
    }
    return null;
}
 
; 
 
function unquote(text) {
    if (text.startsWith('`'))
        return text.slice(1, -1);
    return text.slice(1, -1).replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, hex, unicode, sign) => {
        const code = hex ?? unicode;
        return code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16));
    });
}
const escapes = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
 
; 


 
function readPipe(tokens) {
    const cursor = { tokens, at: 0, depth: 0 };
    const pipe = readPipeline(cursor);
    if (cursor.at < tokens.length)
        throw new BadTemplate('a parenthesis closes nothing');
    return pipe;
}
const maxDepth = 100;
function readPipeline(cursor) {
    if (++cursor.depth > maxDepth)
        throw new BadTemplate(`parentheses are nested deeper than ${maxDepth} levels`);
    const { variables, assigns } = readVariables(cursor);
    const commands = [];
    for (;;) {
        const terms = readCommand(cursor);
        if (terms.length === 0)
            throw new BadTemplate('a command is missing');
        commands.push(terms);
        if (peek(cursor)?.text !== '|')
            break;
        cursor.at++;
    }
    cursor.depth--;
    return { variables, assigns, commands };
}
 
function readVariables(cursor) {
    const start = cursor.at;
    const names = [];
    for (;;) {
        skipSpaces(cursor);
        const token = peek(cursor);
        if (token?.kind !== 'variable')
            break;
        names.push(token.text.slice(1));
        cursor.at++;
        skipSpaces(cursor);
        const sign = peek(cursor);
        if (sign?.kind === 'sign' && (sign.text === ':=' || sign.text === '=')) {
            cursor.at++;
            return { variables: names, assigns: sign.text === '=' };
        }
        if (sign?.text !== ',')
            break;
        cursor.at++;
    }
    cursor.at = start;
    return { variables: [], assigns: false };
}
function readCommand(cursor) {
    const terms = [];
    for (;;) {
        skipSpaces(cursor);
        const token = peek(cursor);
        if (token === undefined || (token.kind === 'sign' && (token.text === '|' || token.text === ')')))
            return terms;
        terms.push(readTerm(cursor, token));
    }
}
function readTerm(cursor, token) {
    cursor.at++;
    switch (token.kind) {
        case 'dot':
            return { kind: 'field', path: [] };
        case 'field':
            return { kind: 'field', path: [token.text.slice(1), ...readFields(cursor)] };
        case 'variable':
            return { kind: 'variable', name: token.text.slice(1), path: readFields(cursor) };
        case 'string':
            return { kind: 'literal', value: unquote(token.text) };
        case 'number':
            return { kind: 'literal', value: Number(token.text.replaceAll('_', '')) };
        case 'char':
            return { kind: 'literal', value: token.text.codePointAt(1) ?? 0 };
        case 'word':
            return readWord(token.text);
        default:
            return readParentheses(cursor, token);
    }
}
function readWord(text) {
    if (text === 'true' || text === 'false')
        return { kind: 'literal', value: text === 'true' };
    return text === 'nil' ? { kind: 'literal', value: null } : { kind: 'function', name: text };
}
function readParentheses(cursor, token) {
    if (token.text !== '(')
        throw new BadTemplate(`${JSON.stringify(token.text)} stands where it cannot`);
    const pipe = readPipeline(cursor);
    if (peek(cursor)?.text !== ')')
        throw new BadTemplate('a parenthesis is never closed');
    cursor.at++;
    return { kind: 'pipe', pipe, path: readFields(cursor) };
}
 
function readFields(cursor) {
    const fields = [];
    for (let token = peek(cursor); token?.kind === 'field'; token = peek(cursor)) {
        fields.push(token.text.slice(1));
        cursor.at++;
    }
    return fields;
}
function peek(cursor) {
    return cursor.tokens[cursor.at];
}
function skipSpaces(cursor) {
    while (peek(cursor)?.kind === 'space')
        cursor.at++;
}
 
; 



 
const parse_maxDepth = 200;
 
function parseTemplate(text) {
    try {
        const cursor = { pieces: lexTemplate(text), at: 0, definitions: [], depth: 0 };
        const { nodes, end } = readNodes(cursor);
        if (end !== null)
            throw new BadTemplate(`{{ ${end.word} }} ends nothing`);
        return { ok: true, template: { body: nodes, definitions: cursor.definitions } };
    }
    catch (error) {
        if (!(error instanceof BadTemplate))
            throw error;
        return { ok: false, reason: error.message };
    }
}
function readNodes(cursor) {
    const nodes = [];
    if (++cursor.depth > parse_maxDepth)
        throw new BadTemplate(`it is nested deeper than ${parse_maxDepth} levels`);
    for (let piece = cursor.pieces[cursor.at]; piece !== undefined; piece = cursor.pieces[cursor.at]) {
        cursor.at++;
        if (piece.kind === 'text') {
            nodes.push(piece);
            continue;
        }
        const tokens = trimSpaces(piece.tokens);
        const [first, ...rest] = tokens;
        if (first?.kind === 'word' && (first.text === 'end' || first.text === 'else')) {
            cursor.depth--;
            return { nodes, end: { word: first.text, rest: trimSpaces(rest) } };
        }
        const node = readAction(cursor, tokens, piece.line);
        if (node !== null)
            nodes.push(node);
    }
    cursor.depth--;
    return { nodes, end: null };
}
function readAction(cursor, tokens, line) {
    const [first, ...tail] = tokens;
    if (first === undefined)
        return null;
    const rest = trimSpaces(tail);
    const word = first.kind === 'word' ? first.text : '';
    switch (word) {
        case 'if':
        case 'with':
        case 'range':
            return readBranch(cursor, word, readPipe(rest), line);
        case 'define':
            parse_define(cursor, nameOf(rest[0]));
            return null;
        case 'block': {
            const name = nameOf(rest[0]);
            parse_define(cursor, name);
            return { kind: 'template', name, pipe: readPipe(trimSpaces(rest.slice(1))), line };
        }
        case 'template':
            return readTemplate(rest, line);
         
        case 'break':
        case 'continue':
            return null;
        default:
            return { kind: 'action', pipe: readPipe(tokens), line };
    }
}
function readTemplate(tokens, line) {
    const rest = trimSpaces(tokens.slice(1));
    return { kind: 'template', name: nameOf(tokens[0]), pipe: rest.length === 0 ? null : readPipe(rest), line };
}
function readBranch(cursor, kind, pipe, line) {
    const { nodes: body, end } = readNodes(cursor);
    if (end === null)
        throw new BadTemplate(`{{ ${kind} }} in line ${line} has no end`);
    if (end.word === 'end')
        return { kind, pipe, body, otherwise: [], line };
    const [next, ...rest] = end.rest;
    if (next === undefined) {
        const { nodes: otherwise, end: last } = readNodes(cursor);
        if (last?.word !== 'end')
            throw new BadTemplate(`{{ else }} of line ${line} has no end`);
        return { kind, pipe, body, otherwise, line };
    }
    if (next.kind !== 'word' || (next.text !== 'if' && next.text !== 'with'))
        throw new BadTemplate(`{{ else }} of line ${line} cannot be read`);
    return { kind, pipe, body, otherwise: [readBranch(cursor, next.text, readPipe(trimSpaces(rest)), line)], line };
}
function parse_define(cursor, name) {
    const { nodes, end } = readNodes(cursor);
    if (end?.word !== 'end')
        throw new BadTemplate(`{{ define "${name}" }} has no end`);
    cursor.definitions.push({ name, body: nodes });
}
function nameOf(token) {
    if (token?.kind !== 'string')
        throw new BadTemplate('a template has no name');
    return unquote(token.text);
}
function trimSpaces(tokens) {
    const from = tokens.findIndex(({ kind }) => kind !== 'space');
    const to = tokens.findLastIndex(({ kind }) => kind !== 'space');
    return from < 0 ? [] : tokens.slice(from, to + 1);
}
 

  }),

  7253:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  isInRange)
  });


function isInRange(version, range) {
    const parsed = parseVersion(version);
    if (parsed === null || range.trim() === '')
        return false;
    return range.split('||').some((part) => isInAll(parsed, part));
}
const versionPattern = /^[vV]?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
function parseVersion(text) {
    const match = versionPattern.exec(text.trim());
    if (match === null)
        return null;
    const written = [match[1], match[2], match[3]];
    const end = written.findIndex((part) => part === undefined || /^[xX*]$/.test(part));
    const width = end < 0 ? 3 : end;
    const numbers = written.map((part, index) => (index < width ? Number(part) : 0));
    return { numbers, width, pre: match[4] ?? '' };
}
function isInAll(version, part) {
    const spread = part.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([=<>!~^])\s+/g, '$1');
    const terms = spread.split(/[\s,]+/).filter((term) => term !== '');
    const allowsPre = terms.some((term) => /\d-/.test(term));
    if (version.pre !== '' && !allowsPre)
        return false;
    return terms.length > 0 && terms.every((term) => isInTerm(version, term));
}
function isInTerm(version, term) {
    const [, operator = '', text = ''] = /^([=<>!~^]*)(.*)$/.exec(term) ?? [];
    const bound = parseVersion(text);
    return bound !== null && (operators[operator]?.(version, bound) ?? false);
}
 
const isEqual = (version, bound) => bound.width < 3 ? isWithin(version, bound, bound.width) : compare(version, bound) === 0;
const isAtLeast = (version, bound) => compare(version, bound) >= 0;
const isAtMost = (version, bound) => compare(version, bound) < 0 || isEqual(version, bound);
const isNear = (version, bound) => isAtLeast(version, bound) && isWithin(version, bound, Math.min(bound.width, 2));
 
const operators = {
    '': isEqual,
    '=': isEqual,
    '!=': (version, bound) => !isEqual(version, bound),
    '>': (version, bound) => compare(version, bound) > 0 && !isEqual(version, bound),
    '<': (version, bound) => compare(version, bound) < 0,
    '>=': isAtLeast,
    '=>': isAtLeast,
    '<=': isAtMost,
    '=<': isAtMost,
    '~': isNear,
    '~>': isNear,
    '^': (version, bound) => isAtLeast(version, bound) && isWithin(version, bound, caretWidth(bound)),
};
 
function caretWidth({ numbers, width }) {
    const first = numbers.findIndex((number) => number > 0);
    return first < 0 || first >= width ? width : first + 1;
}
function isWithin(version, bound, width) {
    return version.numbers.slice(0, width).every((number, index) => number === bound.numbers[index]);
}
function compare(one, other) {
    for (const [index, number] of one.numbers.entries()) {
        const difference = number - (other.numbers[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return comparePre(one.pre, other.pre);
}
function comparePre(one, other) {
    if (one === other)
        return 0;
    if (one === '' || other === '')
        return one === '' ? 1 : -1;
    const [left, right] = [one.split('.'), other.split('.')];
    for (const [index, part] of left.entries()) {
        const against = right[index];
        if (against === undefined)
            return 1;
        if (part === against)
            continue;
        const [number, bound] = [/^\d+$/.test(part), /^\d+$/.test(against)];
        if (number && bound)
            return Number(part) - Number(against);
        if (number !== bound)
            return number ? -1 : 1;
        return part < against ? -1 : 1;
    }
    return left.length - right.length;
}
 

  })

};
