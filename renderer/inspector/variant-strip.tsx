import { GitFork } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { baseName } from '../store/base-names';
import { masterOf } from '../store/facts';
import type { OpenDocument } from '../store/state';
import { useRested } from '../use-rested';
import { ChangeList } from '../versions/change-list';
import { changesBetween } from '../versions/changes-between';
import { fieldLines } from '../versions/field-lines';
import { WORDING } from '../wording';

/** Whom a variant follows, and in what it does not. */
export function VariantStrip({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const [open, setOpen] = useState(false);
  const master = useApp(({ documents }) => masterOf(documents, document));
  const { resume, look, follows } = useRested(document.content, document.id);
  const base = follows?.base ?? resume;
  const changes = useMemo(
    () => changesBetween(fieldLines({ resume: base, look }), fieldLines({ resume, look })),
    [base, resume, look],
  );
  return (
    <section className="variant-strip" aria-label={WORDING.variant}>
      <GitFork aria-hidden size={15} strokeWidth={1.6} />
      <p>{WORDING.variantText(master && baseName(master))}</p>
      {changes.length === 0 ? (
        <span className="quiet">{WORDING.nothingOwn}</span>
      ) : (
        <Button className="link-button" aria-expanded={open} onPress={() => setOpen(!open)}>
          {WORDING.ownPlaces(changes.length)}
        </Button>
      )}
      {open && changes.length > 0 && <ChangeList changes={changes} />}
      <div className="ways">
        {changes.length > 0 && (
          <Button className="link-button" onPress={() => actions.followInAll(document.id)}>
            {WORDING.followInAll}
          </Button>
        )}
        <Button className="link-button" onPress={() => actions.stopFollowing(document.id)}>
          {WORDING.stopFollowing}
        </Button>
      </div>
    </section>
  );
}
