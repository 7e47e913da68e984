import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';

const WORDS = WORDING.fit;

/** On how many pages it is to stand; what was changed for it is said when it is done. */
export function FitPages({ documentId }: { readonly documentId: string }) {
  const { commands } = useTools();
  const pages = useApp(({ layouts }) => layouts[documentId]?.pages.length ?? 1);
  const fitting = useApp((state) => state.fitting);
  const [typed, setTyped] = useState<number>();
  const wanted = typed ?? Math.max(pages - 1, 1);
  return (
    <NumberField
      className="choice fit-pages"
      minValue={1}
      maxValue={99}
      value={wanted}
      onChange={(value) => setTyped(Number.isFinite(value) ? value : undefined)}
    >
      <Label>{WORDS.title}</Label>
      <div className="row">
        <Group className="stepper">
          <Button slot="decrement" className="icon-button small" aria-label={WORDS.fewer}>
            <Minus aria-hidden size={14} />
          </Button>
          <Input />
          <Button slot="increment" className="icon-button small" aria-label={WORDS.more}>
            <Plus aria-hidden size={14} />
          </Button>
        </Group>
        <Button
          slot={null}
          className="button"
          isDisabled={fitting}
          onPress={() => void commands.fitPages(wanted)}
        >
          {fitting ? WORDS.fitting : WORDS.fit}
        </Button>
      </div>
    </NumberField>
  );
}
