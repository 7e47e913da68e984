import { History, PanelLeft, PanelRight, Redo2, ScrollText, Undo2 } from 'lucide-react';
import { useApp, useTools } from '../app-context';
import { currentDocument } from '../store/state';
import { WORDING } from '../wording';
import { DocumentHeading } from './document-heading';
import { ExportMenu } from './export-menu';
import { IconButton } from './icon-button';
import { keys } from './keys';
import { PaperMenu } from './paper-menu';
import { TemplateMenu } from './template-menu';

interface TopBarProps {
  readonly onTogglePile: () => void;
  readonly onToggleInspector: () => void;
}

export function TopBar({ onTogglePile, onToggleInspector }: TopBarProps) {
  const { actions, commands, platform } = useTools();
  const showsSource = useApp((state) => state.showsSource);
  const document = useApp(currentDocument);
  return (
    <header className="top-bar">
      <div className="side">
        {document && (
          <>
            <IconButton icon={PanelLeft} label={WORDING.togglePile} onPress={onTogglePile} />
            <IconButton
              icon={Undo2}
              label={WORDING.undo}
              keys={keys(platform, 'Z')}
              isDisabled={document.past.length === 0}
              onPress={commands.undo}
            />
            <IconButton
              icon={Redo2}
              label={WORDING.redo}
              keys={keys(platform, 'Z', true)}
              isDisabled={document.future.length === 0}
              onPress={commands.redo}
            />
            <IconButton
              icon={History}
              label={WORDING.versions}
              onPress={() => actions.setVersionsShown(true)}
            />
          </>
        )}
      </div>
      {document ? <DocumentHeading document={document} /> : <h1 className="heading">Galley</h1>}
      <div className="side end">
        {document && (
          <>
            <TemplateMenu document={document} />
            <PaperMenu document={document} />
            <ExportMenu />
            <IconButton
              icon={ScrollText}
              label={WORDING.source}
              keys={keys(platform, 'U')}
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
