import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A JSON Schema as the extract holds it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: Schema }[];
  readonly requestBody?: { readonly required: boolean; readonly schema: Schema };
  readonly responses: Readonly<Record<string, Schema | null>>;
}

/** An operation, and what the parts of the path say. */
export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const document = JSON.parse(readFileSync('test/fixtures/github-openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Schema>>;
};

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
addFormats.default(ajv);
for (const format of ['int64', 'repo.nwo', 'timestamp']) ajv.addFormat(format, true);
const loose = new Ajv({ strict: false, coerceTypes: true });

/** The operation that a request is for; null where the extract has none. */
export const findOperation = (method: string, pathname: string): Match | null => {
  for (const [template, methods] of Object.entries(document.paths)) {
    const operation = methods[method.toLowerCase()];
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const pattern = new RegExp(`^${template.replace(/\{(?:ref|branch)\}/g, '(.+)').replace(/\{\w+\}/g, '([^/]+)')}$`);
    const found = operation && pattern.exec(pathname);
    if (!found) continue;
    return { operation, path: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1]!)])) };
  }
  return null;
};

/** What is wrong with a request; empty when nothing is. */
export const requestProblems = (operation: Operation, query: URLSearchParams, body: unknown): readonly string[] => {
  const known = new Map(operation.parameters.filter((p) => p.in === 'query').map((p) => [p.name, p.schema]));
  const problems = [...query].flatMap(([name, value]) => {
    const schema = known.get(name);
    if (!schema) return [`unknown query parameter ${name}`];
    return loose.validate({ components: document.components, ...schema }, value) ? [] : [`query ${name}=${value}`];
  });
  return [...problems, ...bodyProblems(operation, body)];
};

/** What is wrong with a response; errors that an operation does not describe must have the shape of the others. */
export const responseProblems = (operation: Operation, status: number, body: unknown): readonly string[] => {
  const described = operation.responses[String(status)];
  if (described === null) return [];
  if (described === undefined && status < 400) return [`${operation.operationId} never answers ${status}`];
  return problemsOf(described ?? { $ref: '#/components/basic-error' }, body);
};

/** The smallest value that a schema allows: what GitHub also says and nobody here reads. */
const sampleOf = (schema: Schema): unknown => {
  if (schema.$ref) return sampleOf(component(schema.$ref));
  if (schema.enum) return schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.some(({ type }) => type === 'null') ? null : sampleOf(choices[0]!);
  if (schema.type?.includes('null') && typeof schema.type !== 'string') return null;
  if (schema.properties || schema.type === 'object') return sampleObject(schema);
  return plain[String(schema.type)]?.(schema.format) ?? null;
};

/** The body of an operation's success: the sample, with what is known laid over it. */
export const answer = (operation: Operation, status: number, known: unknown): unknown => {
  const schema = operation.responses[String(status)];
  return schema ? lay(sampleOf(schema), known) : known;
};

/** The sample of a component, with what is known laid over it. */
export const sampleComponent = (name: string, known: unknown): unknown =>
  lay(sampleOf({ $ref: `#/components/${name}` }), known);

const plain: Readonly<Record<string, (format?: string) => unknown>> = {
  string: (format) => ({ uri: 'https://github.test/x', 'date-time': '2026-01-01T00:00:00Z' })[format ?? ''] ?? 'x',
  integer: () => 1,
  number: () => 1,
  boolean: () => false,
  array: () => [],
};

const sampleObject = ({ properties = {}, required = [] }: Schema): unknown =>
  Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]));

const lay = (under: unknown, over: unknown): unknown => {
  if (!isRecord(under) || !isRecord(over)) return over === undefined ? under : over;
  const merged = Object.entries(over).map(([key, value]) => [key, lay(under[key], value)]);
  return { ...under, ...Object.fromEntries(merged) };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const component = (ref: string): Schema => document.components[ref.slice('#/components/'.length)] ?? {};

const bodyProblems = ({ requestBody }: Operation, body: unknown): readonly string[] => {
  if (!requestBody) return body === undefined ? [] : ['a body that is not asked for'];
  if (body === undefined) return requestBody.required ? ['no body'] : [];
  const known = Object.keys(requestBody.schema.properties ?? {});
  const unknown = known.length > 0 && isRecord(body) ? Object.keys(body).filter((key) => !known.includes(key)) : [];
  return [...unknown.map((key) => `unknown property ${key}`), ...problemsOf(requestBody.schema, body)];
};

const compiled = new Map<Schema, ValidateFunction>();

const problemsOf = (schema: Schema, value: unknown): readonly string[] => {
  const validate = compiled.get(schema) ?? ajv.compile({ components: document.components, ...schema });
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
};
