import { useRef } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { AnonymiseDialog } from '../anonymise/anonymise-dialog';
import { useApp } from '../app-context';
import { BatchDialog } from '../batch/batch-dialog';
import { Palette } from '../palette/palette';
import { PrintSheets } from '../printing/print-sheets';
import { currentDocument } from '../store/state';
import { TourDialog } from '../tour/tour-dialog';
import { VersionHistory } from '../versions/version-history';
import { DropOverlay } from './drop-overlay';
import { Notices } from './notices';
import { Panes } from './panes';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useDocumentTitle } from './use-document-title';
import { useShortcuts } from './use-shortcuts';

export function App() {
  const pile = useRef<PanelImperativeHandle>(null);
  const inspector = useRef<PanelImperativeHandle>(null);
  const hasDocument = useApp((state) => currentDocument(state) !== undefined);
  useShortcuts();
  useDocumentTitle();
  return (
    <div className="window" data-started={hasDocument || undefined}>
      <TopBar onTogglePile={() => toggle(pile.current)} onToggleInspector={() => toggle(inspector.current)} />
      <main className="panes">
        <Panes pile={pile} inspector={inspector} />
      </main>
      <StatusBar />
      <Notices />
      <DropOverlay />
      <VersionHistory />
      <Palette />
      <AnonymiseDialog />
      <BatchDialog />
      <PrintSheets />
      <TourDialog />
    </div>
  );
}

function toggle(panel: PanelImperativeHandle | null): void {
  if (panel?.isCollapsed()) panel.expand();
  else panel?.collapse();
}
