/** The environments of each, as its own documents or directories say them. */
export const policies: Readonly<
  Record<string, readonly [environments: readonly string[], layout: readonly string[], shared?: readonly string[]]>
> = {
  'fluxcd_flux2-kustomize-helm-example': [
    ['staging', 'production'],
    ['apps/{env}/**', 'clusters/{env}/**'],
    ['apps/base/**'],
  ],
  'kostis-codefresh_gitops-environment-promotion': [
    [
      'integration-gpu',
      'integration-non-gpu',
      'load-gpu',
      'load-non-gpu',
      'qa',
      'staging-asia',
      'staging-eu',
      'staging-us',
      'prod-asia',
      'prod-eu',
      'prod-us',
    ],
    ['envs/{env}/**'],
    ['base/**', 'variants/**'],
  ],
  'hmcts_sds-flux-config': [
    ['dev', 'test', 'ithc', 'demo', 'stg', 'prod', 'sbox', 'ptl', 'ptlsbox'],
    ['apps/*/*/{env}.yaml', 'apps/*/{env}/**', 'clusters/{env}/**'],
  ],
  '2i2c-org_infrastructure': [['staging', 'prod'], ['config/clusters/*/{env}.values.yaml']],
  MHRA_deployments: [
    ['dev', 'non-prod', 'prod'],
    ['**/overlays*/{env}/**', '**/{env}/**'],
  ],
  'lsst-sqre_phalanx': [
    [
      'idfdev',
      'idfint',
      'idfprod',
      'usdfdev',
      'usdfint',
      'usdfprod',
      'base',
      'summit',
      'tucson-teststand',
      'roundtable-dev',
      'roundtable-prod',
      'ccin2p3',
      'minikube',
    ],
    ['applications/*/values-{env}.yaml', 'environments/values-{env}.yaml'],
  ],
  'redhat-appstudio_infra-deployments': [
    ['development', 'staging', 'production'],
    ['components/*/{env}/**', 'components/*/*/{env}/**', 'configs/*/{env}/**'],
    ['components/*/base/**'],
  ],
  'wikimedia_operations-deployment-charts': [
    ['staging', 'eqiad', 'codfw'],
    ['helmfile.d/services/*/values-{env}.yaml', 'helmfile.d/services/*/{env}.yaml'],
  ],
  'mctlhq_mctl-gitops': [['preview', 'prod'], ['platform-gitops/**/{env}/**']],
  'Azure_ARO-HCP': [
    ['int', 'stg', 'prod'],
    ['config/config.msft.clouds-overlay.yaml#clouds.public.environments.{env}.defaults'],
    ['config/config.yaml'],
  ],
  proompteng_lab: [['dev', 'prod'], ['argocd/**/overlays/{env}/**']],
};
