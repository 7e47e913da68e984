import { type ReactNode, type RefObject, useState } from 'react';
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  useDefaultLayout,
} from 'react-resizable-panels';
import { useApp } from '../app-context';
import { Inspector } from '../inspector/inspector';
import { Desk } from '../pages/desk';
import { Pile } from '../pile/pile';
import { currentDocument } from '../store/state';
import { WORDING } from '../wording';

interface PanesProps {
  readonly pile: RefObject<PanelImperativeHandle | null>;
  readonly inspector: RefObject<PanelImperativeHandle | null>;
}

/** The pile and the inspector appear with the first document, and keep the width they were given. */
export function Panes({ pile, inspector }: PanesProps) {
  const hasPile = useApp(
    ({ documents, reading, unreadable }) => documents.length + reading.length + unreadable.length > 0,
  );
  const hasDocument = useApp((state) => currentDocument(state) !== undefined);
  const panelIds = ['pile', 'desk', 'inspector'].filter((id) =>
    id === 'pile' ? hasPile : id === 'desk' || hasDocument,
  );
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'galley.panes',
    panelIds,
    storage: localStorage,
  });
  return (
    <Group key={panelIds.join()} defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
      {hasPile && (
        <SidePanel id="pile" handle={pile} size={252} min={208}>
          <Pile />
        </SidePanel>
      )}
      {hasPile && <Separator className="grip" aria-label={WORDING.togglePile} />}
      <Panel id="desk" minSize={440} style={{ overflow: 'hidden' }}>
        <Desk />
      </Panel>
      {hasDocument && <Separator className="grip" aria-label={WORDING.toggleInspector} />}
      {hasDocument && (
        <SidePanel id="inspector" handle={inspector} size={348} min={288}>
          <Inspector />
        </SidePanel>
      )}
    </Group>
  );
}

interface SidePanelProps {
  readonly id: string;
  readonly handle: RefObject<PanelImperativeHandle | null>;
  readonly size: number;
  readonly min: number;
  readonly children: ReactNode;
}

function SidePanel({ id, handle, size, min, children }: SidePanelProps) {
  // A collapsed panel is empty, so that Tab finds nothing in it.
  const [collapsed, setCollapsed] = useState(false);
  return (
    <Panel
      id={id}
      style={{ overflow: 'hidden' }}
      panelRef={handle}
      collapsible
      collapsedSize={0}
      defaultSize={size}
      minSize={min}
      maxSize={min * 2}
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }) => setCollapsed(inPixels < 1)}
    >
      {collapsed ? null : children}
    </Panel>
  );
}
