export const id = 450;
export const ids = [450];
export const modules = {

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
 

  }),

  1450:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findLocal: () => (  findLocal),
    isTaken: () => (  isTaken)
  });
  var _deployers_helm_version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);
  var _text_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7390);




function findLocal({ directory, dependencies, charts }) {
    const held = new Set(charts.map(({ name }) => name));
    return (dependencies ?? []).flatMap((dependency) => {
        const { name, repository } = dependency;
         
        if (held.has(name) || !/^file:\/\/[^/]/.test(repository))
            return [];
        const place = (0,_text_file_path_js__WEBPACK_IMPORTED_MODULE_1__  .dx)(directory, repository.slice('file://'.length));
        return place === null || place === directory ? [] : [{ dependency, directory: place }];
    });
}
 
function isTaken({ dependency }, { name, version }) {
    return name === dependency.name && (0,_deployers_helm_version_range_js__WEBPACK_IMPORTED_MODULE_0__  .h)(version, dependency.version);
}
 

  })

};
