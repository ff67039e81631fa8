export const id = 3797;
export const ids = [3797];
export const modules = {

  73797:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    expand: () => (  expand)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28932);
  var _core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62568);






async function expand(session, templates, parameters) {
    const helm = await session.tools.helm();
    const chart = session.stage.makeDirectory('templates');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, 'templates'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, 'Chart.yaml'), JSON.stringify({ apiVersion: 'v2', name: 'templates', version: '0.0.0' }));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, 'values.yaml'), JSON.stringify({ sets: parameters }));
    templates.forEach((text, index) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, `templates/_${index}.tpl`), `{{ define "text-${index}" }}${text}{{ end }}`);
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(chart, 'templates/out.yaml'), output(templates.length));
    const rendered = await session.run('the template engine', helm, ['template', '--', 'texts', chart], chart);
    if (!rendered.ok)
        return { ok: false, reason: `its template cannot be filled in: ${rendered.reason}` };
    const rows = JSON.parse((0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .$6)((0,_core_deployers_objects_js__WEBPACK_IMPORTED_MODULE_2__  .rM)(rendered.text), 'data', 'texts') ?? '[]');
    return { ok: true, texts: (0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .gT)({ rows }, 'rows').map((row) => (0,_core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_3__  .gT)({ row }, 'row').map(String)) };
}
 
function output(count) {
    const calls = Array.from({ length: count }, (_, index) => `(include "text-${index}" $set)`).join(' ');
    return [
        '{{- $rows := list -}}',
        `{{- range $set := .Values.sets }}{{- $rows = append $rows (list ${calls}) }}{{- end -}}`,
        'apiVersion: v1',
        'kind: ConfigMap',
        'metadata: { name: texts }',
        'data: { texts: {{ $rows | toJson | toJson }} }',
        '',
    ].join('\n');
}
 

  }),

  28932:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    $I: () => (  readObjects),
    rM: () => (  readPlain),
    v8: () => (  describeObject),
    vw: () => (  toObject)
  });
  var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33700);
  var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30730);
  var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54055);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15794);
  var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62568);





 
function describeObject({ kind, namespace, name }) {
    return `${kind} ${namespace === null ? '' : `${namespace}/`}${name}`;
}
 
function readObjects(file, text, isWanted, templates = false) {
    const source = { text, offsets: null };
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__  .l)(text);
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap((range) => {
        const { root, template } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)(source, range);
        const map = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .hd)(root);
        if ((template && !templates) || map?.kind !== 'map')
            return [];
        if ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(map, 'kind') !== 'List' && !isWanted((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(map, 'apiVersion') ?? ''))
            return [];
        const first = map.entries[0]?.key.start ?? range.start;
        return listItems((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .Ul)(map))
            .filter((item) => isWanted((0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'apiVersion') ?? ''))
            .flatMap((item) => toObject(item, { file, ...lines.at(first) }) ?? [])
            .map((object) => ({ ...object, document: range.index, ...(template && { template: true }) }))
            .map((object) => ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(map, 'kind') === 'List' ? object : { ...object, node: map, source }));
    });
}
 
function readPlain(text) {
    const [range] = (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__  .Z)(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
    return range === undefined ? null : (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .Ul)((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__  .u)({ text, offsets: null }, range).root);
}
function toObject(value, spot) {
    const [apiVersion, kind] = [(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'apiVersion'), (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'kind')];
    if (!(0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(value) || apiVersion === null || kind === null)
        return null;
    const name = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'metadata', 'name') ?? '(no name)';
    return { spot, apiVersion, kind, name, namespace: (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(value, 'metadata', 'namespace'), value };
}
function listItems(value) {
    const items = (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(value) && value['kind'] === 'List' ? value['items'] : null;
    return Array.isArray(items) ? items : [value];
}
 

  })

};
