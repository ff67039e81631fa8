import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '../../core/deployers/objects.ts';
import type { Renderer } from '../../core/deployers/renderer.ts';
import { listAt, type PlainMap, textAt } from '../../core/yaml/plain.ts';
import type { Session } from './session.ts';

/**
 * Fills Go templates with Helm, whose templates have the functions that Argo CD's have (Sprig, `toYaml`): each is a named
 * template of a chart of our own, and in a named template `.` and `$` are what it is called with.
 */
export async function expand(
  session: Session,
  templates: readonly string[],
  parameters: readonly PlainMap[],
): ReturnType<Renderer['expand']> {
  const helm = await session.tools.helm();
  const chart = session.stage.makeDirectory('templates');
  mkdirSync(join(chart, 'templates'));
  writeFileSync(join(chart, 'Chart.yaml'), JSON.stringify({ apiVersion: 'v2', name: 'templates', version: '0.0.0' }));
  writeFileSync(join(chart, 'values.yaml'), JSON.stringify({ sets: parameters }));
  templates.forEach((text, index) => {
    writeFileSync(join(chart, `templates/_${index}.tpl`), `{{ define "text-${index}" }}${text}{{ end }}`);
  });
  writeFileSync(join(chart, 'templates/out.yaml'), output(templates.length));
  const rendered = await session.run('the template engine', helm, ['template', '--', 'texts', chart], chart);
  if (!rendered.ok) return { ok: false, reason: `its template cannot be filled in: ${rendered.reason}` };
  const rows = JSON.parse(textAt(readPlain(rendered.text), 'data', 'texts') ?? '[]');
  return { ok: true, texts: listAt({ rows }, 'rows').map((row) => listAt({ row }, 'row').map(String)) };
}

/** One object whose text is the JSON of all texts, set by set. */
function output(count: number): string {
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
