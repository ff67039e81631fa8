// Extracts the operations that the GitHub stand-in serves from GitHub's published OpenAPI description into
// test/fixtures/github-openapi.json. The package is 385 MB unpacked, hence an extract and no dependency:
//   npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz && node scripts/vendor-openapi.js package
import { readFileSync, writeFileSync } from 'node:fs';

const operations = {
  '/user': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/merge': ['put'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/assignees': ['post'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/status': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
};

const folder = process.argv[2] ?? 'package';
const source = JSON.parse(readFileSync(`${folder}/generated/api.github.com.json`, 'utf8'));
const notice = readFileSync(`${folder}/LICENSE`, 'utf8');
const components = {};

const extract = {
  'x-source': `@octokit/openapi ${source.info.version}, made by scripts/vendor-openapi.js: prose left out, \`nullable\` written as JSON Schema`,
  'x-license': notice,
  openapi: source.openapi,
  paths: Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map((method) => [method, operation(source.paths[path][method])])),
    ]),
  ),
  components,
};
writeFileSync('test/fixtures/github-openapi.json', `${JSON.stringify(extract)}\n`);

function operation({ operationId, parameters = [], requestBody, responses }) {
  return {
    operationId,
    parameters: parameters.map((parameter) => {
      const { name, in: place, required = false, schema } = follow(parameter);
      return { name, in: place, required, schema: copy(schema) };
    }),
    requestBody: requestBody && {
      required: requestBody.required ?? false,
      schema: copy(requestBody.content['application/json'].schema),
    },
    responses: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, body(response)])),
  };
}

function body(response) {
  const schema = follow(response).content?.['application/json']?.schema;
  return schema ? copy(schema) : null;
}

function follow(node) {
  return node.$ref ? pick(node.$ref) : node;
}

function pick(ref) {
  const [, , kind, name] = ref.split('/');
  return source.components[kind][name];
}

/** A schema without its prose; what it refers to is copied to `components`. */
function copy(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    if (!(name in components)) {
      components[name] = null;
      components[name] = copy(pick(schema.$ref));
    }
    return { $ref: `#/components/${name}` };
  }
  return nullable(Object.fromEntries(Object.entries(schema).flatMap(keyword)));
}

function keyword([key, value]) {
  const prose = ['description', 'title', 'example', 'examples', 'deprecated', 'externalDocs', 'default', 'readOnly'];
  if (prose.includes(key) || key.startsWith('x-')) return [];
  if (key === 'properties') return [[key, Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)]))]];
  if (['oneOf', 'anyOf', 'allOf'].includes(key)) return [[key, value.map(copy)]];
  if (['items', 'not', 'additionalProperties'].includes(key) && typeof value === 'object') return [[key, copy(value)]];
  return [[key, value]];
}

function nullable({ nullable: allowed, ...schema }) {
  if (!allowed) return schema;
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };
}
