interface TicksProps<T extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly ticked: readonly T[];
  /** In the order of the choices. */
  readonly onChange: (ticked: readonly T[]) => void;
  /** The words are a person's own and may be long. */
  readonly titles?: boolean;
}

/** Any of a list. */
export function Ticks<T extends string>({ label, choices, ticked, onChange, titles = false }: TicksProps<T>) {
  const tick = (value: T, on: boolean) =>
    onChange(choices.map(([each]) => each).filter((each) => (each === value ? on : ticked.includes(each))));
  return (
    <fieldset className={titles ? 'ticks titles' : 'ticks'}>
      <legend>{label}</legend>
      <div>
        {choices.map(([value, words]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={({ target }) => tick(value, target.checked)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
