import { FilePlus, FolderPlus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { ThemeChoice } from '../inspector/theme-choice';
import type { BatchSetup, BatchTake } from '../store/batch-state';
import { fileOf, WORDING } from '../wording';

const WORDS = WORDING.batch;

export function SourcesPart({ setup }: { readonly setup: BatchSetup }) {
  const { actions, commands } = useTools();
  const open = useApp((state) => state.documents.length);
  const picked = useApp((state) => state.selectedIds.length);
  const choices: (readonly [BatchTake, string])[] = [
    ['all', WORDS.takeAll(open)],
    ...(picked > 1 ? [['picked', WORDS.takePicked(picked)] as const] : []),
    ['none', WORDS.takeNone],
  ];
  return (
    <section aria-label={WORDS.sources}>
      <h3>{WORDS.sources}</h3>
      {open > 0 && (
        <ThemeChoice
          label={WORDS.take}
          value={setup.take}
          choices={choices}
          onChange={(take) => actions.changeBatch({ take })}
        />
      )}
      {setup.paths.length > 0 && (
        <ul aria-label={WORDS.paths} className="paths">
          {setup.paths.map((path) => (
            <li key={path}>
              <span title={path} dir="auto">
                {fileOf(path)}
              </span>
              <IconButton
                small
                icon={X}
                label={WORDS.removePath(fileOf(path))}
                onPress={() => commands.removeBatchPath(path)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button className="button" onPress={() => commands.chooseBatchSources('folders')}>
          <FolderPlus aria-hidden size={14} /> {WORDS.addFolders}
        </Button>
        <Button className="button" onPress={() => commands.chooseBatchSources('files')}>
          <FilePlus aria-hidden size={14} /> {WORDS.addFiles}
        </Button>
      </div>
      <small>{setup.found && setup.found.count > 0 ? WORDS.found(setup.found.count) : WORDS.dropHint}</small>
    </section>
  );
}
