import { FilePlus2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { showingFace } from '../../shared/own-fonts';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { WORDING } from '../wording';

const WORDS = WORDING.ownFonts;

/** Families from a person's own files, each in its own face; they come by files and go by name. */
export function OwnFonts() {
  const { commands } = useTools();
  const own = useApp(({ fonts }) => fonts.own);
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    await commands.addFonts();
    setBusy(false);
  };
  return (
    <fieldset className="own-fonts" aria-label={WORDS.title}>
      {own.length > 0 && (
        <ul>
          {own.map((family) => (
            <li key={family.name}>
              <span>
                <span style={{ fontFamily: showingFace(family) }}>{family.name}</span>
                {family.printOnly && <small>{WORDS.printOnly}</small>}
              </span>
              <IconButton
                icon={Trash2}
                label={WORDS.forgetNamed(family.name)}
                onPress={() => commands.forgetFont(family.name)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button className="button" isDisabled={busy} onPress={add}>
        <FilePlus2 aria-hidden size={15} strokeWidth={1.6} />
        {WORDS.choose}
      </Button>
    </fieldset>
  );
}
