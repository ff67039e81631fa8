export const id = 692;
export const ids = [692];
export const modules = {

  692:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    askRegistries: () => (  askRegistries)
  });
  var _rules_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);



async function askRegistries(registry, policy, occurrences) {
    const facts = new Map();
    for (;;) {
        const questions = (0,_rules_facts_js__WEBPACK_IMPORTED_MODULE_0__  .tQ)(policy, occurrences, facts);
        if (questions.length === 0)
            break;
        const answers = await Promise.all(questions.map((question) => ask(registry, question)));
        for (const { key, answer } of answers)
            facts.set(key, { ...facts.get(key), ...answer });
    }
    return { facts, requests: { ...registry.requests(), notAsked: findNotAsked(facts) } };
}
async function ask(registry, question) {
    const { kind, key, name, reference } = question;
    switch (kind) {
        case 'resolve':
            return { key, answer: { resolved: await registry.resolve(name, reference) } };
        case 'prove':
            return { key, answer: { proven: await registry.prove(name, reference) } };
        case 'inspect':
            return { key, answer: { details: await registry.inspect(name, reference) } };
    }
}
function findNotAsked(facts) {
    const refused = new Map();
    for (const { image, answer } of answersOf(facts)) {
        if (!answer.ok && answer.kind === 'refused')
            refused.set(image, answer.reason);
    }
    return [...refused].map(([image, reason]) => ({ image, reason }));
}
function answersOf(facts) {
    return [...facts].flatMap(([image, { resolved, proven, details }]) => [resolved, proven, details].flatMap((answer) => (answer === undefined ? [] : [{ image, answer }])));
}
 

  })

};
