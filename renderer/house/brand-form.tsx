import { ImagePlus } from 'lucide-react';
import type { BrandKit } from '../../shared/brand-kit';
import { useTools } from '../app-context';
import { FontChoice } from '../inspector/font-choice';
import { WORDING } from '../wording';
import { FileButton } from './file-button';
import { pictureFromFile } from './picture-file';

const WORDS = WORDING.brand;

interface BrandFormProps {
  readonly kit: BrandKit;
  readonly change: (part: Partial<BrandKit>) => void;
}

const CONTACT = ['name', 'address', 'email', 'phone', 'url'] as const;

export function BrandForm({ kit, change }: BrandFormProps) {
  const family = (role: 'text' | 'heading') => (
    <FontChoice
      role={role}
      value={kit.fonts?.[role] ?? ''}
      none={WORDS.asTemplate}
      onChange={(name) => change({ fonts: { ...kit.fonts, [role]: name === '' ? undefined : name } })}
    />
  );
  return (
    <div className="brand-form theme">
      <Line label={WORDS.name} value={kit.name} onChange={(name) => change({ name })} />
      <Logo kit={kit} change={change} />
      {(['accent', 'text'] as const).map((role) => (
        <KitColor
          key={role}
          label={WORDING.theme.colors[role]}
          value={kit.colors?.[role]}
          onChange={(color) => change({ colors: { ...kit.colors, [role]: color } })}
        />
      ))}
      {family('text')}
      {family('heading')}
      <Lines
        label={WORDS.header}
        hint={WORDS.fields}
        value={kit.header}
        onChange={(header) => change({ header })}
      />
      <Lines
        label={WORDS.footer}
        hint={WORDS.fields}
        value={kit.footer}
        onChange={(footer) => change({ footer })}
      />
      <Lines
        label={WORDS.disclaimer}
        value={kit.disclaimer}
        onChange={(disclaimer) => change({ disclaimer })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={kit.cover === true}
          onChange={({ target }) => change({ cover: target.checked })}
        />
        <span>{WORDS.cover}</span>
      </label>
      <fieldset>
        <legend>{WORDS.contact}</legend>
        {CONTACT.map((field) => (
          <Line
            key={field}
            label={WORDS.contactFields[field]}
            value={kit.contact?.[field]}
            onChange={(value) => change({ contact: { ...kit.contact, [field]: value } })}
          />
        ))}
      </fieldset>
    </div>
  );
}

function Logo({ kit, change }: BrandFormProps) {
  const { commands } = useTools();
  const take = async (file: File) => {
    try {
      change({ logo: await pictureFromFile(file) });
    } catch (error) {
      commands.tellOf(error);
    }
  };
  return (
    <div className="logo">
      {kit.logo && <img src={kit.logo} alt={WORDS.logo} />}
      <FileButton
        icon={ImagePlus}
        label={kit.logo ? WORDS.otherLogo : WORDS.chooseLogo}
        accept={['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp']}
        onFile={take}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function Line({ label, value = '', onChange }: FieldProps) {
  return (
    <label className="choose">
      <span>{label}</span>
      <input className="input" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

function Lines({ label, hint, value = '', onChange }: FieldProps & { readonly hint?: string }) {
  return (
    <label className="lines">
      <span>{label}</span>
      <textarea className="input" rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
      {hint && <small>{hint}</small>}
    </label>
  );
}

interface KitColorProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** The template's own until one is chosen. */
function KitColor({ label, value, onChange }: KitColorProps) {
  return (
    <div className="choose">
      <label className="tick">
        <input
          type="checkbox"
          checked={value !== undefined}
          onChange={({ target }) => onChange(target.checked ? '#1d4e63' : undefined)}
        />
        <span>{label}</span>
      </label>
      {value !== undefined && (
        <input
          type="color"
          aria-label={label}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
