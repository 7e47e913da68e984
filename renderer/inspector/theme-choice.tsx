import type { FaceId } from '../../shared/fonts';

interface ThemeChoiceProps<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
  /** The faces that the words of some values are drawn in. */
  readonly drawnIn?: Readonly<Record<string, FaceId>>;
}

/** One of a list; the system's own, which every keyboard and reader of screens knows. */
export function ThemeChoice<T extends string>({
  label,
  value,
  choices,
  onChange,
  className = '',
  drawnIn = {},
}: ThemeChoiceProps<T>) {
  return (
    <label className={`choose ${className}`}>
      <span>{label}</span>
      <select
        value={value}
        style={{ fontFamily: drawnIn[value] }}
        onChange={({ target }) => {
          const chosen = choices.find(([each]) => each === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each} style={{ fontFamily: drawnIn[each] }}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
