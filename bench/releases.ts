/** Files by their paths: `count` releases of one chart, each an Application with four layers, in two environments. */
export function releaseTree(count: number): Readonly<Record<string, string>> {
  const services = ['web', 'api', 'worker', 'cron', 'proxy'];
  const each = (text: (service: string) => string) => services.map(text).join('');
  const files: Record<string, string> = {
    'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n',
    'charts/app/values.yaml': each(
      (service) => `${service}:\n  image:\n    repository: ghcr.io/acme/${service}\n    tag: "1.0"\n${settings(12)}`,
    ),
    'env/common.yaml': each((service) => `${service}:\n  image:\n    pullPolicy: IfNotPresent\n${settings(6)}`),
  };
  for (let index = 0; index < count; index++) {
    const environment = index % 2 === 0 ? 'dev' : 'prod';
    const base = `env/${environment}/team-${index % 40}.yaml`;
    files[base] ??= each((service) => `${service}:\n${settings(8)}`);
    const digest = `sha256:${index.toString(16).padStart(64, '0')}`;
    files[`env/${environment}/app-${index}.yaml`] = each(
      (service) => `${service}:\n  image:\n    digest: ${digest}\n${settings(10)}`,
    );
    files[`apps/${environment}/app-${index}.yaml`] = application(index, environment);
  }
  return files;
}

function settings(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `  setting${at}: { name: value-${at}, url: "https://service-${at}.acme.example/path" }\n`,
  ).join('');
}

function application(index: number, environment: string): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: app-${index}-${environment}
  namespace: argocd
spec:
  project: default
  destination: { server: https://kubernetes.default.svc, namespace: app-${index} }
  source:
    repoURL: https://github.com/acme/gitops.git
    targetRevision: main
    path: charts/app
    helm:
      valueFiles:
        - ../../env/common.yaml
        - ../../env/${environment}/team-${index % 40}.yaml
        - ../../env/${environment}/app-${index}.yaml
      parameters:
        - { name: web.replicas, value: "3" }
`;
}

export const releasePolicy = `version: 1
environments: { dev: {}, prod: {} }
layout: ['env/{env}/**', 'apps/{env}/**']
`;
