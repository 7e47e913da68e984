import { ANONYMISE_LEVELS, type AnonymiseLevel } from '../../shared/anonymise/types';
import { WORDING } from '../wording';

interface LevelChoiceProps {
  readonly level: AnonymiseLevel;
  readonly setLevel: (level: AnonymiseLevel) => void;
}

export function LevelChoice({ level, setLevel }: LevelChoiceProps) {
  return (
    <fieldset className="levels">
      <legend>{WORDING.anonymise.level}</legend>
      {ANONYMISE_LEVELS.map((each) => (
        <label key={each}>
          <input type="radio" name="level" checked={each === level} onChange={() => setLevel(each)} />
          <span>{WORDING.anonymise.levels[each]}</span>
          <small>{WORDING.anonymise.levelHints[each]}</small>
        </label>
      ))}
    </fieldset>
  );
}
