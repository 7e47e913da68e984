import type { HiddenField, Template } from '../../shared/template';
import type { Theme } from '../../shared/theme';
import { WORDING } from '../wording';

const WORDS = WORDING.theme.fields;

/** Facts of the header; sections have their own place. */
const FIELDS = Object.keys(WORDS.names) as (keyof typeof WORDS.names)[];

interface ShownFieldsProps {
  readonly template: Template;
  readonly change: (part: Theme) => void;
}

export function ShownFields({ template: { hidden = [] }, change }: ShownFieldsProps) {
  const show = (field: HiddenField, isShown: boolean) =>
    change({ hidden: isShown ? hidden.filter((each) => each !== field) : [...hidden, field] });
  return (
    <fieldset className="shown">
      <legend>{WORDS.title}</legend>
      {FIELDS.map((field) => (
        <label key={field}>
          <input
            type="checkbox"
            checked={!hidden.includes(field)}
            onChange={({ target }) => show(field, target.checked)}
          />
          <span>{WORDS.names[field]}</span>
        </label>
      ))}
    </fieldset>
  );
}
