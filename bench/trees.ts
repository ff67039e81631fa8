import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a GitOps tree of `count` YAML files below `root`, the same on every run: of four files one names images, most
 * have 0.5 to 4 KB as manifests do, one of forty is a values file or a rule file of some 20 KB.
 */
export function writeTree(root: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const directory = join(root, `apps/team-${index % 40}/app-${index % 400}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `file-${index}.yaml`), fileText(index));
  }
}

/** Writes `count` references below apps/dev of `root`, ten Deployments a file, and the policy. */
export function writeReferences(
  root: string,
  count: number,
  reference: (index: number) => string,
  policy: string,
): void {
  const directory = join(root, 'apps/dev');
  for (const path of [directory, join(root, '.github')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(root, '.github/image-policy.yaml'), policy);
  for (let file = 0; file < count / 10; file++) {
    const texts = Array.from({ length: 10 }, (_, n) => deployment(n, reference(file * 10 + n)));
    writeFileSync(join(directory, `file-${file}.yaml`), texts.join('---\n'));
  }
}

/** Writes `count` releases of four files each below `root`: an Application, a chart's description and values, an environment's. */
export function writeReleases(root: string, count: number): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('.github/image-policy.yaml', 'version: 1\nlayout: ["env/{env}/**"]\nenvironments: { prod: {} }\n');
  for (let index = 0; index < count; index++) {
    const [chart, values] = [`charts/app-${index}`, `env/prod/app-${index}.yaml`];
    const source = `{ repoURL: "https://github.com/acme/gitops.git", path: ${chart}, helm: { valueFiles: [/${values}] } }`;
    put(
      `argocd/app-${index}.yaml`,
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: app-${index} }\nspec:\n  destination: { namespace: app }\n  source: ${source}\n`,
    );
    put(`${chart}/Chart.yaml`, `apiVersion: v2\nname: app-${index}\nversion: 0.1.0\n`);
    put(`${chart}/values.yaml`, `image:\n  repository: ghcr.io/acme/app-${index}\n${settings(index, 30)}`);
    put(values, `image:\n  digest: ${digest(index)}\n${settings(index, 10)}`);
  }
}

function fileText(index: number): string {
  const big = index % 40 === 7;
  if (index % 4 === 0) return named[(index / 4) % named.length]?.(index) ?? '';
  if (big) return index % 80 === 7 ? valuesText(index) : rulesText(index);
  return plain[index % plain.length]?.(index) ?? '';
}

function digest(index: number): string {
  return `sha256:${(index * 2654435761).toString(16).padStart(16, '0').slice(-16).repeat(4)}`;
}

const named: readonly ((index: number) => string)[] = [
  (index) => deployment(index),
  (index) =>
    `image:\n  repository: ghcr.io/acme/app-${index % 400}\n  digest: ${digest(index)}\n  pullPolicy: IfNotPresent\n${settings(index, 30)}`,
  (index) =>
    `${head('kustomize.config.k8s.io/v1beta1', 'Kustomization', index)}resources:\n  - ../../base\nimages:\n  - name: app\n    newName: ghcr.io/acme/app-${index % 400}\n    digest: ${digest(index)}\n`,
  (index) => deployment(index),
];

const plain: readonly ((index: number) => string)[] = [
  (index) =>
    `${head('v1', 'ConfigMap', index)}data:\n${lines(40, (line) => `  setting-${line}: "value ${index} of line ${line}"`)}`,
  (index) =>
    `${head('v1', 'Service', index)}spec:\n  type: ClusterIP\n  selector:\n    app: app-${index}\n  ports:\n${lines(6, (line) => `    - name: port-${line}\n      port: ${8000 + line}\n      targetPort: http`)}`,
  (index) =>
    `${head('networking.k8s.io/v1', 'Ingress', index)}spec:\n  rules:\n${lines(8, (line) => `    - host: app-${line}.acme.example\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend: { service: { name: app, port: { number: 80 } } }`)}`,
  (index) =>
    `${head('rbac.authorization.k8s.io/v1', 'Role', index)}rules:\n${lines(12, (line) => `  - apiGroups: ["", "apps"]\n    resources: ["pods", "deployments", "configmaps-${line}"]\n    verbs: [get, list, watch]`)}`,
  (index) => settings(index, 60),
];

function deployment(index: number, image = `ghcr.io/acme/app-${index % 400}@${digest(index)}`): string {
  return `${head('apps/v1', 'Deployment', index)}spec:
  replicas: 2
  selector: { matchLabels: { app: app-${index} } }
  template:
    metadata:
      labels:
        app: app-${index}
    spec:
      containers:
        - name: app
          # the one that serves
          image: ${image}
          imagePullPolicy: IfNotPresent
          ports: [{ containerPort: 8080 }]
          env:
${lines(15, (line) => `            - name: SETTING_${line}\n              value: "https://service-${line}.acme.example/path?x=${index}"`)}          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits:
              memory: 256Mi
`;
}

function head(apiVersion: string, kind: string, index: number): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: app-${index}\n  namespace: team-${index % 40}\n${labels(index)}`;
}

function labels(index: number): string {
  return `  labels:\n    app.kubernetes.io/name: app-${index % 400}\n    app.kubernetes.io/part-of: shop\n    team: team-${index % 40}\n`;
}

function settings(index: number, count: number): string {
  return lines(
    count,
    (line) => `setting${line}:\n  enabled: ${line % 2 === 0}\n  name: "name ${index}-${line}" # as the team wants it`,
  );
}

function valuesText(index: number): string {
  return `image:\n  repository: ghcr.io/acme/big-${index}\n  tag: ""\n  digest: ${digest(index)}\n${settings(index, 300)}`;
}

function rulesText(index: number): string {
  const rule = (line: number) =>
    `        - alert: Rule${line}\n          expr: sum(rate(http_requests_total{job="app-${index}",code=~"5.."}[5m])) > ${line}\n          for: 10m\n          labels: { severity: page }\n          annotations:\n            summary: "Rule ${line} of {{ $labels.instance }}"`;
  return `${head('monitoring.coreos.com/v1', 'PrometheusRule', index)}spec:\n  groups:\n    - name: app\n      rules:\n${lines(80, rule)}`;
}

function lines(count: number, line: (index: number) => string): string {
  return `${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`;
}
