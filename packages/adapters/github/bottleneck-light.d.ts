/** The build without Redis, which the throttling plugin bundles too; the package types only its other entry. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
