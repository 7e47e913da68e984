interface ThemeColorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ThemeColor({ label, value, onChange }: ThemeColorProps) {
  return (
    <label className="choose">
      <span>{label}</span>
      <input type="color" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
