import { History, PanelLeft, PanelRight, Redo2, ScrollText, Undo2 } from 'lucide-react';
import { shownKeys } from '../../shared/menu-commands';
import { useApp, useCurrent, useTools } from '../app-context';
import { WORDING } from '../wording';
import { DocumentHeading } from './document-heading';
import { ExportMenu } from './export-menu';
import { IconButton } from './icon-button';
import { PaperMenu } from './paper-menu';
import { TemplateMenu } from './template-menu';

interface TopBarProps {
  readonly onTogglePile: () => void;
  readonly onToggleInspector: () => void;
}

export function TopBar({ onTogglePile, onToggleInspector }: TopBarProps) {
  const { actions, commands, platform } = useTools();
  const showsSource = useApp((state) => state.showsSource);
  const id = useCurrent((document) => document.id);
  const look = useCurrent(({ content }) => content.look);
  const canUndo = useCurrent(({ past }) => past.length > 0);
  const canRedo = useCurrent(({ future }) => future.length > 0);
  return (
    <header className="top-bar">
      <div className="side">
        {id !== undefined && (
          <>
            <IconButton icon={PanelLeft} label={WORDING.togglePile} onPress={onTogglePile} />
            <IconButton
              icon={Undo2}
              label={WORDING.undo}
              keys={shownKeys('edit.undo', platform)}
              isDisabled={!canUndo}
              onPress={commands.undo}
            />
            <IconButton
              icon={Redo2}
              label={WORDING.redo}
              keys={shownKeys('edit.redo', platform)}
              isDisabled={!canRedo}
              onPress={commands.redo}
            />
            <IconButton
              icon={History}
              label={WORDING.versions}
              keys={shownKeys('file.versions', platform)}
              onPress={() => actions.setVersionsShown(true)}
            />
          </>
        )}
      </div>
      {id === undefined ? <h1 className="heading">Galley</h1> : <DocumentHeading />}
      <div className="side end">
        {id !== undefined && look && (
          <>
            <TemplateMenu documentId={id} templateId={look.templateId} />
            <PaperMenu documentId={id} paper={look.paper} />
            <ExportMenu />
            <IconButton
              icon={ScrollText}
              label={WORDING.source}
              keys={shownKeys('view.source', platform)}
              aria-expanded={showsSource}
              onPress={() => actions.showSource(!showsSource)}
            />
            <IconButton icon={PanelRight} label={WORDING.toggleInspector} onPress={onToggleInspector} />
          </>
        )}
      </div>
    </header>
  );
}
