export const id = 1836;
export const ids = [1836];
export const modules = {

  95969:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  decodeBase64)
  });
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
 
function decodeBase64(written) {
    const bytes = [];
    let held = 0;
    let bits = 0;
    for (const character of written) {
        const value = alphabet.indexOf(character);
        if (value < 0)
            continue;
        held = ((held << 6) | value) & 0xffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push((held >> bits) & 0xff);
        }
    }
    const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    try {
        return decodeURIComponent(escaped);
    }
    catch {
        return bytes.map((byte) => String.fromCharCode(byte)).join('');
    }
}
 

  }),

  77388:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  compose),
    f: () => (  isTooDeep)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _base64_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95969);
  var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51776);
  var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15794);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35570);







function compose(source, documentStart, end) {
    const text = source.text.slice(documentStart, end);
    if (isTooDeep(text))
        return { ok: false, reason: `it is nested deeper than ${_cursor_js__WEBPACK_IMPORTED_MODULE_1__  .Mw} levels`, at: documentStart };
    const document = parse(text);
    if (document === null)
        return { ok: false, reason: 'it is nested too deeply', at: documentStart };
    const error = document.errors[0];
    if (error) {
         
        const at = documentStart + Math.min(error.pos[0], text.trimEnd().length);
        return { ok: false, reason: describe(error), at };
    }
    const into = { source, shift: documentStart, anchors: new Map(), problem: null };
    const root = convert(document.contents, into);
    return into.problem === null ? { ok: true, root } : { ok: false, ...into.problem };
}
 
function parse(text) {
    try {
        const options = { uniqueKeys: false, prettyErrors: false, keepSourceTokens: true, logLevel: 'silent' };
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, options);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function convert(node, into) {
    if (node === null)
        return null;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node)) {
        if (!into.anchors.has(node.source))
            refuse(into, 'an alias has no anchor', node.range[0]);
        return { kind: 'alias', target: into.anchors.get(node.source) ?? null };
    }
    const converted = convertContent(node, into);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor)
        into.anchors.set(anchor, converted);
    return converted;
}
function convertContent(node, into) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node))
        return convertScalar(node, into);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
        return { kind: 'sequence', items: node.items.map((item) => convert(item, into)) };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
        return null;
    const entries = [];
    for (const pair of node.items) {
        const key = convertKey(pair, node.range[0], into);
        entries.push({ key, value: convert(pair.value, into) });
    }
    const [start, end] = node.range;
    return { kind: 'map', entries, start: start + into.shift, end: end + into.shift, flow: node.flow === true };
}
 
function convertKey(pair, mapStart, into) {
    const node = pair.key;
    const [start, end] = node?.range ?? [mapStart, mapStart];
    const key = convert(node, into);
    if (key?.kind === 'scalar') {
        if (isImplicit(pair) && into.source.text.slice(key.start, key.end).includes('\n'))
            refuse(into, 'a key goes over several lines', start);
        return key.style === 'block' ? (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .Kc)(key.start, key.end, blockText(node), 'block') : (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .yw)(key);
    }
    const target = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__  .hd)(key);
    if (target !== null && target.kind !== 'scalar')
        refuse(into, 'a key is a map or a list', start);
    const text = target?.kind === 'scalar' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(target) : '';
    return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .Kc)(start + into.shift, end + into.shift, text);
}
 
function isImplicit({ srcToken }) {
    return srcToken?.start?.some(({ type }) => type === 'explicit-key-ind') !== true;
}
 
function blockText(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) ? String(node.source ?? node.value) : '';
}
function refuse(into, reason, at) {
    into.problem ??= { reason, at: at + into.shift };
}
function convertScalar(node, into) {
    const written = convertWritten(node, into);
    if (written === null || node.tag !== 'tag:yaml.org,2002:binary' || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node))
        return written;
    return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .O0)(written, into.source, (0,_base64_js__WEBPACK_IMPORTED_MODULE_4__  .y)(String(node.source ?? '')));
}
function convertWritten(node, { source, shift }) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) || !node.range)
        return null;
    const start = node.range[0] + shift;
    const end = node.range[1] + shift;
    const token = node.srcToken;
    if (token?.type === 'block-scalar')
        return convertBlock(source, start, end, token.source, token.indent);
    const first = source.text[start];
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
        return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .JS)(source, start + 1, end - 1, first ?? '"');
    }
    if (start === end)
        return null;
    const folded = source.text.slice(start, end).includes('\n');
    return (folded ? _scalars_js__WEBPACK_IMPORTED_MODULE_3__  .F4 : _scalars_js__WEBPACK_IMPORTED_MODULE_3__  .dn)(source, start, end);
}
function convertBlock(source, start, end, content, parentIndent) {
    const first = source.text.indexOf('\n', start) + 1;
    const digit = /^[|>][+-]?([1-9])/.exec(source.text.slice(start, start + 3))?.[1];
    const indent = digit
        ? Math.max(parentIndent, 0) + Number(digit)
        : (/^(?: *\r?\n)*( *)[^ \r\n]/.exec(content)?.[1]?.length ?? parentIndent);
    return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__  .My)(source, first > 0 ? Math.min(first, end) : end, end, indent, source.text[start] === '>');
}
 
function describe({ code, message }) {
    if (/must .*end with a [\]}]/.test(message))
        return 'a bracket is never closed';
    const words = {
        BAD_INDENT: 'its indentation fits nothing above',
        MISSING_CHAR: 'a character is missing, such as a closing quote or bracket',
        TAB_AS_INDENT: 'it is indented with a tab',
        MULTILINE_IMPLICIT_KEY: 'a key goes over several lines',
        UNEXPECTED_TOKEN: 'something stands where it cannot',
        BAD_ALIAS: 'an alias has no anchor',
        BLOCK_AS_IMPLICIT_KEY: 'a block stands on the line of a key',
        RESOURCE_EXHAUSTION: 'it is nested too deeply',
    };
    return words[code] ?? `it is no valid YAML (${code.toLowerCase().replaceAll('_', ' ')})`;
}
 
function isTooDeep(text) {
    let open = 0;
    let deepest = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 91 || code === 123)
            deepest = Math.max(deepest, ++open);
        else if (code === 93 || code === 125)
            open = Math.max(0, open - 1);
    }
    if (deepest > _cursor_js__WEBPACK_IMPORTED_MODULE_1__  .Mw)
        return true;
    return /^[ \t]*(?:[-?:][ \t]+){60}/m.test(text) || hasKeyChain(text) || countIndents(text) > _cursor_js__WEBPACK_IMPORTED_MODULE_1__  .Mw;
}
 
function hasKeyChain(text) {
    let chain = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 58) {
            const next = text.charCodeAt(at + 1);
            if ((next === 32 || next === 9) && ++chain > _cursor_js__WEBPACK_IMPORTED_MODULE_1__  .Mw)
                return true;
        }
        else if (breaksChain[code])
            chain = 0;
    }
    return false;
}
 
const breaksChain = Array.from({ length: 128 }, (_, code) => '\n"\'[]{},#'.includes(String.fromCharCode(code)));
function countIndents(text) {
    const indents = new Set();
    for (const match of text.matchAll(/^ *(?=\S)/gm))
        indents.add(match[0].length);
    return indents.size;
}
 

  }),

  51776:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    BO: () => (  decline),
    CZ: () => (  isActionAt),
    FX: () => (  Declined),
    Fz: () => (  declineIndent),
    Mw: () => (  maxDepth),
    Rk: () => (  skipSpaces),
    Sk: () => (  endLine),
    cE: () => (  openReader),
    dc: () => (  isDash),
    dp: () => (  Unrendered),
    kd: () => (  lineEnd),
    np: () => (  advance),
    sn: () => (  skipToContent),
    vB: () => (  isLineOver),
    yB: () => (  holdIndent),
    z3: () => (  isBlank)
  });
 
class Declined extends Error {
    name = 'Declined';
}
 
class Unrendered extends Declined {
    constructor() {
        super('a template action');
    }
}
 
function isActionAt(text, at) {
    return text.charCodeAt(at) === 123 && (text.charCodeAt(at + 1) === 123 || text.charCodeAt(at + 1) === 37);
}
 
const maxDepth = 100;
function openReader(source, start, end, mode) {
    const { text } = source;
    const how = { tolerant: mode === 'tolerant', loose: mode === 'loose' };
    const reader = { source, text, end, ...how, anchors: new Map(), skipped: [], pos: start, indent: 0, depth: 0 };
    skipToContent(reader, start);
    return reader;
}
 
function lineEnd(reader, from) {
    const newline = reader.text.indexOf('\n', from);
    return newline < 0 || newline > reader.end ? reader.end : newline;
}
 
function advance(reader, from) {
    skipToContent(reader, lineEnd(reader, from) + 1);
}
 
function skipToContent(reader, lineStart) {
    const { text, end } = reader;
    let at = lineStart;
    while (at < end) {
        let pos = at;
        while (text.charCodeAt(pos) === 32)
            pos++;
        if (pos >= end)
            break;
        if (isContent(reader, pos)) {
            reader.pos = pos;
            reader.indent = pos - at;
            return;
        }
        at = skippedTo(reader, pos);
    }
    reader.pos = end;
    reader.indent = -1;
}
 
function isBlank(text, at) {
    const code = text.charCodeAt(at);
    return code === 32 || code === 10 || code === 13 || code === 9 || Number.isNaN(code);
}
function isDash(text, at) {
    return text.charCodeAt(at) === 45 && isBlank(text, at + 1);
}
function skipSpaces(reader, from) {
    let at = from;
    while (at < reader.end && (reader.text.charCodeAt(at) === 32 || reader.text.charCodeAt(at) === 9))
        at++;
    return at;
}
 
function isLineOver(reader, at) {
    if (at >= reader.end)
        return true;
    const code = reader.text.charCodeAt(at);
    return code === 10 || code === 13 || (code === 35 && isBlank(reader.text, at - 1));
}
 
function decline(reader, reason) {
    if (!reader.tolerant)
        throw new Declined(reason);
}
function isContent(reader, pos) {
    const code = reader.text.charCodeAt(pos);
    if (code === 10 || code === 13 || code === 35)
        return false;
    if (code === 9) {
        const isBlankLine = isLineOver(reader, skipSpaces(reader, pos));
        if (!isBlankLine)
            decline(reader, 'a tab in the indentation');
        return !isBlankLine;
    }
    return !(reader.tolerant && isTemplateAction(reader, pos));
}
 
function isTemplateAction(reader, pos) {
    const open = reader.text.slice(pos, pos + 2);
    if (open === '{%')
        return true;
    if (open !== '{{')
        return false;
    const line = reader.text.slice(pos, lineEnd(reader, pos));
    return !/^\{\{.*?\}\}[^\s:{}]*:(\s|$)/.test(line);
}
function skippedTo(reader, pos) {
    const eol = lineEnd(reader, pos);
    if (reader.text.startsWith('{{', pos) && !reader.text.slice(pos, eol).includes('}}')) {
        const close = reader.text.indexOf('}}', pos);
        return close < 0 ? eol + 1 : lineEnd(reader, close) + 1;
    }
    return eol + 1;
}
 
function declineIndent(reader) {
    decline(reader, 'an indentation that fits nothing above');
}
 
function holdIndent(reader, lines, indent) {
    if (reader.loose)
        return;
    for (const [line = ''] of lines)
        if (line.length - 1 <= indent)
            declineIndent(reader);
}
 
function endLine(reader, at) {
    if (!isLineOver(reader, skipSpaces(reader, at)))
        decline(reader, 'more on the line after a value');
    advance(reader, at);
}
 

  }),

  33700:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  u: () => (  readDocument),
  V: () => (  readJson)
});

; 
 
const foreignBreak = /\r(?!\n)|[\x85\u2028\u2029]/g;


function findForeignBreak(text, { start, end }, root) {
     
    const slice = text.slice(start, end);
    if (slice.search(foreignBreak) < 0)
        return null;
    const breaks = [...slice.matchAll(foreignBreak)].map(({ index }) => start + index);
    const quoted = findQuoted(root);
    return breaks.find((at) => !quoted.has(at)) ?? null;
}
 
function findQuoted(root) {
    const found = [];
    const visit = (node) => {
        if (node?.kind === 'scalar' && (node.style === 'double' || node.style === 'single'))
            found.push(node);
        if (node?.kind === 'sequence')
            for (const item of node.items)
                visit(item);
        if (node?.kind !== 'map')
            return;
        for (const { key, value } of node.entries) {
            visit(key);
            visit(value);
        }
    };
    visit(root);
    found.sort((a, b) => a.start - b.start);
    let next = 0;
    return {
        has(at) {
            while (next < found.length && (found[next]?.end ?? at) <= at)
                next++;
            return (found[next]?.start ?? at + 1) <= at;
        },
    };
}
 
 
var compose = __webpack_require__(77388);
 
var cursor = __webpack_require__(51776);
; 


function withoutComments(text) {
    if (!/(?:^|[\s,{[])\/[/*]/.test(text))
        return text;
    const pieces = [];
    let done = 0;
    for (let at = next(text, 0); at >= 0; at = next(text, done)) {
        const end = endOf(text, at);
        if (end < 0)
            break;
        const isComment = text[at] === '/' && end > at + 1;
        pieces.push(text.slice(done, at), isComment ? text.slice(at, end).replace(/[^\r\n]/g, ' ') : text.slice(at, end));
        done = end;
    }
    return pieces.join('') + text.slice(done);
}
 
function next(text, from) {
    interesting.lastIndex = from;
    return interesting.exec(text)?.index ?? -1;
}
const interesting = /["/]/g;
 
function endOf(text, at) {
    if (text[at] === '"')
        return endOfString(text, at + 1);
    if (text[at + 1] === '*') {
        const close = text.indexOf('*/', at + 2);
        return close < 0 ? -1 : close + 2;
    }
    if (text[at + 1] !== '/')
        return at + 1;
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
}
function endOfString(text, from) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return -1;
}
 
 
var scalars = __webpack_require__(35570);
; 


 
function readBlockScalar(reader, at, indent) {
    const header = /^([|>])(?:([1-9])[+-]?|[+-]([1-9]?))?/.exec(reader.text.slice(at, at + 3));
    const [all = '', style, before, after] = header ?? [];
    const digit = before ?? after;
    if (!(0,cursor .vB)(reader, (0,cursor .Rk)(reader, at + all.length)))
        (0,cursor .BO)(reader, 'a block scalar with a strange header');
    const start = Math.min((0,cursor .kd)(reader, at) + 1, reader.end);
    const contentIndent = digit ? Math.max(indent, 0) + Number(digit) : measureIndent(reader, start);
    if (contentIndent <= indent) {
        (0,cursor .sn)(reader, start);
        return (0,scalars .My)(reader.source, start, start, 0, false);
    }
    const end = findBlockEnd(reader, start, contentIndent);
    (0,cursor .sn)(reader, end);
    return (0,scalars .My)(reader.source, start, end, contentIndent, style === '>');
}
function measureIndent(reader, start) {
    let widest = 0;
    for (let at = start; at < reader.end; at = (0,cursor .kd)(reader, at) + 1) {
        let pos = at;
        while (reader.text.charCodeAt(pos) === 32)
            pos++;
        const code = reader.text.charCodeAt(pos);
        if (code !== 10 && code !== 13 && pos < reader.end) {
            if (widest > pos - at)
                (0,cursor .BO)(reader, 'a blank line that is wider than the text after it');
            return pos - at;
        }
        widest = Math.max(widest, pos - at);
    }
    return 0;
}
function findBlockEnd(reader, start, indent) {
    let at = start;
    while (at < reader.end) {
        let pos = at;
        while (pos - at < indent && reader.text.charCodeAt(pos) === 32)
            pos++;
        const code = reader.text.charCodeAt(pos);
        if (pos - at < indent && code !== 10 && code !== 13 && pos < reader.end)
            return at;
        at = (0,cursor .kd)(reader, pos) + 1;
    }
    return reader.end;
}
 
; 

 
function noteSkipped(reader, start, end) {
    if (!/\{\{|\{%/.test(reader.text.slice(start, end)))
        reader.skipped.push({ start, end });
}
 
function blockEnd(reader, at, indent) {
    let end = (0,cursor .kd)(reader, at);
    for (let next = end + 1; end < reader.end; next = end + 1) {
        const content = (0,cursor .Rk)(reader, next);
        if (content - next <= indent && !(0,cursor .vB)(reader, content))
            break;
        end = (0,cursor .kd)(reader, next);
    }
    return end;
}
 
function isWhole(quoted, indent) {
    if (!quoted.includes('\n'))
        return true;
    return (!quoted.includes('{{') && [...quoted.matchAll(/\n( *)(?=\S)/g)].every(([, blank = '']) => blank.length > indent));
}


function findActionClose(reader, at) {
    if (!reader.tolerant)
        return null;
    const { text } = reader;
    const [quote, over] = [text[at], (0,cursor .kd)(reader, at)];
    let hasAction = false;
    for (let next = at + 1; next < over; next++) {
        if (text.startsWith('{{', next)) {
            hasAction = true;
            const close = text.indexOf('}}', next + 2);
            if (close < 0 || close >= over)
                return null;
            next = close + 1;
        }
        else if (quote === '"' && text[next] === '\\')
            next++;
        else if (text[next] === quote) {
            if (quote === '"' || text[next + 1] !== quote)
                return hasAction ? next : null;
            next++;
        }
    }
    return null;
}
 
; 



 
function readFlow(reader, at, depth = 0) {
    if (reader.depth + depth > cursor .Mw)
        throw new cursor .FX('nested too deeply');
    if ((0,cursor .CZ)(reader.text, at))
        throw new cursor .dp();
    return reader.text[at] === '{' ? readFlowMap(reader, at, depth) : readFlowSequence(reader, at, depth);
}
 
function findClosingQuote(reader, at) {
    const quote = reader.text[at] ?? '';
    let next = at + 1;
    for (;;) {
        next = reader.text.indexOf(quote, next);
        if (next < 0 || next >= reader.end)
            return -1;
        if (quote === "'") {
            if (reader.text[next + 1] !== "'")
                return next;
            next += 2;
        }
        else {
            if (!isEscaped(reader.text, at, next))
                return next;
            next += 1;
        }
    }
}
 
function hasStrangeEscape(reader, at, close) {
    if (reader.text[at] !== '"')
        return false;
    const raw = reader.text.slice(at + 1, close);
    if (!raw.includes('\\'))
        return false;
    for (const [, known] of raw.matchAll(anyEscape))
        if (known === undefined)
            return true;
    return false;
}
const anyEscape = /\\(?:([0abtnvfre "/\\N_LP\t\n]|\r\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})|[\s\S])/g;
function isEscaped(text, from, at) {
    let slashes = 0;
    while (at - 1 - slashes > from && text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
}
function readFlowMap(reader, start, depth) {
    const entries = [];
    let at = skipFlowBlank(reader, start + 1);
    while (reader.text[at] !== '}') {
        const key = readFlowKey(reader, at);
        at = skipFlowBlank(reader, key.at);
        let value = { node: null, at };
        if (reader.text[at] === ':')
            value = readFlowValue(reader, skipFlowBlank(reader, at + 1), depth);
        entries.push({ key: key.node, value: value.node });
        at = readFlowComma(reader, skipFlowBlank(reader, value.at), '}');
    }
    return { node: { kind: 'map', entries, start, end: at + 1, flow: true }, at: at + 1 };
}
function readFlowSequence(reader, start, depth) {
    const items = [];
    let at = skipFlowBlank(reader, start + 1);
    while (reader.text[at] !== ']') {
        if (reader.text[at] === ',')
            throw new cursor .FX('a flow sequence with nothing between two commas');
        const item = readFlowValue(reader, at, depth);
        items.push(item.node);
        at = readFlowComma(reader, skipFlowBlank(reader, item.at), ']');
    }
    return { node: { kind: 'sequence', items }, at: at + 1 };
}
function readFlowComma(reader, at, close) {
    if (reader.text[at] === close)
        return at;
    if (reader.text[at] !== ',')
        throw new cursor .FX('a flow collection with more than the outline reads');
    return skipFlowBlank(reader, at + 1);
}
function readFlowKey(reader, at) {
    const { node, at: next } = readFlowScalar(reader, at);
    if (node === null)
        throw new cursor .FX('a flow map without a key');
    if (reader.text.slice(at, next).includes('\n'))
        throw new cursor .FX('a key over several lines');
    return { node: (0,scalars .yw)(node), at: next };
}
function readFlowValue(reader, at, depth) {
    const first = reader.text[at];
    if ((first === '{' || first === '[') && !isOpenAction(reader, at))
        return readFlow(reader, at, depth + 1);
    if (first === ',' || first === '}' || first === ']')
        return { node: null, at };
    if (first === '*')
        return readFlowAlias(reader, at);
    return readFlowScalar(reader, at);
}
function readFlowAlias(reader, at) {
    const name = /^[^\s,[\]{}]+/.exec(reader.text.slice(at + 1, at + 129))?.[0] ?? '';
    if (!reader.anchors.has(name))
        throw new cursor .FX('an alias without its anchor');
    return { node: { kind: 'alias', target: reader.anchors.get(name) ?? null }, at: at + 1 + name.length };
}
function readFlowScalar(reader, at) {
    const first = reader.text[at];
    if (first === '"' || first === "'") {
        const close = findActionClose(reader, at) ?? findClosingQuote(reader, at);
        if (close < 0)
            throw new cursor .FX('a quote that is never closed');
        if (hasStrangeEscape(reader, at, close))
            throw new cursor .FX('an escape that YAML does not know');
        return { node: (0,scalars .JS)(reader.source, at + 1, close, first), at: close + 1 };
    }
    if (first === undefined || ('&*!?|>%@`[]{},#'.includes(first) && !isOpenAction(reader, at)))
        throw new cursor .FX('a flow collection with a rarity');
    if ('-:'.includes(first) && endsFlowWord(reader, at + 1))
        throw new cursor .FX('a flow collection with a rarity');
    const end = findFlowPlainEnd(reader, at);
    return { node: (0,scalars .dn)(reader.source, at, trimEnd(reader.text, at, end)), at: end };
}
function findFlowPlainEnd(reader, from) {
    for (let at = from; at < reader.end; at++) {
        const character = reader.text[at] ?? '';
        if (character === '{' && isOpenAction(reader, at)) {
            at = closeAction(reader, at) - 1;
            continue;
        }
        if (character === '\n' || ',[]{}'.includes(character))
            return at;
        if (character === ':' && endsFlowWord(reader, at + 1))
            return at;
        if (character === '#' && (0,cursor .z3)(reader.text, at - 1))
            return at;
    }
    throw new cursor .FX('a flow collection that is never closed');
}
 
function isOpenAction(reader, at) {
    return reader.tolerant && (0,cursor .CZ)(reader.text, at);
}
function closeAction(reader, at) {
    const close = reader.text.indexOf(reader.text[at + 1] === '%' ? '%}' : '}}', at + 2);
    if (close < 0 || close >= (0,cursor .kd)(reader, at))
        throw new cursor .dp();
    return close + 2;
}
 
const control = /\{[{%]-?\s*(?:if|else|end|range|with|for|endif|endfor|elif|\/\*|\$\w+\s*:?=)/y;
function isControl(reader, at) {
    control.lastIndex = at;
    return control.test(reader.text);
}
function endsFlowWord(reader, at) {
    return (0,cursor .z3)(reader.text, at) || ',[]{}'.includes(reader.text[at] ?? '');
}
function trimEnd(text, start, end) {
    let at = end;
    while (at > start && (0,cursor .z3)(text, at - 1))
        at--;
    return at;
}
function skipFlowBlank(reader, from) {
    let at = from;
    while (at < reader.end) {
        if (reader.text[at] === '#' && (0,cursor .z3)(reader.text, at - 1))
            at = reader.text.indexOf('\n', at);
        else if (isOpenAction(reader, at) && isControl(reader, at))
            at = closeAction(reader, at) - 1;
        else if (!(0,cursor .z3)(reader.text, at))
            return at;
        if (at < 0)
            break;
        at++;
    }
    throw new cursor .FX('a flow collection that is never closed');
}
 
function opensFlow({ text, tolerant }, first, at) {
    return first === '[' || (first === '{' && !(tolerant && text[at + 1] === '{'));
}
 
 
var node = __webpack_require__(15794);
; 




 
function findKey(reader, at) {
    if (isWordAt(reader.text, at))
        return findPlainKey(reader, at);
    const first = reader.text[at] ?? '';
    if (first === '"' || first === "'")
        return findQuotedKey(reader, at, first);
    if (first === '?' && (0,cursor .z3)(reader.text, at + 1)) {
        (0,cursor .BO)(reader, 'a complex key');
        return null;
    }
    if (first === '*')
        return findAliasKey(reader, at);
    if (first === '&' || first === '!')
        return findMarkedKey(reader, at);
    if ('|>%@`[#,]}'.includes(first) || (first === '{' && !(reader.tolerant && (0,cursor .CZ)(reader.text, at))))
        return null;
    return findPlainKey(reader, at);
}
 
function isWordAt(text, at) {
    const code = text.charCodeAt(at);
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
 
const simpleKey = /[^\n:#]*[^\s:#]:(?![^ \t\r\n])/y;
function findPlainKey(reader, at) {
    const { text } = reader;
    simpleKey.lastIndex = at;
    if (simpleKey.test(text)) {
        const after = simpleKey.lastIndex;
        return { node: (0,scalars .dn)(reader.source, at, after - 1), after };
    }
    const colon = text.indexOf(':', at);
    return colon < 0 || colon > (0,cursor .kd)(reader, at) ? null : findRareKey(reader, at);
}
function findRareKey(reader, at) {
    const { text, end } = reader;
    for (let index = at; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code === 10)
            return null;
        if (code === 35 && index > at && (0,cursor .z3)(text, index - 1))
            return null;
        if (code === 58 && (0,cursor .z3)(text, index + 1)) {
            let keyEnd = index;
            while (keyEnd > at && (0,cursor .z3)(text, keyEnd - 1))
                keyEnd--;
            return { node: (0,scalars .dn)(reader.source, at, keyEnd), after: index + 1 };
        }
    }
    return null;
}
function findQuotedKey(reader, at, quote) {
    const close = findClosingQuote(reader, at);
    if (close < 0 || reader.text.slice(at, close).includes('\n'))
        return null;
    const colon = (0,cursor .Rk)(reader, close + 1);
    if (reader.text[colon] !== ':' || !(0,cursor .z3)(reader.text, colon + 1))
        return null;
    if (hasStrangeEscape(reader, at, close))
        (0,cursor .BO)(reader, 'an escape that YAML does not know');
    return { node: (0,scalars .yw)((0,scalars .JS)(reader.source, at + 1, close, quote)), after: colon + 1 };
}
 
function findAliasKey(reader, at) {
    const [written = '', name = ''] = /^\*([^\s,[\]{}]+)(?=[ \t]+:[ \t\r\n])/.exec(reader.text.slice(at, at + 256)) ?? [];
    if (written === '')
        return null;
    if (!reader.anchors.has(name))
        (0,cursor .BO)(reader, 'an alias without its anchor');
    const target = (0,node .hd)(reader.anchors.get(name));
    if (target !== null && target.kind !== 'scalar')
        (0,cursor .BO)(reader, 'a collection as a key');
    const text = target?.kind === 'scalar' ? (0,node .ws)(target) : written;
    const end = at + written.length;
    return { node: (0,scalars .Kc)(at, end, text), after: (0,cursor .Rk)(reader, end) + 1 };
}
 
function findMarkedKey(reader, at) {
    const mark = /^(?:&[^\s,[\]{}]+|!(?:!?[\w./:-]+)?)(?=[ \t])/.exec(reader.text.slice(at, at + 256))?.[0];
    if (mark === undefined)
        return null;
    if (isBinaryTag(mark))
        (0,cursor .BO)(reader, 'a key in base64');
    const next = (0,cursor .Rk)(reader, at + mark.length);
    const key = (0,cursor .dc)(reader.text, next) ? null : findKey(reader, next);
    return key && mark.startsWith('&') ? { ...key, anchor: mark.slice(1) } : key;
}
 
function isBinaryTag(mark) {
    return mark.startsWith('!') && mark.endsWith('binary');
}
 
; 



 
function readPlain(reader, at, indent) {
    let end = findPlainEnd(reader, at);
    const start = at;
    (0,cursor .np)(reader, end);
    let folded = false;
    while (reader.indent > indent &&
        !(reader.tolerant && (findKey(reader, reader.pos) || (0,cursor .dc)(reader.text, reader.pos)))) {
        if (reader.text.slice(end, reader.pos).includes('#'))
            (0,cursor .BO)(reader, 'a comment inside a plain scalar');
        end = findPlainEnd(reader, reader.pos);
        folded = true;
        (0,cursor .np)(reader, end);
    }
    return (folded ? scalars .F4 : scalars .dn)(reader.source, start, end);
}
 
const simpleLine = /[^\n#:]*(?::[^\s#:][^\n#:]*)*(?=\n)/y;
 
function findPlainEnd(reader, at) {
    const { text } = reader;
    simpleLine.lastIndex = at;
    if (simpleLine.test(text))
        return trimBlanks(text, at, simpleLine.lastIndex);
    const eol = (0,cursor .kd)(reader, at);
    let end = eol;
    for (let index = at; index < eol; index++) {
        const code = text.charCodeAt(index);
        if (code === 35 && index > at && (0,cursor .z3)(text, index - 1)) {
            end = index;
            break;
        }
        if (code === 58 && (0,cursor .z3)(text, index + 1))
            (0,cursor .BO)(reader, 'a colon inside a plain scalar');
    }
    return trimBlanks(text, at, end);
}
function trimBlanks(text, start, end) {
    let at = end;
    while (at > start && (0,cursor .z3)(text, at - 1))
        at--;
    return at;
}
 
const simpleEntry = /([^\s#:"'?&*!|>%@`[\]{},-][^\n#:]*(?<![ \t])):[ \t]+([^\s#:"'?&*!|>%@`[\]{},-][^\n#:]*(?::[^\s#:][^\n#:]*)*)\n/y;
 
function readSimpleEntry(reader) {
    const { text, source, pos, indent } = reader;
    simpleEntry.lastIndex = pos;
    const match = simpleEntry.exec(text);
    if (!match)
        return null;
    const next = simpleEntry.lastIndex;
    const [, key = '', value = ''] = match;
    (0,cursor .sn)(reader, next);
    if (reader.indent > indent) {
        reader.pos = pos;
        reader.indent = indent;
        return null;
    }
    const start = next - 1 - value.length;
    return {
        key: (0,scalars .dn)(source, pos, pos + key.length),
        value: (0,scalars .dn)(source, start, trimBlanks(text, start, next - 1)),
    };
}
 
function isReserved({ text }, first, at) {
    return '%@`,]}'.includes(first) || ('?-'.includes(first) && (0,cursor .z3)(text, at + 1));
}
 
; 









function readOutline(source, start, end, mode) {
    const reader = (0,cursor .cE)(source, start, end, mode);
    if (reader.pos >= reader.end)
        return { root: null, skipped: [] };
    const root = readNode(reader, -1);
    while (reader.tolerant && reader.pos < reader.end)
        mergeRest(reader, root);
    if (reader.pos < reader.end)
        throw new cursor .FX('content after the document');
    return { root, skipped: reader.skipped };
}
 
function mergeRest(reader, node) {
    const before = reader.pos;
    const rest = readNode(reader, -1);
    if (node?.kind === 'map' && rest?.kind === 'map')
        node.entries.push(...rest.entries);
    if (reader.pos === before)
        (0,cursor .np)(reader, reader.pos);
}
function readNode(reader, parentIndent) {
    if (++reader.depth > cursor .Mw)
        throw new cursor .FX('nested too deeply');
    const node = readNodeHere(reader, parentIndent);
    reader.depth--;
    return node;
}
function readNodeHere(reader, parentIndent) {
    if ((0,cursor .dc)(reader.text, reader.pos))
        return readSequence(reader, reader.indent);
    const key = findKey(reader, reader.pos);
    if (key)
        return readMap(reader, reader.indent, key);
    return readValue(reader, reader.pos, parentIndent, false);
}
function readSequence(reader, indent) {
    const items = [];
    while (reader.indent === indent && (0,cursor .dc)(reader.text, reader.pos))
        items.push(readItem(reader, indent));
    if (reader.indent > indent)
        (0,cursor .Fz)(reader);
    return { kind: 'sequence', items };
}
function readItem(reader, indent) {
    const at = (0,cursor .Rk)(reader, reader.pos + 1);
    if ((0,cursor .vB)(reader, at))
        return readValue(reader, at, indent, false);
    const dash = (0,cursor .dc)(reader.text, at);
    const key = dash ? null : findKey(reader, at);
    if (!dash && !key)
        return readValue(reader, at, indent, false);
    reader.indent = indent + at - reader.pos;
    reader.pos = at;
    if (!key)
        return readNode(reader, indent);
    if (++reader.depth > cursor .Mw)
        throw new cursor .FX('nested too deeply');
    const map = readMap(reader, reader.indent, key);
    reader.depth--;
    return map;
}
 
function readMap(reader, indent, first) {
    const entries = [];
    const start = reader.pos;
    readEntry(reader, indent, first, entries);
    while (reader.indent >= indent) {
        if (reader.indent > indent) {
            (0,cursor .Fz)(reader);
            const stray = readNode(reader, indent);
            if (stray?.kind === 'map')
                entries.push(...stray.entries);
            continue;
        }
        const simple = reader.tolerant ? null : readSimpleEntry(reader);
        if (simple) {
            entries.push(simple);
            continue;
        }
        const key = findKey(reader, reader.pos);
        if (key)
            readEntry(reader, indent, key, entries);
        else if (reader.tolerant)
            skipLine(reader);
        else
            throw (0,cursor .CZ)(reader.text, reader.pos) ? new cursor .dp() : new cursor .FX('a line that is no key');
    }
    return { kind: 'map', entries, start, end: reader.pos, flow: false };
}
function skipLine(reader) {
    noteSkipped(reader, reader.pos, (0,cursor .kd)(reader, reader.pos));
    (0,cursor .np)(reader, reader.pos);
}
function readEntry(reader, indent, key, into) {
    if (key.anchor !== undefined)
        reader.anchors.set(key.anchor, key.node);
    into.push({ key: key.node, value: readValue(reader, key.after, indent, true) });
}
 
function readValue(reader, from, indent, inMap) {
    const at = (0,cursor .Rk)(reader, from);
    const first = reader.text[at] ?? '';
    if ((0,cursor .vB)(reader, at))
        return readNested(reader, at, indent, inMap);
    if (first === '&' || first === '!')
        return readProperty(reader, at, indent, inMap);
    if (first === '*')
        return readAlias(reader, at);
    if (first === '|' || first === '>')
        return readBlockScalar(reader, at, indent);
    if (first === '"' || first === "'")
        return readQuoted(reader, at, first, indent);
    if (opensFlow(reader, first, at))
        return readFlowLine(reader, at, indent);
    if (isReserved(reader, first, at))
        (0,cursor .BO)(reader, 'a reserved indicator');
    return readPlain(reader, at, indent);
}
function readNested(reader, at, indent, inMap) {
    (0,cursor .np)(reader, at);
    if (reader.indent > indent)
        return readNode(reader, indent);
    if (inMap && reader.indent === indent && (0,cursor .dc)(reader.text, reader.pos))
        return readSequence(reader, indent);
    return null;
}
 
function readProperty(reader, at, indent, inMap) {
    const name = /^[^\s,[\]{}]*/.exec(reader.text.slice(at, at + 256))?.[0] ?? '';
    const next = (0,cursor .Rk)(reader, at + name.length);
    const rare = !(0,cursor .z3)(reader.text, at + name.length) || '&!'.includes(reader.text[next] ?? ' ');
    if (rare || isBinaryTag(name) || !/^(?:&|!(?:!?[\w./:-]+)?$)/.test(name))
        (0,cursor .BO)(reader, 'an anchor or a tag of a rare form');
    if (inMap && !(0,cursor .vB)(reader, next) && findKey(reader, next))
        (0,cursor .BO)(reader, 'a map on the line of its key');
    const node = readValue(reader, next, indent, inMap);
    if (name.startsWith('&'))
        reader.anchors.set(name.slice(1), node);
    return node;
}
function readAlias(reader, at) {
    const name = /^[^\s,[\]{}]*/.exec(reader.text.slice(at + 1, at + 256))?.[0] ?? '';
    if (!reader.anchors.has(name))
        (0,cursor .BO)(reader, 'an alias without its anchor');
    (0,cursor .Sk)(reader, at + 1 + name.length);
    return { kind: 'alias', target: reader.anchors.get(name) ?? null };
}
function readQuoted(reader, at, quote, indent) {
    const close = findActionClose(reader, at) ?? findClosingQuote(reader, at);
    const broken = close < 0 || (reader.tolerant && !isWhole(reader.text.slice(at, close), indent));
    if (broken) {
        (0,cursor .BO)(reader, 'a quote that is never closed');
        noteSkipped(reader, at, blockEnd(reader, at, indent));
        return readPlain(reader, at, Number.MAX_SAFE_INTEGER);
    }
    if (hasStrangeEscape(reader, at, close))
        (0,cursor .BO)(reader, 'an escape that YAML does not know');
    if ((0,cursor .kd)(reader, at) < close)
        (0,cursor .yB)(reader, reader.text.slice(at, close + 1).matchAll(/\n *(?=\S)/g), indent);
    (0,cursor .Sk)(reader, close + 1);
    return (0,scalars .JS)(reader.source, at + 1, close, quote);
}
function readFlowLine(reader, at, indent) {
    try {
        const { node, at: next } = readFlow(reader, at);
        if ((0,cursor .kd)(reader, at) < next)
            (0,cursor .yB)(reader, reader.text.slice(at, next).matchAll(/\n *(?=[^\s\]}#])/g), indent);
        (0,cursor .Sk)(reader, next);
        return node;
    }
    catch (error) {
        if (!(reader.tolerant && error instanceof cursor .FX))
            throw error;
        if (!(error instanceof cursor .dp))
            noteSkipped(reader, at, blockEnd(reader, at, indent));
        return readPlain(reader, at, Number.MAX_SAFE_INTEGER);
    }
}
 
; 







function readDocument(source, range, lenient = true) {
    const read = readByAny(source, range, lenient);
    if (read.problem !== null || read.root === null)
        return read;
    const at = findForeignBreak(source.text, range, read.root);
    if (at === null)
        return read;
    return {
        ...read,
        problem: { reason: 'a character ends a line here to kubectl and Helm, and to an editor it does not', at },
    };
}


function readJson(source, range) {
    const read = readDocument(source, range);
    if (read.problem === null && !read.template)
        return read;
    const text = withoutComments(source.text);
    if (text === source.text || !isJson(text.slice(range.start, range.end)))
        return read;
    const plain = readDocument({ ...source, text }, range);
    return plain.problem === null ? plain : read;
}
function isJson(text) {
    try {
        JSON.parse(text.replace('\ufeff', '').replace(/,(?=\s*[\]}])/g, ''));
        return true;
    }
    catch {
        return false;
    }
}
function readByAny(source, range, lenient) {
    const strict = tryOutline(source, range, 'strict');
    if (strict.ok)
        return { root: strict.root, problem: null, template: false };
    if (strict.unrendered)
        return readTemplate(source, range);
    const composed = (0,compose .Z)(source, range.start, range.end);
    if (composed.ok)
        return { root: composed.root, problem: null, template: false };
     
    const loose = tryOutline(source, range, 'loose');
    if (loose.ok)
        return { root: loose.root, problem: null, template: false };
    if (isTemplate(source.text, range))
        return readTemplate(source, range);
    if (!lenient)
        return { root: null, problem: composed, template: false };
    const rest = tryOutline(source, range, 'tolerant');
    return { root: rest.ok ? rest.root : null, problem: composed, template: false };
}
function readTemplate(source, range) {
    const read = tryOutline(source, range, 'tolerant');
    if (read.ok)
        return { root: read.root, problem: null, template: true, skipped: read.skipped };
    return { root: null, problem: { reason: read.reason, at: range.start }, template: true };
}
function tryOutline(source, range, mode) {
    try {
        return { ok: true, ...readOutline(source, range.start, range.end, mode) };
    }
    catch (error) {
        if (!(error instanceof cursor .FX))
            throw error;
        return { ok: false, reason: error.message, unrendered: error instanceof cursor .dp };
    }
}
 
function isTemplate(text, range) {
    for (const opening of ['{{', '{%']) {
        for (let at = text.indexOf(opening, range.start); at >= 0 && at < range.end; at = text.indexOf(opening, at + 2)) {
            if (!isInComment(text, at))
                return true;
        }
    }
    return false;
}
 
function isInComment(text, at) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return /^[^"']*(?:^|[ \t])#/.test(line);
}
 

  }),

  30730:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  splitDocuments)
  });


function splitDocuments(text, from, end) {
    const documents = [];
    let start = from;
    let open = false;
    const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
    marker.lastIndex = from;
    const close = (until) => {
        if (open || hasContent(text, start, until))
            documents.push({ index: documents.length, start, end: until });
    };
    for (let match = marker.exec(text); match && match.index < end; match = marker.exec(text)) {
        close(match.index);
        start = match.index + 3;
        open = match[0] === '---';
    }
    close(end);
    return documents;
}
 
function hasContent(text, start, end) {
    for (let at = start; at < end;) {
        const newline = text.indexOf('\n', at);
        const eol = newline < 0 || newline > end ? end : newline;
        const line = text.slice(at, eol).trim().replace('\ufeff', '');
        if (line !== '' && !line.startsWith('#') && !line.startsWith('%'))
            return true;
        at = eol + 1;
    }
    return false;
}
 

  }),

  54055:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  countLines)
  });
 
function countLines(text) {
    const starts = [0];
    let next = text.indexOf('\n') + 1;
    const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const lineOf = (offset) => {
        for (; next > 0 && next <= offset; next = text.indexOf('\n', next) + 1)
            starts.push(next);
        return findLine(starts, offset);
    };
    return {
        startOf: (offset) => starts[lineOf(offset)] ?? 0,
        at(offset) {
            const line = lineOf(offset);
            const column = offset - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0);
            return { line: line + 1, column: Math.max(1, column) };
        },
    };
}
function findLine(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
 

  }),

  52008:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  isMerge),
    fK: () => (  findContested),
    xq: () => (  mergeEntries)
  });
  var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15794);

 
const maxMerged = 1000;


function mergeEntries(map) {
    if (!map.entries.some(isMerge))
        return map;
    const byKey = new Map();
    const seen = new Set();
    const waiting = [map];
    for (let at = waiting.pop(); at !== undefined && seen.size < maxMerged; at = waiting.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        for (const entry of at.entries.toReversed()) {
            if (!isMerge(entry) && !byKey.has(entry.key.literal))
                byKey.set(entry.key.literal, entry);
        }
        waiting.push(...sourcesOf(at));
    }
    const merged = { ...map, entries: [...byKey.values()].reverse() };
    return waiting.length === 0 ? merged : { ...merged, cut: true };
}
 
function isMerge({ key }) {
    return key.literal === '<<' && key.style === 'plain';
}
 
function sourcesOf(map) {
    return map.entries.filter(isMerge).flatMap((entry) => {
        const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entry.value);
        const sources = value?.kind === 'sequence' ? value.items.toReversed() : [value];
        return sources.map((source) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(source)).filter((source) => source?.kind === 'map');
    });
}


function findContested(map, matters) {
    const first = map.entries.findIndex(isMerge);
    const own = first < 1 ? [] : map.entries.slice(0, map.entries.findLastIndex(isMerge));
    const written = own.filter((entry) => !isMerge(entry) && matters(entry.key.literal));
    if (written.length === 0)
        return null;
    const brought = mergeEntries({ ...map, entries: map.entries.filter(isMerge) });
    return written.find((entry) => brought.entries.some((other) => isContested(entry, other))) ?? null;
}
function isContested(entry, other) {
    if (entry.key.literal !== other.key.literal)
        return false;
    const [value, merged] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(entry.value), (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .hd)(other.value)];
    if (value === merged)
        return false;
    return !(value?.kind === 'scalar' && merged?.kind === 'scalar' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(value) === (0,_node_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(merged));
}
 

  }),

  15794:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ru: () => (  valueText),
    b6: () => (  textOf),
    hd: () => (  resolve),
    w4: () => (  findEntry),
    ws: () => (  scalarText)
  });
 
function scalarText(node) {
    return node.literal ?? node.decode?.().text.trimEnd() ?? '';
}
 
function valueText(node) {
    const text = scalarText(node);
    return node.style === 'plain' && isNull.test(text) ? '' : text;
}
const isNull = /^(?:~|null|Null|NULL)$/;
 
function resolve(node) {
    let at = node ?? null;
    for (let hops = 0; at?.kind === 'alias' && hops < 100; hops++)
        at = at.target;
    return at === null || at.kind === 'alias' ? null : at;
}
 
function findEntry(map, key) {
    const { entries } = map;
    const byKey = entries.length > narrow ? indexOf(entries) : null;
    if (byKey !== null)
        return byKey.get(key);
    for (let index = entries.length - 1; index >= 0; index--) {
        const entry = entries[index];
        if (entry?.key.literal === key)
            return entry;
    }
    return undefined;
}
 
const narrow = 32;
 
const patience = 16;
const indexes = new WeakMap();
function indexOf(entries) {
    const known = indexes.get(entries);
    if (known === undefined)
        indexes.set(entries, { asked: 1, size: 0, byKey: new Map() });
    if (known === undefined || ++known.asked <= patience)
        return null;
     
    if (known.size !== entries.length) {
        const keyed = entries.map((entry) => [entry.key.literal, entry]);
        known.size = entries.length;
        known.byKey = new Map(keyed);
    }
    return known.byKey;
}
 
function textOf(map, key) {
    const value = resolve(findEntry(map, key)?.value);
    return value?.kind === 'scalar' ? valueText(value) : undefined;
}
 

  }),

  62568:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    Hn: () => (  isTrue),
    Ul: () => (  toPlain),
    at: () => (  at),
    gT: () => (  listAt),
    ht: () => (  mapsAt),
    i1: () => (  textsAt),
    jh: () => (  isMap)
  });
  var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52008);
  var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);


 
const maxNodes = 200_000;
 
function toPlain(root) {
    let left = maxNodes;
    const convert = (node) => {
        const at = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
        if (at === null || left-- <= 0)
            return null;
        if (at.kind === 'scalar')
            return scalarValue(at);
        return at.kind === 'sequence' ? at.items.map(convert) : convertMap(at);
    };
    const convertMap = (map) => Object.fromEntries((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__  .xq)(map).entries.map(({ key, value }) => [key.literal, convert(value)]));
    return convert(root);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
 
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isMap(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
 
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    if (typeof found === 'number' || typeof found === 'boolean')
        return String(found);
    return typeof found === 'string' && found !== '' ? found : null;
}
 
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : [];
}
 
function mapsAt(value, ...keys) {
    return listAt(value, ...keys).filter(isMap);
}
 
function textsAt(value, ...keys) {
    return listAt(value, ...keys).filter((item) => typeof item === 'string');
}
 
function isTrue(value, ...keys) {
    return textAt(value, ...keys) === 'true';
}
function scalarValue(node) {
    const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(node);
    if (node.style === 'block')
        return node.decode?.().text ?? text;
    if (node.style !== 'plain')
        return text;
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    return /^[-+]?(?:\d+|\d*\.\d+(?:e[-+]?\d+)?|\d+(?:\.\d*)?e[-+]?\d+)$/i.test(text) ? numberOf(text) : text;
}
 
function numberOf(text) {
    const value = Number(text);
    return String(value) === text || /^[-+]?\d*\.\d+$/.test(text) ? value : text;
}
 

  }),

  35570:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  yw: () => (  asKey),
  O0: () => (  binaryScalar),
  My: () => (  blockScalar),
  $E: () => (  contentOf),
  F4: () => (  foldedPlainScalar),
  Kc: () => (  keyScalar),
  dn: () => (  plainScalar),
  JS: () => (  quotedScalar)
});

 
var yaml_source = __webpack_require__(11931);
; 

 
const escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const hexDigits = { x: 2, u: 4, U: 8 };
 
function decodeDouble(source, start, end) {
    const decoder = (0,yaml_source .Br)(source, start, end);
    for (let at = start; at < end;) {
        const next = copyRun(source, decoder, at, end, '\\');
        if (next >= end)
            break;
        at = isBreak(source.text, next) ? foldLine(source, decoder, next, end) : decodeEscape(source, decoder, next);
    }
    return decoder.finish(true);
}
function decodeEscape(source, decoder, at) {
    const letter = source.text[at + 1] ?? '';
    const digits = hexDigits[letter];
    if (digits !== undefined) {
        const code = Number.parseInt(source.text.slice(at + 2, at + 2 + digits), 16);
        decoder.put(code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', at);
        return at + 2 + digits;
    }
    if (letter === '\n')
        return skipBlank(source.text, at + 2);
    if (letter === '\r' && source.text[at + 2] === '\n')
        return skipBlank(source.text, at + 3);
    decoder.put(escapes[letter] ?? letter, at);
    return at + 2;
}
 
function decodeSingle(source, start, end) {
    const decoder = (0,yaml_source .Br)(source, start, end);
    for (let at = start; at < end;) {
        const next = copyRun(source, decoder, at, end, "'");
        if (next >= end)
            break;
        if (isBreak(source.text, next))
            at = foldLine(source, decoder, next, end);
        else {
            decoder.put("'", next);
            at = next + (source.text[next + 1] === "'" ? 2 : 1);
        }
    }
    return decoder.finish(true);
}
 
function decodeFolded(source, start, end) {
    const decoder = (0,yaml_source .Br)(source, start, end);
    for (let at = start; at < end;) {
        const next = copyRun(source, decoder, at, end, '\n');
        at = next < end ? foldLine(source, decoder, next, end) : end;
    }
    return decoder.finish(true);
}
 
function copyRun(source, decoder, from, end, stop) {
    let next = from;
    while (next < end && source.text[next] !== stop && !isBreak(source.text, next))
        next++;
    let to = next;
    if (next < end && isBreak(source.text, next))
        while (to > from && isBlank(source.text, to - 1))
            to--;
    decoder.copy(from, to);
    return next;
}


function foldLine(source, decoder, at, end) {
    const breaks = [];
    let next = at;
    while (next < end && (isBreak(source.text, next) || isBlank(source.text, next))) {
        if (isBreak(source.text, next))
            breaks.push(unicodeBreak.test(source.text.charAt(next)) ? source.text.charAt(next) : '\n');
        next += source.text.startsWith('\r\n', next) ? 2 : 1;
    }
    const [first, ...more] = breaks;
    decoder.put(first === '\n' ? more.join('') || ' ' : breaks.join(''), at);
    return next;
}
const unicodeBreak = /[\u2028\u2029]/;
function isBreak(text, at) {
    const code = text.charCodeAt(at);
    return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
function isBlank(text, at) {
    const code = text.charCodeAt(at);
    return code === 32 || code === 9;
}
function skipBlank(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at;
}
 
; 


 
function plainScalar(source, start, end) {
    const literal = source.text.slice(start, end);
    return { kind: 'scalar', style: 'plain', start, end, literal, decode: null };
}
 
function keyScalar(start, end, text, style = 'plain') {
    return { kind: 'scalar', style, start, end, literal: text, decode: null };
}
 
function asKey(node) {
    return isDecoded(node) ? node : keyScalar(node.start, node.end, node.decode?.().text ?? '', node.style);
}
function isDecoded(node) {
    return node.literal !== null;
}
 
function binaryScalar(node, source, text) {
    const offsets = new Int32Array(text.length + 1).fill((0,yaml_source .SU)(source, node.start));
    offsets[text.length] = (0,yaml_source .SU)(source, node.end);
    return { ...node, literal: null, decode: () => ({ text, offsets, quoted: true }) };
}
 
function quotedScalar(source, start, end, quote) {
    const raw = source.text.slice(start, end);
    const escaped = quote === '"' ? /[\\\r\n\x85\u2028\u2029]/.test(raw) : /['\r\n\x85\u2028\u2029]/.test(raw);
    const style = quote === '"' ? 'double' : 'single';
    if (!escaped)
        return { kind: 'scalar', style, start, end, literal: raw, decode: null };
    const read = quote === '"' ? decodeDouble : decodeSingle;
    return { kind: 'scalar', style, start, end, literal: null, decode: once(() => read(source, start, end)) };
}
 
function foldedPlainScalar(source, start, end) {
    const decode = once(() => decodeFolded(source, start, end));
    return { kind: 'scalar', style: 'plain', start, end, literal: null, decode };
}
 
function blockScalar(source, start, end, indent, folded) {
    const decode = once(() => decodeBlock(source, start, end, indent, folded));
    return { kind: 'scalar', style: 'block', start, end, literal: null, decode };
}
 
function contentOf(source, node) {
    return node.decode === null ? slice(source, node.start, node.end) : node.decode();
}
function slice(source, start, end) {
    const offsets = new Int32Array(end - start + 1);
    for (let index = start; index <= end; index++)
        offsets[index - start] = (0,yaml_source .SU)(source, index);
    return { text: source.text.slice(start, end), offsets, quoted: true };
}
 
function once(decode) {
    let known;
    return () => {
        known ??= decode();
        return known;
    };
}
function decodeBlock(source, start, end, indent, folded) {
    const decoder = (0,yaml_source .Br)(source, start, end);
    for (let at = start; at < end;) {
        const line = findBlockLine(source.text, at, end, indent);
        decoder.copy(line.from, line.to);
        if (line.next <= end)
            decoder.put(folded ? foldBreak(source.text, line, end, indent) : '\n', line.to);
        at = line.next;
    }
    return decoder.finish(folded);
}
function findBlockLine(text, at, end, indent) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const from = Math.min(at + indent, lineEnd);
    const to = text[lineEnd - 1] === '\r' && lineEnd > from ? lineEnd - 1 : lineEnd;
    return { from, to, next: lineEnd + 1 };
}


function foldBreak(text, line, end, indent) {
    if (line.to <= line.from || isSpaced(text, line))
        return '\n';
    for (let next = findBlockLine(text, line.next, end, indent); next.from < end;) {
        if (next.to > next.from)
            return isSpaced(text, next) ? '\n' : next.from - indent === line.next ? ' ' : '';
        next = findBlockLine(text, next.next, end, indent);
    }
    return '\n';
}
function isSpaced(text, { from }) {
    return text[from] === ' ' || text[from] === '\t';
}
 

  }),

  11931:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Br: () => (  openDecoder),
    SU: () => (  fileOffset),
    Yo: () => (  detach)
  });


function detach(text) {
    return ` ${text}`.slice(1);
}
 
function fileOffset(source, index) {
    return source.offsets === null ? index : (source.offsets[index] ?? 0);
}
 
function openDecoder(source, start, end) {
    const pieces = [];
    const offsets = new Int32Array(end - start + 1);
    let length = 0;
    return {
        copy(from, to) {
            pieces.push(source.text.slice(from, to));
            for (let index = from; index < to; index++)
                offsets[length++] = fileOffset(source, index);
        },
        put(text, index) {
            pieces.push(text);
            for (let count = 0; count < text.length; count++)
                offsets[length++] = fileOffset(source, index);
        },
        finish(quoted) {
            offsets[length++] = fileOffset(source, end);
            return { text: pieces.join(''), offsets: offsets.subarray(0, length), quoted: quoted || source.quoted === true };
        },
    };
}
 

  })

};
