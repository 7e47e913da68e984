import type { ReactNode, RefObject } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useApp } from '../app-context';
import { SourcePane } from '../source/source-pane';
import { currentDocument } from '../store/state';
import { WORDING } from '../wording';
import { useSize } from './use-size';

/** In pixels: on a desk as wide as this the source stands beside the pages, else below them. */
const WIDE = 940;

const PANELS = ['pages', 'source'];

interface DeskWithSourceProps {
  readonly room: RefObject<HTMLDivElement | null>;
  /** The pages. */
  readonly children: ReactNode;
}

export function DeskWithSource({ room, children }: DeskWithSourceProps) {
  const document = useApp(currentDocument);
  const { width } = useSize(room);
  const orientation = width >= WIDE ? 'horizontal' : 'vertical';
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: `galley.source.${orientation}`,
    panelIds: PANELS,
    storage: localStorage,
  });
  return (
    <Group
      key={orientation}
      orientation={orientation}
      defaultLayout={defaultLayout}
      onLayoutChanged={onLayoutChanged}
    >
      <Panel id="pages" minSize={180} style={{ overflow: 'hidden' }}>
        {children}
      </Panel>
      <Separator className={`grip ${orientation}`} aria-label={WORDING.source} />
      <Panel id="source" defaultSize={orientation === 'horizontal' ? '42%' : '40%'} minSize={140}>
        {document && <SourcePane key={document.id} document={document} />}
      </Panel>
    </Group>
  );
}
