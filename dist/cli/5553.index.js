export const id = 5553;
export const ids = [5553];
export const modules = {

  55553:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    indexPlaces: () => (  indexPlaces),
    originPlace: () => (  originPlace)
  });
  var _kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55687);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);
  var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11931);



 
function indexPlaces(occurrences) {
    const files = new Map();
    for (const occurrence of occurrences) {
        const known = files.get(occurrence.file) ?? { all: [], at: new Map() };
        files.set(occurrence.file, known);
        known.all.push(occurrence);
        for (const [role, part] of Object.entries(occurrence.parts)) {
            const claim = { occurrence, role: role };
            known.at.set(part.key?.span.start ?? part.span.start, claim);
            if (!part.aliased)
                known.at.set(part.span.start, claim);
        }
    }
    let asked = new Set();
    return {
        watch: (work) => {
            const [before, own] = [asked, new Set()];
            asked = own;
            try {
                return { result: work(), asked: own };
            }
            finally {
                asked = before;
            }
        },
        find: ({ layer, node, key }) => {
            const value = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
            const scalar = value?.kind === 'scalar' ? value : null;
             
            const isPatched = scalar !== null && (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(scalar) !== null;
            const nodes = isPatched ? [scalar, key] : [key, scalar];
            for (const each of nodes) {
                const place = each === null ? null : standsAt(layer, each);
                if (place === null)
                    continue;
                asked.add(place.file);
                const claim = files.get(place.file)?.at.get(place.start);
                if (claim !== undefined)
                    return claim;
            }
            return null;
        },
        of: (file) => files.get(file)?.all ?? nothing,
    };
}
const nothing = [];
 
function standsAt({ file, source }, node) {
    return (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .$t)(node) ?? { file, start: (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__  .SU)(source, node.start) };
}
 
function originPlace({ layer, node, key }) {
    const value = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(node);
    const scalar = value?.kind === 'scalar' ? value : null;
    const at = scalar !== null && (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(scalar) !== null ? scalar : (key ?? scalar);
    return at === null ? null : { ...standsAt(layer, at), source: (0,_kustomize_layer_js__WEBPACK_IMPORTED_MODULE_0__  .ZZ)(at)?.source ?? layer.source };
}
 

  })

};
