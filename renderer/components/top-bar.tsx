import { History, PanelLeft, PanelRight, Redo2, ScrollText, Undo2 } from 'lucide-react';
import { useApp, useCurrent, useTools } from '../app-context';
import { canRedo, canUndo } from '../store/history';
import { WORDING } from '../wording';
import { DocumentHeading } from './document-heading';
import { ExportMenu } from './export-menu';
import { IconButton } from './icon-button';
import { keysOf } from './keys';
import { PaperMenu } from './paper-menu';
import { TemplateMenu } from './template-menu';

interface TopBarProps {
  readonly onTogglePile: () => void;
  readonly onToggleInspector: () => void;
}

/** What is done to the document on the desk. Each part follows what it shows: another document changes few of them. */
export function TopBar({ onTogglePile, onToggleInspector }: TopBarProps) {
  const { actions, platform } = useTools();
  return (
    <header className="top-bar">
      <div className="side">
        <IconButton icon={PanelLeft} label={WORDING.togglePile} onPress={onTogglePile} />
        <UndoButton />
        <RedoButton />
        <IconButton
          icon={History}
          label={WORDING.versions}
          keys={keysOf('file.versions', platform)}
          onPress={() => actions.setVersionsShown(true)}
        />
      </div>
      <DocumentHeading />
      <div className="side end">
        <TemplateMenu />
        <PaperMenu />
        <ExportMenu />
        <SourceButton />
        <IconButton icon={PanelRight} label={WORDING.toggleInspector} onPress={onToggleInspector} />
      </div>
    </header>
  );
}

function UndoButton() {
  const { commands, platform } = useTools();
  const isOffered = useCurrent(canUndo);
  return (
    <IconButton
      icon={Undo2}
      label={WORDING.undo}
      keys={keysOf('edit.undo', platform)}
      isDisabled={!isOffered}
      onPress={commands.undo}
    />
  );
}

function RedoButton() {
  const { commands, platform } = useTools();
  const isOffered = useCurrent(canRedo);
  return (
    <IconButton
      icon={Redo2}
      label={WORDING.redo}
      keys={keysOf('edit.redo', platform)}
      isDisabled={!isOffered}
      onPress={commands.redo}
    />
  );
}

function SourceButton() {
  const { actions, platform } = useTools();
  const showsSource = useApp((state) => state.showsSource);
  return (
    <IconButton
      icon={ScrollText}
      label={WORDING.source}
      keys={keysOf('view.source', platform)}
      aria-expanded={showsSource}
      onPress={() => actions.showSource(!showsSource)}
    />
  );
}
