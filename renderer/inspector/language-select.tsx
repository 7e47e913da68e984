import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { languageName } from '../components/language-name';
import { WORDING } from '../wording';

/** Those that résumés are understood in, and those whose titles are known. */
const LANGUAGES = [
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'ru', 'uk', 'el', 'tr', 'zh', 'ja'],
  ...['ko', 'ar', 'he', 'hi'],
];

const AUTO = 'auto';

interface LanguageSelectProps {
  /** Undefined: as the words tell. */
  readonly lang: string | undefined;
  readonly onChange: (lang: string | undefined) => void;
}

export function LanguageSelect({ lang, onChange }: LanguageSelectProps) {
  const choices = [AUTO, ...LANGUAGES].map((id) => ({
    id,
    name: id === AUTO ? WORDING.languageAuto : (languageName(id) ?? id),
  }));
  return (
    <Select
      className="choice"
      selectedKey={lang ?? AUTO}
      onSelectionChange={(key) => onChange(key === AUTO ? undefined : String(key))}
    >
      <Label>{WORDING.readLanguage}</Label>
      <Button className="button wide select">
        <SelectValue />
        <ChevronDown aria-hidden size={14} className="chevron" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={choices}>
          {({ id, name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
