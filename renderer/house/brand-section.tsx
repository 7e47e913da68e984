import { Download, Pencil, Plus, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { BRAND_EXTENSION, type BrandKit } from '../../shared/brand-kit';
import type { Look } from '../../shared/ipc/contract';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { ThemeChoice } from '../inspector/theme-choice';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { BrandDialog } from './brand-dialog';
import { FileButton } from './file-button';

const WORDS = WORDING.brand;

/** Which house sends this document out, and what it calls the candidate. */
export function BrandSection({ document }: { readonly document: OpenDocument }) {
  const { actions, commands } = useTools();
  const kept = useApp((state) => state.brands);
  const [edited, setEdited] = useState<BrandKit>();
  const { brand } = document.content.look;
  // A document may have come with a kit that is not kept here.
  const kits = brand && !kept.some(({ name }) => name === brand.kit.name) ? [...kept, brand.kit] : kept;
  const wear = (kit: BrandKit | undefined) =>
    actions.setBrand(document.id, kit && { date: today(document), ...brand, kit });
  const change = (part: Partial<NonNullable<Look['brand']>>) => {
    if (brand) actions.setBrand(document.id, { ...brand, ...part }, `brand ${Object.keys(part).join()}`);
  };
  return (
    <section className="theme brand" aria-label={WORDS.title}>
      <h2>{WORDS.title}</h2>
      <ThemeChoice
        label={WORDS.kit}
        value={brand?.kit.name ?? ''}
        choices={[['', WORDS.none], ...kits.map(({ name }) => [name, name] as const)]}
        onChange={(name) => wear(kits.find((kit) => kit.name === name))}
      />
      {brand && (
        <>
          <Words
            label={WORDS.reference}
            value={brand.reference}
            onChange={(reference) => change({ reference })}
          />
          <Words label={WORDS.date} value={brand.date} onChange={(date) => change({ date })} />
        </>
      )}
      <div className="row">
        <FileButton
          icon={Upload}
          label={WORDS.importFile}
          accept={[`.${BRAND_EXTENSION}`]}
          onFile={async (file) => {
            const kit = await commands.importBrand(file);
            if (kit) wear(kit);
          }}
        />
        <IconButton icon={Plus} label={WORDS.add} onPress={() => setEdited({ name: '' })} />
        {brand && (
          <>
            <IconButton icon={Pencil} label={WORDS.edit} onPress={() => setEdited(brand.kit)} />
            <IconButton
              icon={Download}
              label={WORDS.saveFile}
              onPress={() => commands.saveBrand(brand.kit)}
            />
            <IconButton
              icon={Trash2}
              label={WORDS.forget}
              onPress={() => {
                commands.deleteBrand(brand.kit);
                wear(undefined);
              }}
            />
          </>
        )}
      </div>
      {edited && (
        <BrandDialog
          kit={edited}
          close={() => setEdited(undefined)}
          keep={(kit) => {
            if (edited.name !== '' && edited.name !== kit.name) commands.forgetBrand(edited.name);
            commands.keepBrand(kit);
            wear(kit);
          }}
        />
      )}
    </section>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Words({ label, value = '', onChange }: WordsProps) {
  return (
    <label className="choose">
      <span>{label}</span>
      <input
        className="input"
        value={value}
        maxLength={100}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </label>
  );
}

/** As the language of the document writes it. */
function today({ content }: OpenDocument): string {
  const lang = content.resume.lang ?? 'en';
  const [known = 'en-GB'] = Intl.DateTimeFormat.supportedLocalesOf([lang === 'en' ? 'en-GB' : lang]);
  return new Intl.DateTimeFormat(known, { dateStyle: 'long' }).format(Date.now());
}
