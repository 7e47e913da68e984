import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Heading } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import type { BatchSetup } from '../store/batch-state';
import { WORDING } from '../wording';
import { dayOf, exampleFacts, exampleName, takenDocuments, wornLook } from './batch-plan';
import { LookPart } from './look-part';
import { OutputPart } from './output-part';
import { SourcesPart } from './sources-part';
import { UnfinishedOffer } from './unfinished-offer';

const WORDS = WORDING.batch;

export function BatchSetupForm({ setup }: { readonly setup: BatchSetup }) {
  const { actions, commands } = useTools();
  const documents = useApp((state) => state.documents);
  const selectedIds = useApp((state) => state.selectedIds);
  const taken = useMemo(
    () => takenDocuments({ documents, selectedIds }, setup),
    [documents, selectedIds, setup],
  );
  const ownTemplates = useApp((state) => state.ownTemplates);
  const worn = useApp(wornLook);
  const facts = exampleFacts(taken, setup, { ownTemplates, worn, date: dayOf(new Date()) });
  const example = exampleName(setup, facts);
  const count = taken.length + (setup.found?.count ?? 0);
  const missing =
    missingIn(setup, facts.looks, count) ?? ('problem' in example ? example.problem : undefined);
  return (
    <>
      <header>
        <Heading slot="title">{WORDS.title}</Heading>
        <IconButton icon={X} label={WORDING.closeDialog} onPress={actions.hideBatch} />
      </header>
      <div className="batch-setup">
        <UnfinishedOffer />
        <SourcesPart setup={setup} />
        <LookPart setup={setup} />
        <OutputPart setup={setup} example={example} />
      </div>
      <footer>
        <p role="status">{missing ?? WORDS.documents(count)}</p>
        <Button className="button" isDisabled={missing !== undefined} onPress={() => commands.previewBatch()}>
          {WORDS.preview}
        </Button>
        <Button
          className="button go"
          isDisabled={missing !== undefined}
          onPress={() => commands.startBatch()}
        >
          {WORDS.start}
        </Button>
      </footer>
    </>
  );
}

/** The sentence on what is still to be chosen. */
function missingIn(setup: BatchSetup, looks: readonly string[], count: number): string | undefined {
  if (setup.paths.length > 0 && !setup.found) return WORDS.counting;
  if (count === 0) return WORDS.needsSources;
  if (looks.length === 0) return WORDS.needsLook;
  if (setup.formats.length === 0) return WORDS.needsFormat;
  return setup.folder === undefined ? WORDS.needsFolder : undefined;
}
