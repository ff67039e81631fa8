export const id = 5429;
export const ids = [5429];
export const modules = {

  35429:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  textsOf),
    readArchive: () => (  readArchive)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var modern_tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51942);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22606);



 
const maxBytes = 100 * 1024 * 1024;
 
function textsOf({ entries }) {
    return new Map([...entries].map(([path, bytes]) => [path, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .g)(Buffer.from(bytes))]));
}
 
async function readArchive(archive) {
    const entries = new Map();
    let name = '';
    for (const { header, data } of await (0,modern_tar__WEBPACK_IMPORTED_MODULE_2__  .Ag)((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(archive, { maxOutputLength: maxBytes }))) {
        if (header.type !== 'file')
            continue;
        const [folder = '', ...rest] = header.name.replace(/^(?:\.\/)+/, '').split('/');
        const path = rest.join('/');
        if (folder === '' || rest.some((part) => part === '' || part === '.' || part === '..') || path.includes('\\'))
            throw new Error('it holds a file outside of a directory of its own');
        if (name !== '' && folder !== name)
            throw new Error('it holds more than one directory');
        name = folder;
        if (path !== '')
            entries.set(path, data ?? new Uint8Array());
    }
    if (!entries.has('Chart.yaml'))
        throw new Error('it holds no Chart.yaml');
    return { name, entries };
}
 

  })

};
