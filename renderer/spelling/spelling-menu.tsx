import { type RefObject, useEffect, useRef, useState } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { textOf } from '../rich-text/marked-text';
import { WORDING } from '../wording';
import { SPELLED } from './use-spelling';
import { likeWritten, spelledWords, wordAt } from './words';

const WORDS = WORDING.spelling;

interface Doubted {
  readonly word: string;
  readonly written: string;
  readonly range: Range;
  readonly suggestions: readonly string[];
}

interface SpellingMenuProps {
  readonly form: RefObject<HTMLElement | null>;
  readonly language: string | undefined;
}

/** What a misspelt word may have meant to be, where the right button or the menu key asks. */
export function SpellingMenu({ form, language }: SpellingMenuProps) {
  const { actions, speller } = useTools();
  const ownWords = useApp((state) => state.ownWords);
  const place = useRef<HTMLSpanElement>(null);
  const [doubted, setDoubted] = useState<Doubted>();
  useEffect(() => {
    const fields = form.current;
    if (!fields || language === undefined) return;
    const onMenu = async (event: MouseEvent) => {
      const found = wordUnder(event);
      if (!found || ownWords.includes(found.word)) return;
      event.preventDefault();
      const [wrong] = await speller.wrong(language, [found.word]);
      if (wrong === undefined) return;
      setDoubted({ ...found, suggestions: await speller.suggest(language, found.word) });
    };
    const listen = (event: MouseEvent) => void onMenu(event);
    fields.addEventListener('contextmenu', listen);
    return () => fields.removeEventListener('contextmenu', listen);
  }, [form, language, ownWords, speller]);
  if (!doubted) return null;
  const { word, written, range, suggestions } = doubted;
  const box = range.getBoundingClientRect();
  const close = () => setDoubted(undefined);
  const choose = (key: string) => {
    close();
    if (key === ADD) actions.addOwnWord(word);
    else requestAnimationFrame(() => write(range, likeWritten(written, key)));
  };
  return (
    <>
      <span
        ref={place}
        className="spelling-place"
        style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      />
      <Popover
        className="popover"
        triggerRef={place}
        placement="bottom start"
        isOpen
        onOpenChange={(open) => open || close()}
      >
        <Menu
          autoFocus="first"
          aria-label={WORDS.suggestions(written)}
          className="menu"
          disabledKeys={[NONE]}
          onAction={(key) => choose(String(key))}
        >
          {suggestions.map((suggestion) => (
            <MenuItem key={suggestion} id={suggestion} className="menu-item plain">
              {likeWritten(written, suggestion)}
            </MenuItem>
          ))}
          {suggestions.length === 0 && (
            <MenuItem id={NONE} className="menu-item plain">
              {WORDS.none}
            </MenuItem>
          )}
          <Separator className="menu-rule" />
          <MenuItem id={ADD} className="menu-item plain">
            {WORDS.add}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
}

/** No words: suggestions are made of letters. */
const NONE = '0 none';
const ADD = '0 add';

function wordUnder({ target, clientX, clientY }: MouseEvent) {
  const field = target instanceof Element ? target.closest<HTMLElement>(SPELLED) : null;
  const caret = document.caretRangeFromPoint(clientX, clientY);
  if (!field || !caret) return undefined;
  const text = textOf(field);
  const at = text.placeOf(caret.startContainer, caret.startOffset);
  const found = at === undefined ? undefined : wordAt(spelledWords(text.text), at);
  if (!found) return undefined;
  const range = text.range(found.from, found.to);
  return { word: found.word, written: range.toString(), range };
}

/** As if it were typed: the editor keeps what is bold, and undo knows of it. */
function write(range: Range, words: string): void {
  range.startContainer.parentElement?.closest<HTMLElement>(SPELLED)?.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.execCommand('insertText', false, words);
}
