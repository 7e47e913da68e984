import { Folder } from 'lucide-react';
import { Button } from 'react-aria-components';
import { NAME_PARTS } from '../../shared/batch/name-pattern';
import { EXISTS } from '../../shared/batch/plan';
import { useTools } from '../app-context';
import { ThemeChoice } from '../inspector/theme-choice';
import type { BatchSetup } from '../store/batch-state';
import { WORDING } from '../wording';
import type { exampleName } from './batch-plan';

const WORDS = WORDING.batch;

/** Below which confidence, in hundredths, a document is to be looked at; 0 for never. */
const REVIEW_BELOW = [0, 40, 60, 80, 90] as const;

interface OutputPartProps {
  readonly setup: BatchSetup;
  readonly example: ReturnType<typeof exampleName>;
}

export function OutputPart({ setup, example }: OutputPartProps) {
  const { actions, commands } = useTools();
  const { folder, pattern } = setup;
  return (
    <section aria-label={WORDS.output}>
      <h3>{WORDS.output}</h3>
      <div className="row folder">
        <Button className="button" onPress={commands.chooseBatchFolder}>
          <Folder aria-hidden size={14} /> {WORDS.chooseFolder}
        </Button>
        {folder !== undefined && (
          <span title={folder} dir="ltr">
            {folder}
          </span>
        )}
      </div>
      <label className="pattern">
        <span>{WORDS.pattern}</span>
        <input
          className="input line"
          value={pattern}
          maxLength={60}
          spellCheck={false}
          aria-invalid={'problem' in example}
          aria-describedby="batch-example"
          onChange={({ target }) => actions.changeBatch({ pattern: target.value })}
        />
      </label>
      <p id="batch-example" className="example">
        {'name' in example ? WORDS.example(example.name) : example.problem}
      </p>
      <div className="parts">
        {Object.keys(NAME_PARTS).map((part) => (
          <Button
            key={part}
            className="link-button"
            aria-label={WORDS.insertPart(part)}
            onPress={() => actions.changeBatch({ pattern: `${pattern}{${part}}`.slice(0, 60) })}
          >{`{${part}}`}</Button>
        ))}
      </div>
      <ThemeChoice
        label={WORDS.exists}
        value={setup.exists}
        choices={EXISTS.map((each) => [each, WORDS.existsChoices[each]])}
        onChange={(exists) => actions.changeBatch({ exists })}
      />
      <ThemeChoice
        label={WORDS.review}
        value={String(setup.reviewBelow)}
        choices={REVIEW_BELOW.map((share) => [
          String(share),
          share === 0 ? WORDS.reviewNever : WORDS.reviewBelow(share),
        ])}
        onChange={(share) => actions.changeBatch({ reviewBelow: Number(share) })}
      />
    </section>
  );
}
