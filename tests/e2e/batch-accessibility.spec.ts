import { violations, wear } from './support/axe';
import { eachBatchState } from './support/batch';
import { expect, test } from './support/galley';

test('nothing stands in anyone’s way in a batch, from the choice to the report', async ({ galley }) => {
  await eachBatchState(galley, async (state) => {
    for (const theme of ['light', 'dark'] as const) {
      await wear(galley, theme);
      expect(await violations(galley), `${state}, ${theme}`).toEqual([]);
    }
  });
});
