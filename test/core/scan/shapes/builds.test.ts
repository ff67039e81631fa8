import { describe, expect, it } from '@jest/globals';
import { digest, found } from '../image-rows.ts';

/** From real repositories (bench/scan.md): [name, file, text, images]. */
describe('what builds make and lists name', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'so does that of an item of a list',
      'nodes.json',
      '{"kind":"List","apiVersion":"v1","items":[{"kind":"Node","apiVersion":"v1","status":{"images":[{"names":["ghcr.io/acme/never:1"]}]}}]}',
      [],
    ],
    [
      'and one that is listed without a kind',
      'apps.json',
      '[{"metadata":{},"spec":{},"status":{"image":"acme/never:1"}}]',
      [],
    ],
    [
      'a manifest of images with their remote',
      'manifest.json',
      `[{"image-name":"web","image-tag":"v1","image-digest":"${digest}","image-remote":"ghcr.io/acme"}]`,
      ['[0].image-name map ghcr.io/acme/web:v1@D 1:17'],
    ],
    ['the plugins of Buf', 'proto/buf.gen.yaml', 'plugins: [{remote: buf.build/acme/go:v1}]\n', []],
    ['an ImageStreamTag', 'ci.yaml', 'build_root_image: {name: release, namespace: acme, tag: v1}\n', []],
    [
      'JSON with comments',
      '.devcontainer/devcontainer.json',
      '{ // "image": "acme/never:1"\n  /* one\n two */ "image": "acme/web:1", // three\n  "url": "https://a/*b" }\n',
      ['image reference docker.io/acme/web:1 3:19'],
    ],
    [
      'what says how long, what ko builds, what is shown',
      'values.yaml',
      'token: {image: 24h}\nko: {image: "ko://acme.io/cmd/web"}\nchoice: {display_name: ghcr.io/acme/never:1}\n',
      [],
    ],
    ['a schema of values', 'charts/web/values.schema.json', '{"default": {"image": "acme/never:1"}}', []],
    [
      'a build of Google Cloud runs its steps and pushes the rest',
      'cloudbuild.yaml',
      "steps:\n- {name: gcr.io/acme/docker, args: [build, -t, 'gcr.io/acme/never:1']}\n- {name: bash}\nimages: ['gcr.io/acme/never:1']\n",
      ['steps[0].name reference gcr.io/acme/docker 2:10', 'steps[1].name reference docker.io/library/bash 3:10'],
    ],
    [
      'a task of that name',
      'tasks/goreleaser.yaml',
      'image: acme/goreleaser:1\n',
      ['image reference docker.io/acme/goreleaser:1 1:8'],
    ],
    [
      'where an image is pushed that is built',
      'pod.yaml',
      'kind: Pod\napiVersion: v1\nspec: {containers: [{args: [--destination=ghcr.io/acme/never:1, --destination, "ghcr.io/acme/never:2", "--cache=ghcr.io/acme/c:1"]}]}\n',
      ['spec.containers[0].args[3] arg ghcr.io/acme/c:1 3:113'],
    ],
    [
      'where a build is pushed, and what it is called',
      'build.yaml',
      'kind: Build\napiVersion: shipwright.io/v1beta1\nspec: {output: {image: "acme/never:1"}, builder: {image: "acme/builder:1"}}\n---\nservices: {web: {build: {tags: ["ghcr.io/acme/never:1"], cache_from: ["ghcr.io/acme/never:2"]}}}\n',
      ['spec.builder.image reference docker.io/acme/builder:1 3:59'],
    ],
    [
      'what npm locks',
      'package-lock.json',
      '{"packages": {"node_modules/html-to-image": {"version": "1.11.13"}}}\n',
      [],
    ],
    ['what GoReleaser builds', '.goreleaser.yaml', 'dockers: [{image_templates: [acme/never:1]}]\n', []],
  ])('%s', (_, file, text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });
});
