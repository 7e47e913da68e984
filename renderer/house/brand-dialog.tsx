import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type BrandKit, brandKitSchema } from '../../shared/brand-kit';
import { WindowDialog } from '../components/window-dialog';
import { WORDING } from '../wording';
import { BrandForm } from './brand-form';
import { saidOfIssue } from './said-of-issue';

const WORDS = WORDING.brand;

interface BrandDialogProps {
  readonly kit: BrandKit;
  readonly keep: (kit: BrandKit) => void;
  readonly close: () => void;
}

/** A kit is worn when it is kept; what is wrong with it is said beside the button. */
export function BrandDialog({ kit, keep, close }: BrandDialogProps) {
  const [draft, setDraft] = useState(kit);
  const checked = brandKitSchema.safeParse(withoutEmpty(draft));
  const [issue] = checked.success ? [] : checked.error.issues;
  return (
    <WindowDialog kind="brand-kit" title={WORDS.edit} isOpen onClose={close}>
      <BrandForm kit={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} />
      <footer>
        <p role="status">{issue && draft.name !== '' ? saidOfIssue(issue) : ''}</p>
        <Button className="button" onPress={close}>
          {WORDING.closeDialog}
        </Button>
        <Button
          className="button go"
          isDisabled={!checked.success}
          onPress={() => {
            if (checked.success) keep(checked.data);
            close();
          }}
        >
          {WORDS.keep}
        </Button>
      </footer>
    </WindowDialog>
  );
}

/** A field that was emptied is one that was never filled. */
function withoutEmpty<T extends object>(value: T): Partial<T> {
  const entries = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (part === '' || part === undefined || part === false) return [];
    if (typeof part !== 'object' || part === null) return [[key, part]];
    const inner = withoutEmpty(part as object);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(entries) as Partial<T>;
}
