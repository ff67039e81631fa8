import type { Shape } from './shape.ts';

/** Models and extensions of proxies that are fetched from a registry by a URL, and run as images are. */
export const artifacts: readonly Shape[] = [
  {
    id: 'kserve.storage',
    source: 'https://kserve.github.io/website/docs/model-serving/storage/providers/oci',
    when: {},
    images: [{ at: '**.storageUri', scheme: 'oci://' }],
  },
  {
    id: 'istio.wasm-plugin',
    source: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/',
    when: { group: 'extensions.istio.io', kinds: ['WasmPlugin'] },
    images: [{ at: 'spec.url', scheme: 'oci://' }],
  },
];
