import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
  Radio,
  RadioGroup,
} from 'react-aria-components';
import type { ReadAs } from '../../shared/read-as';
import { useApp, useTools } from '../app-context';
import { Spinner } from '../components/spinner';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { LanguageSelect } from './language-select';

type Columns = keyof typeof WORDING.columnChoices;
const COLUMNS: readonly Columns[] = ['auto', 'one', 'two'];

/** Another reading of the file: what was edited since stays. */
export function ReadAgain({ document }: { readonly document: OpenDocument }) {
  const { commands } = useTools();
  const { as } = document.content.reading;
  const [wish, setWish] = useState<ReadAs>(as);
  const busy = useApp(({ rereading }) => rereading.includes(document.id));
  const onPages = document.content.source?.lines.some(({ page }) => page !== undefined);
  const setColumns = (columns: string) =>
    setWish(({ lang }) => ({
      ...(lang && { lang }),
      ...(columns !== 'auto' && { columns: columns as 'one' | 'two' }),
    }));
  return (
    <Disclosure className="read-again">
      <Heading level={2}>
        <Button slot="trigger" className="link-button add">
          <RefreshCw aria-hidden size={13} />
          {WORDING.readAgain}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="read-choices">
          {onPages && (
            <RadioGroup
              className="choice"
              orientation="horizontal"
              value={wish.columns ?? 'auto'}
              onChange={setColumns}
            >
              <Label>{WORDING.readColumns}</Label>
              <div className="segments">
                {COLUMNS.map((id) => (
                  <Radio key={id} value={id} className="segment">
                    {WORDING.columnChoices[id]}
                  </Radio>
                ))}
              </div>
            </RadioGroup>
          )}
          <LanguageSelect
            lang={wish.lang}
            onChange={(lang) =>
              setWish(({ columns }) => ({ ...(columns && { columns }), ...(lang && { lang }) }))
            }
          />
          <p className="quiet">{WORDING.readAgainText}</p>
          <Button
            className="button wide"
            isDisabled={busy}
            onPress={() => void commands.rereadDocument(document.id, wish)}
          >
            {busy ? <Spinner /> : <RefreshCw aria-hidden size={14} strokeWidth={1.6} />}
            <span aria-live="polite">{busy ? WORDING.readingAgain : WORDING.readAgainDo}</span>
          </Button>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
