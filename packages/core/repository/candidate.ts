/** The largest file that is read, in bytes: generated bundles of custom resources reach some MiB, images are named in less. */
export const maxFileBytes = 8 * 1024 * 1024;

/**
 * Whether a file may name images, by its name alone: YAML and JSON, the same under a template ending (`values.yaml.gotmpl`),
 * kustomize's file without an extension, and a template of which the name does not say what it makes (`deploy.j2`).
 */
export function isCandidate(path: string): boolean {
  return candidateName.test(path) || isBareTemplate(path);
}

/**
 * `deploy.j2`, `pod.tftpl`: what it makes, only its text tells, or who names it. A partial (`_helpers.erb`) makes nothing by itself,
 * and a page (`README.md.gotmpl`) only shows manifests.
 */
export function isBareTemplate(path: string): boolean {
  return bareTemplateName.test(path) && !candidateName.test(path) && !pageName.test(path);
}

/** Whether neither the name of such a template nor the words of its text say that it makes objects of Kubernetes. */
export function isUntold(path: string, text: string): boolean {
  return isBareTemplate(path) && !(/\bapiVersion["']?[ \t]*:/.test(text) && /\bkind["']?[ \t]*:/.test(text));
}

/** Directories that a walk leaves out: Git's own, and packages of other people that nobody deploys from here. */
export function isSkippedDirectory(name: string): boolean {
  return name === 'node_modules' || isGitDirectory(name);
}

/** `.git` in any case: on some file systems `.GIT` is the same directory. What is in it may hold a token. */
export function isGitDirectory(name: string): boolean {
  return name.length === 4 && name.toLowerCase() === '.git';
}

const candidateName = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|gotmpl|j2|jinja2?|tftpl|erb))?$|(?:^|\/)Kustomization$/i;
const pageName = /\.(?:md|markdown|rst|adoc|html?)\.[^./]+$/i;
const bareTemplateName = /(?:^|\/)[^_./][^/\n]*\.(?:gotmpl|j2|jinja2?|tftpl|erb)$/i;

/**
 * Whether what a file says may be rendered by Helm, whatever its ending: all of `templates/` of a chart but notes. A partial
 * (`_helpers.tpl`) is in what includes it.
 * `isChart`: whether a directory has a `Chart.yaml`.
 */
export function isChartTemplate(path: string, isChart: (directory: string) => boolean): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.') || name.endsWith('NOTES.txt')) return false;
  return chartAround(path, isChart) !== null;
}

/** The directory of the chart of whose `templates/` a file is, the outermost; null for one that is of none. */
export function chartAround(path: string, isChart: (directory: string) => boolean): string | null {
  for (let at = path.indexOf('templates/'); at >= 0; at = path.indexOf('templates/', at + 1)) {
    const directory = path.slice(0, Math.max(0, at - 1));
    if ((at === 0 || path[at - 1] === '/') && isChart(directory)) return directory;
  }
  return null;
}
