import { useEffect } from 'react';
import { FAMILIES } from '../../shared/theme';
import { useApp } from '../app-context';
import { registerFaces } from '../pages/faces';
import { WORDING } from '../wording';
import { ThemeChoice } from './theme-choice';

interface FontChoiceProps {
  readonly role: 'text' | 'heading';
  readonly value: string;
  /** What stands before all families for none of them. */
  readonly none?: string;
  readonly onChange: (family: string) => void;
}

/** One of the families that are here, each shown in its own face. */
export function FontChoice({ role, value, none, onChange }: FontChoiceProps) {
  const { own, faces } = useApp(({ fonts }) => fonts);
  useEffect(() => registerFaces(Object.values(faces), document.fonts), [faces]);
  const names: readonly string[] = [...FAMILIES, ...own.map(({ name }) => name)];
  // The look may name a family that is not here any longer.
  const shown = value === '' || names.includes(value) ? names : [...names, value];
  return (
    <ThemeChoice
      label={WORDING.theme.fonts[role]}
      value={value}
      choices={[
        ...(none === undefined ? [] : [['', none] as const]),
        ...shown.map((name) => [name, name] as const),
      ]}
      drawnIn={faces}
      onChange={onChange}
    />
  );
}
