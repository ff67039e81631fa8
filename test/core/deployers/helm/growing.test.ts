import { describe, expect, it } from '@jest/globals';
import { type Chart, readChart } from '../../../../packages/core/deployers/helm/chart.ts';
import { openEvidence } from '../../../../packages/core/deployers/helm/evidence/evidence.ts';
import { openSettling } from '../../../../packages/core/deployers/helm/evidence/settle.ts';
import { settledText } from '../../../../packages/core/deployers/helm/evidence/settled.ts';

const helper = '{{- define "twice" }}{{ .a }}:{{ .b }}{{ end }}';
const pod = 'image: "{{ $x }}@{{ .Values.image.digest }}"\nother: "{{ .Values.image.repository }}:{{ $x }}"\n';

function chartOf(start: string, line: (index: number) => string, count: number): Chart {
  const lines = Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const template = `{{- $m := dict }}\n{{- $x := ${start} }}\n${lines}\n${pod}`;
  const files = new Map([
    ['Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n'],
    ['templates/_h.tpl', helper],
    ['templates/a.yaml', template],
  ]);
  const read = readChart({ directory: 'charts/web', files });
  if (!read.ok) throw new Error(read.reason);
  return read.chart;
}

/** All that is asked of a chart: it ends, and throws nothing. */
function ask(chart: Chart): string {
  const evidence = openEvidence(chart);
  const block = { path: ['image'], names: ['repository'] };
  const { settle } = openSettling(() => settledText('a'));
  evidence.words(block, 'tag', ['tag'], ['digest']);
  for (const { out } of evidence.run.files) settle({ kind: 'text', out });
  return evidence.key(block, 'digest').kind;
}

const name = '.Values.image.repository';
const map = 'dict "v" .Values.image';

describe('values that a template puts into each other', () => {
  it.each<readonly [string, string, (index: number) => string]>([
    ['a text of itself twice', name, () => '{{- $x = printf "%s%s" $x $x }}'],
    ['the same in a branch', name, (at) => `{{- if .Values.f${at} }}{{- $x = printf "%s-%s" $x $x }}{{- end }}`],
    ['a default of itself', name, (at) => `{{- $x = default $x (default $x .Values.g${at}) }}`],
    ['one of two forms', name, (at) => `{{- $x = ternary $x (cat $x $x) .Values.f${at} }}`],
    ['and, or', name, (at) => `{{- $x = or (and $x .Values.f${at}) (and .Values.g${at} $x) }}`],
    ['the first that is there', name, (at) => `{{- $x = coalesce .Values.g${at} $x (quote $x) }}`],
    ['a text that is run', name, (at) => `{{- $x = tpl (printf "%s{{ .Values.g${at} }}%s" $x $x) $ }}`],
    ['what is replaced in it', name, () => '{{- $x = replace "a" $x (replace "b" $x $x) }}'],
    ['a comparison with itself', name, (at) => `{{- if eq $x $x }}{{- $x = .Values.g${at} }}{{- end }}`],
    ['a loop', name, (at) => `{{- range $v := .Values.l${at} }}{{- $x = printf "%s%v%s" $x $v $x }}{{- end }}`],
    ['a named template', name, () => '{{- $x = include "twice" (dict "a" $x "b" $x) }}'],
    ['lists of lists', name, () => '{{- $x = list $x $x }}'],
    ['maps of maps', map, () => '{{- $x = dict "a" $x "b" $x }}'],
    ['maps that are merged', map, (at) => `{{- $x = merge (dict "k${at}" $x) (dict "z" $x) }}`],
    [
      'a map that may be one of many, and is changed',
      map,
      (at) =>
        `{{- if .Values.f${at} }}{{- $x = ternary $x $m .Values.g${at} }}{{- end }}{{- $_ := set $x "k${at}" $m }}`,
    ],
  ])('are read to an end: %s', (_, start, line) => {
    expect(['reads', 'unknown']).toContain(ask(chartOf(start, line, 60)));
  });

  it.each<readonly [string, string, (index: number) => string]>([
    ['a text', name, () => '{{- $x = quote $x }}'],
    ['a text in a branch', name, () => '{{- if .Values.f }}{{- $x = trim $x }}{{- end }}'],
    ['a map', map, () => '{{- $x = dict "a" $x }}'],
    ['a default', name, (at) => `{{- $x = default $x .Values.k${at} }}`],
    [
      'maps from the outside in',
      map,
      (at) => `{{- $n${at} := dict }}{{- $_ := set $m "x" $n${at} }}{{- $m = $n${at} }}`,
    ],
    ['variables', name, (at) => `{{- $v${at} := .Values.a${at} }}`],
    ['changes of the values', name, (at) => `{{- $_ := set .Values.a "k${at}" (dict "z" $x) }}`],
  ])('are told to be too many: %s', (_, start, line) => {
    const { problem } = openEvidence(chartOf(start, line, 12_000)).run;
    expect(problem).toBe('its templates are larger than what is read here');
  });
});

/** A chart whose values hold templates of their own. */
function chartOfTexts(values: string, template: string): Chart {
  const files = new Map([
    ['Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n'],
    ['values.yaml', `image: { repository: acme/web, digest: "" }\n${values}`],
    ['templates/a.yaml', template],
  ]);
  const read = readChart({ directory: 'charts/web', files });
  if (!read.ok) throw new Error(read.reason);
  return read.chart;
}

describe('values that are templates', () => {
  it('are run once each, where every one of them runs them all', () => {
    const texts = Array.from({ length: 12 }, (_, at) => `  t${at}: "${at} {{ tpl (toYaml .Values.texts) $ }}"\n`);
    const chart = chartOfTexts(`texts:\n${texts.join('')}`, '{{ tpl (toYaml .Values.texts) $ }}\n');
    expect(openEvidence(chart).run).toMatchObject({ problem: null, rendersValues: true });
  });

  it('are run anew once a map was changed', () => {
    const template = `{{- $c := dict "x" "a" }}
one: {{ tpl .Values.text $c }}
{{- $_ := set $c "x" .Values.image.digest }}
image: "{{ .Values.image.repository }}@{{ tpl .Values.text $c }}"
`;
    const { run } = openEvidence(chartOfTexts('text: "{{ .x }}"\n', template));
    expect(JSON.stringify(run.files[0]?.out)).toContain('"path":["image","digest"]');
  });
});
