import { isKustomizationFile } from '../kustomize/file-name.ts';
import { type Kustomization, readKustomization } from '../kustomize/kustomization.ts';
import type { FieldNames } from '../policy/fields.ts';
import type { OwnShape } from '../policy/own-shape.ts';
import { addAll } from '../text/collate.ts';
import { type ReadDocument, type ReadText, readDocument, readJson } from '../yaml/document.ts';
import { type DocumentRange, splitDocuments } from '../yaml/documents.ts';
import { countLines, type Lines } from '../yaml/lines.ts';
import type { Source } from '../yaml/source.ts';
import { markAliases } from './anchors.ts';
import { isCopyList } from './copy-list.ts';
import { finish, locate, readFacts } from './finish.ts';
import { compileNames, type KeyNames } from './keys/names.ts';
import { isReadByName } from './keys/shapes.ts';
import { readMargin, startOf } from './margin.ts';
import type { Occurrence, PassedOver, StrayPullPolicy, Templated, Unreadable } from './occurrence.ts';
import { splitPartial } from './partial.ts';
import { addUnreadable, reportProblem } from './problems.ts';
import type { ScanResult } from './result.ts';
import { isTestSuite } from './test-suite.ts';
import { walkClosed } from './walk/closed.ts';
import { type Collection, type Context, findLoose, type Passed } from './walk/collect.ts';
import { contextOf } from './walk/context.ts';
import { embed } from './walk/embed.ts';
import { placeOfRoot } from './walk/places.ts';
import { walk } from './walk/walk.ts';

/**
 * Finds every image that a file names. Never throws, whatever the text: what cannot be read is in `unreadable`.
 * A document without a word that an image needs is passed over before it is parsed. `values`: the file is one of Helm values, whatever
 * its name.
 */
export function scanFile(
  file: string,
  text: string,
  fields: FieldNames,
  shapes?: readonly OwnShape[],
  values = false,
): ScanResult {
  const result: Result = {
    file,
    occurrences: [],
    looseDigests: [],
    pullPolicies: [],
    unreadable: [],
    templated: [],
    passedOver: [],
  };
  const names = compileNames(fields, shapes);
  const sign = names.findSign(text);
  // A kustomization without images still says which files it includes.
  const always = isReadByName(file);
  if (!always && sign < 0) return result;
  const source = { text, offsets: null };
  const scan: Scan = { file, text, values, source, roots: [], sign, always, lines: countLines(text), names, result };
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const documents = readPartial(scan, start) ?? splitDocuments(text, start, text.length);
  for (const document of documents) scanDocument(scan, document);
  const isWhole = start === 0 && scan.roots.length === documents.length;
  return isWhole && isOfValues(scan) ? { ...result, read: { source: scan.source, roots: scan.roots } } : result;
}

function readPartial({ file, text, result }: Scan, start: number): readonly DocumentRange[] | null {
  const ranges = splitPartial(file, text, start);
  if (ranges !== null) result.printedBy = ranges.map(({ template }) => template);
  return ranges;
}

/** Whether a file may be one of values that says an image; one of JSON may have been read as what it is not. */
function isOfValues({ file, result }: Scan): boolean {
  return result.objects === undefined && result.occurrences.length > 0 && !isJson(file) && !isReadByName(file);
}

interface Result {
  readonly file: string;
  readonly occurrences: Occurrence[];
  readonly looseDigests: ScanResult['looseDigests'][number][];
  readonly pullPolicies: StrayPullPolicy[];
  readonly unreadable: Unreadable[];
  kustomization?: Kustomization;
  objects?: true;
  printedBy?: readonly (string | null)[];
  readonly templated: Templated[];
  readonly passedOver: PassedOver[];
}

interface Scan {
  readonly file: string;
  readonly text: string;
  /** It is known to be one of values, whatever its name. */
  readonly values: boolean;
  readonly source: Source;
  /** The documents that every reader reads alike. */
  readonly roots: ReadText['roots'][number][];
  /** Where in the text a sign of an image stands; -1 for none. */
  readonly sign: number;
  /** Whether a document without a sign is read, too. */
  readonly always: boolean;
  readonly lines: Lines;
  readonly names: KeyNames;
  readonly result: Result;
}

function scanDocument(scan: Scan, range: DocumentRange): void {
  const { shapes } = scan.names;
  const slice = scan.text.slice(range.start, range.end);
  const hasSign = scan.sign >= range.start && scan.sign < range.end;
  if (!(scan.always || hasSign || scan.names.findSign(slice) >= 0)) return;
  const margin = readMargin(slice);
  const { file, values } = scan;
  const seen = { named: /^metadata:/m.test(slice), file, values, root: null };
  const known = margin === null ? null : shapes.open({ ...margin, ...seen });
  if (known?.mark?.kind === 'ignore' && known.mark.why === 'a schema') {
    passOver(scan, { ...known.mark, path: '', document: range.index, at: startOf(slice, range) });
    return;
  }
  const { source } = scan;
  const read = isJson(scan.file) ? readJson(source, range) : readDocument(source, range);
  const hints = scan.names.findHints(slice, range.start);
  const context = contextOf(read.root, { document: range.index, source, hints, file, text: slice, shapes, values });
  if (context.kind !== '') scan.result.objects = true;
  keepRoot(scan, read);
  if (isKustomizationFile(scan.file) || context.apiVersion.startsWith('kustomize.config.k8s.io/'))
    scan.result.kustomization = readKustomization(read.root, {
      file: scan.file,
      document: range.index,
      source,
      within: '',
    });
  const mark = isTestSuite(read.root) ? testSuite : isCopyList(read.root) ? copyList : context.state?.mark;
  if (mark?.kind === 'ignore') {
    passOver(scan, { ...mark, path: '', document: range.index, at: startOf(slice, range) });
    return;
  }
  reportProblem(scan, read, range);
  collect(scan, read, slice, context);
}

function keepRoot({ roots }: Scan, { root, problem, template }: ReadDocument): void {
  if (problem === null && !template) roots.push(root);
}

const testSuite = { kind: 'ignore', by: 'helm-unittest', why: 'a test of a chart' } as const;

const copyList = { kind: 'ignore', by: 'image.copies', why: 'what a mirror copies' } as const;

function passOver({ file, lines, result }: Scan, { at, ...passed }: Passed): void {
  result.passedOver.push({ file, line: lines.at(at).line, ...passed });
}

function collect(scan: Scan, read: ReadDocument, slice: string, context: Context): void {
  const collection = openCollection(scan);
  const place = placeOfRoot('', context.state, scan.values && context.kind === '');
  if (context.state?.rest === 'nothing') walkClosed(collection, read.root, place, context);
  else walk(collection, read.root, place, context);
  const { result } = scan;
  const found = finish(scan.file, scan.text, scan.lines, collection.drafts, readFacts(read.root, slice));
  const marked = markAliases({ occurrences: found, looseDigests: findLoose(collection) }, read.root, slice);
  const { occurrences } = marked;
  addAll(result.occurrences, occurrences);
  addAll(result.looseDigests, marked.looseDigests);
  for (const { at, ...value } of collection.templated) {
    const { line, column } = scan.lines.at(at);
    result.templated.push({ file: scan.file, line, column, ...value });
  }
  for (const passed of collection.passedOver) passOver(scan, passed);
  for (const { at, reason } of collection.problems) addUnreadable(scan, at, reason);
  const beside = new Set(occurrences.map((occurrence) => occurrence.pullPolicy?.span.start));
  for (const { value, span, path, document } of collection.pullPolicies) {
    if (!beside.has(span.start)) result.pullPolicies.push({ value, span, path, document, ...locate(scan.lines, span) });
  }
}

function openCollection(scan: Scan): Collection {
  return {
    text: scan.text,
    names: scan.names,
    drafts: [],
    looseDigests: [],
    pullPolicies: [],
    seen: new Set(),
    followed: new Map(),
    following: 0,
    visited: 0,
    problems: [],
    templated: [],
    passedOver: [],
    embed,
  };
}

function isJson(file: string): boolean {
  return file.endsWith('.json');
}
