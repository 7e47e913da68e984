import { Button } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { fileOf, WORDING } from '../wording';

const WORDS = WORDING.batch;

/** A batch that an earlier start did not get done. */
export function UnfinishedOffer() {
  const { commands } = useTools();
  const unfinished = useApp((state) => state.unfinished);
  if (!unfinished) return null;
  const { done, total, folder } = unfinished;
  return (
    <section className="unfinished" aria-label={WORDS.goOn}>
      <p>{WORDS.unfinished(done, total, fileOf(folder))}</p>
      <Button className="link-button" onPress={commands.goOnWithBatch}>
        {WORDS.goOn}
      </Button>
      <Button className="link-button" onPress={commands.forgetBatch}>
        {WORDS.forget}
      </Button>
    </section>
  );
}
