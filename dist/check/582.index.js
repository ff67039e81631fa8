export const id = 582;
export const ids = [582];
export const modules = {

  8582:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    readRemoteFile: () => (  readRemoteFile)
  });
  var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
  var _core_policy_extend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9786);
  var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(461);





async function readRemoteFile(remote, { apiUrl, token }) {
    const { owner, repo, path, ref } = remote;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const url = `${apiUrl}/repos/${owner}/${repo}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpClient('image-policy', [], { allowRetries: true, maxRetries: 3, socketTimeout: 30_000 });
    try {
        const response = await client.get(url, {
            accept: 'application/vnd.github.raw+json',
            'x-github-api-version': '2022-11-28',
            ...(token !== null && { authorization: `Bearer ${token}` }),
        });
        const body = await response.readBody();
        const status = response.message.statusCode ?? 0;
        if (status === _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpCodes.OK)
            return body;
        throw refused(remote, status);
    }
    catch (error) {
        if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h || error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y)
            throw error;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`${(0,_core_policy_extend_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(remote)} could not be read: ${error.message}. Run it again.`);
    }
    finally {
        client.dispose();
    }
}
function refused(remote, status) {
    const isOurs = [_actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpCodes.NotFound, _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpCodes.Unauthorized, _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpCodes.Forbidden].includes(status);
    if (!isOurs)
        return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .h(`GitHub answered ${status} when asked for ${(0,_core_policy_extend_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(remote)}. Run it again.`);
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__  .y(`${(0,_core_policy_extend_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(remote)} cannot be read (GitHub says ${status}): does it exist, and may the token read that repository (GITHUB_TOKEN, input token)?`);
}
 

  })

};
