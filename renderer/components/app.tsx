import { useEffect, useRef } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { useApp, useTools, useWorkbench } from '../app-context';
import { currentDocument } from '../store/state';
import { DocumentTitle } from './document-title';
import { DropOverlay } from './drop-overlay';
import { Notices } from './notices';
import { Start } from './start';
import { StatusBar } from './status-bar';
import { useShortcuts } from './use-shortcuts';

export function App() {
  const pile = useRef<PanelImperativeHandle>(null);
  const inspector = useRef<PanelImperativeHandle>(null);
  const hasDocument = useApp((state) => currentDocument(state) !== undefined);
  const hasPile = useApp(
    ({ documents, reading, unreadable }) => documents.length + reading.length + unreadable.length > 0,
  );
  const workbench = useWorkbench();
  useSecondTry(hasPile);
  useShortcuts();
  return (
    <div className="window" data-started={hasDocument || undefined}>
      {workbench && hasDocument ? (
        <workbench.TopBar
          onTogglePile={() => toggle(pile.current)}
          onToggleInspector={() => toggle(inspector.current)}
        />
      ) : (
        <EmptyBar />
      )}
      <main className="panes">
        {workbench && hasPile ? (
          <workbench.Panes pile={pile} inspector={inspector} />
        ) : (
          <div className="desk">
            <Start />
          </div>
        )}
      </main>
      <DocumentTitle />
      <StatusBar />
      <Notices />
      <DropOverlay />
      {workbench && <workbench.Overlays />}
    </div>
  );
}

/** Without a workbench no document is seen: if it could not be read at the start, it is read now. */
function useSecondTry(hasPile: boolean): void {
  const { workbench } = useTools();
  useEffect(() => {
    if (hasPile) void workbench.load();
  }, [workbench, hasPile]);
}

function EmptyBar() {
  return (
    <header className="top-bar">
      <div className="side" />
      <h1 className="heading">Galley</h1>
      <div className="side end" />
    </header>
  );
}

function toggle(panel: PanelImperativeHandle | null): void {
  if (panel?.isCollapsed()) panel.expand();
  else panel?.collapse();
}
