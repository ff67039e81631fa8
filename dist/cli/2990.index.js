export const id = 2990;
export const ids = [2990];
export const modules = {

  82990:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    renderExplanation: () => (  renderExplanation),
    renderExplanationJson: () => (  renderExplanationJson)
  });
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98823);
  var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);
  var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43234);
  var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10293);




 
function renderExplanation(explanation, palette = _palette_js__WEBPACK_IMPORTED_MODULE_1__  .p) {
    const { file, unread, occurrences, passedOver, templated, unreadable } = explanation;
    const place = (text) => ({ text, paint: palette.dim });
    const blocks = [
        unread === null ? '' : `Not read with the tree: ${unread}.`,
        block(`Found: ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .U)(occurrences.length, 'image')}`, occurrences.map((each) => [
            place(`${each.line}:${each.column}`),
            { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(nameOf(each)) },
            { text: each.certainty },
            { text: `by ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.by)}, at ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.path)}` },
        ])),
        block('Nobody can tell: a part of it is templated', templated.map((each) => [place(`${each.line}:${each.column}`), { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.text) }])),
        block('Left alone', passedOver.map((each) => [
            place(String(each.line)),
            { text: each.path === '' ? '(the document)' : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.path) },
            { text: `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.why)} (by ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.by)})` },
        ])),
        block('Not read', unreadable.map((each) => [place(`${each.line}:${each.column}`), { text: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(each.reason) }])),
    ];
    return `${[palette.bold((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(file)), ...blocks.filter((text) => text !== '')].join('\n\n')}\n`;
}
function block(title, rows) {
    if (rows.length === 0 && !title.startsWith('Found'))
        return '';
    return [title, ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__  .RM)(rows).map((line) => `  ${line}`)].join('\n');
}
 
function renderExplanationJson(explanation) {
    const { file, unread, occurrences, passedOver, templated, unreadable } = explanation;
    const document = {
        version: 1,
        tool: 'image-policy',
        file,
        unread,
        images: occurrences.map((each) => ({
            ...{ line: each.line, column: each.column, path: each.path, document: each.document, shape: each.shape },
            ...{ image: each.image, tag: each.tag, digest: each.digest, by: each.by, certainty: each.certainty },
        })),
        notJudged: templated.map(({ line, column, path, document, text }) => ({ line, column, path, document, text })),
        passedOver: passedOver.map(({ line, path, document, by, why }) => ({ line, path, document, by, why })),
        unreadable: unreadable.map(({ line, column, reason }) => ({ line, column, reason })),
    };
    return `${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .oi)(document)}\n`;
}
function nameOf({ image, templated, tag, digest }) {
    const name = image ?? templated?.name ?? '(a version whose name another file says)';
    return `${name}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}
 

  })

};
