import { memo, useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import type { DatedEntry, SectionKind } from '../../shared/resume';
import { useApp } from '../app-context';
import { FIELDS, headLabels, WORDING } from '../wording';
import { DatesField } from './dates-field';
import { HighlightsField } from './highlights-field';
import { KeywordsField } from './keywords-field';
import { RichField } from './rich-field';
import { TextField } from './text-field';

interface DatedEditorProps {
  readonly entry: DatedEntry;
  readonly kind: SectionKind;
  readonly pointer: string;
}

/** What most entries have stands here; the rest is shown where the entry has it, or on demand. */
export function DatedEditor({ entry, kind, pointer }: DatedEditorProps) {
  const labels = headLabels(kind);
  const [more, setMore] = useState(false);
  const showMore = useCallback(() => setMore(true), []);
  // A field that was just emptied stays under the caret.
  const field = useApp((state) => state.field);
  const shows = (name: 'area' | 'score' | 'url' | 'keywords' | 'summary') =>
    more || field === `${pointer}/${name}` || (entry[name]?.length ?? 0) > 0;
  const all = shows('area') && shows('score') && shows('url') && shows('keywords') && shows('summary');
  return (
    <>
      <div className="pair narrow-last">
        <TextField
          label={labels.organization}
          pointer={`${pointer}/organization`}
          value={entry.organization}
        />
        <TextField label={FIELDS.place} pointer={`${pointer}/place`} value={entry.place} />
      </div>
      <TextField label={labels.title} pointer={`${pointer}/title`} value={entry.title} />
      {shows('area') && <TextField label={FIELDS.area} pointer={`${pointer}/area`} value={entry.area} />}
      <DatesField pointer={`${pointer}/dates`} dates={entry.dates} />
      {shows('score') && <TextField label={FIELDS.score} pointer={`${pointer}/score`} value={entry.score} />}
      {shows('url') && <TextField label={FIELDS.entryUrl} pointer={`${pointer}/url`} value={entry.url} />}
      {shows('summary') && (
        <RichField label={FIELDS.summary} pointer={`${pointer}/summary`} value={entry.summary} />
      )}
      <HighlightsField label={FIELDS.highlights} pointer={`${pointer}/highlights`} items={entry.highlights} />
      {shows('keywords') && (
        <KeywordsField label={FIELDS.keywords} pointer={`${pointer}/keywords`} keywords={entry.keywords} />
      )}
      {!all && <MoreFields onPress={showMore} />}
    </>
  );
}

const MoreFields = memo(function MoreFields({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button className="link-button quiet" onPress={onPress}>
      {WORDING.moreFields}
    </Button>
  );
});
