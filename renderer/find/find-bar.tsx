import {
  CaseSensitive,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  Files,
  Languages,
  type LucideIcon,
  WholeWord,
  X,
} from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { Input, TextField, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import type { Find } from '../store/find';
import { foundPlaces } from '../store/found';
import { WORDING } from '../wording';
import { ReplaceRow } from './replace-row';
import { useRoomAbove } from './use-room-above';

const WORDS = WORDING.find;

const OPTIONS: readonly { readonly key: keyof Find['options']; readonly icon: LucideIcon }[] = [
  { key: 'matchCase', icon: CaseSensitive },
  { key: 'wholeWords', icon: WholeWord },
  { key: 'matchAccents', icon: Languages },
];

interface FindBarProps {
  readonly documentId: string;
  /** What the pages scroll in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Stands over the pages while something is sought. */
export function FindBar(props: FindBarProps) {
  const find = useApp((state) => state.find);
  return find ? <OpenFindBar find={find} {...props} /> : null;
}

function OpenFindBar({ find, documentId, scroller }: FindBarProps & { readonly find: Find }) {
  const { actions } = useTools();
  const documents = useApp((state) => state.documents);
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { words, options, everywhere, replaces, index, asked } = find;
  const places = useMemo(
    () => foundPlaces({ documents, currentId: documentId, find: { words, options, everywhere } }),
    [documents, documentId, words, options, everywhere],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it takes the caret again.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  useRoomAbove(bar, scroller, replaces ? 2 : 1);
  const leave = () => {
    const place = places[index];
    actions.closeFind();
    if (place) actions.goToField(place.at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === input.current)
      actions.stepFind(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = places.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114 does not know the element <search>.
    <div ref={bar} role="search" className="find-bar" aria-label={WORDS.title} onKeyDown={onKeyDown}>
      <IconButton
        small
        icon={replaces ? ChevronDown : ChevronRight}
        label={WORDS.showReplace}
        aria-expanded={replaces}
        onPress={() => actions.openFind(!replaces)}
      />
      <TextField aria-label={WORDS.words} value={words} onChange={(typed) => actions.seek({ words: typed })}>
        <Input
          ref={input}
          className="input line"
          placeholder={WORDS.words}
          data-none={(none && words !== '') || undefined}
        />
      </TextField>
      <output className="find-count">
        {words === ''
          ? ''
          : none
            ? WORDS.none
            : WORDS.count(Math.min(index + 1, places.length), places.length)}
      </output>
      {OPTIONS.map(({ key, icon }) => (
        <Toggle
          key={key}
          icon={icon}
          label={WORDS[key]}
          isOn={options[key]}
          onChange={(isOn) => actions.seek({ options: { ...options, [key]: isOn } })}
        />
      ))}
      <Toggle
        icon={Files}
        label={WORDS.everywhere}
        isOn={everywhere}
        onChange={(isOn) => actions.seek({ everywhere: isOn })}
      />
      <IconButton small icon={ChevronUp} label={WORDS.previous} onPress={() => actions.stepFind(-1)} />
      <IconButton small icon={ChevronDown} label={WORDS.next} onPress={() => actions.stepFind(1)} />
      <IconButton small icon={X} label={WORDS.close} onPress={leave} />
      {replaces && <ReplaceRow find={find} />}
    </div>
  );
}

interface ToggleProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Toggle({ icon: Icon, label, isOn, onChange }: ToggleProps) {
  return (
    <TooltipTrigger delay={700} closeDelay={80}>
      <ToggleButton
        className="icon-button small toggle"
        aria-label={label}
        isSelected={isOn}
        onChange={onChange}
      >
        <Icon aria-hidden size={15} strokeWidth={1.6} />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
