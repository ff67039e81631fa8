/** What a stage of a test holds that must be stopped. */
interface Stoppable {
  readonly registry: { readonly stop: () => Promise<void> };
  readonly github: { readonly stop: () => Promise<void> };
}

/**
 * A test that plays on a stage of its own, stopped afterwards. GitHub is written to once a second at most, so most of a run
 * is waiting: the stages play side by side.
 */
export function staged<Stage extends Stoppable>(open: () => Promise<Stage>, act: (stage: Stage) => Promise<void>) {
  return async (): Promise<void> => {
    const stage = await open();
    try {
      await act(stage);
    } finally {
      await stage.registry.stop();
      await stage.github.stop();
    }
  };
}
