import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useApp, useDocument, useTools } from '../app-context';
import { type AppState, currentDocument, type InspectorTab, type OpenDocument } from '../store/state';
import { usePainted } from '../use-painted';
import { WORDING } from '../wording';
import { carriesLine } from './carried-line';
import { ContentPanel } from './content-panel';
import { DesignPanel } from './design-panel';
import { ReadOnly } from './read-only';
import { ReviewBadge } from './review-badge';
import { ReviewPanel } from './review-panel';
import { VariantStrip } from './variant-strip';

export function Inspector() {
  const { actions } = useTools();
  const tab = useApp((state) => state.tab);
  // The pages of another document come first, then its form.
  const id = usePainted(idOnDesk);
  const readOnly = useDocument(id, (document) => document.readOnly);
  const isVariant = useDocument(id, ({ content }) => content.follows !== undefined);
  if (id === undefined) return null;
  return (
    // A line on its way from the list of the unplaced to a field passes over the tab of the form.
    <section
      className="inspector"
      aria-label={WORDING.inspector}
      onDragEnter={(event) => {
        if (carriesLine(event) && overContentTab(event.target)) actions.setTab('content');
      }}
    >
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => actions.setTab(key as InspectorTab)}
      >
        <TabList aria-label={WORDING.inspector} className="tab-list">
          <Tab id="content">{WORDING.tabs.content}</Tab>
          <Tab id="design">{WORDING.tabs.design}</Tab>
          <Tab id="review">
            {WORDING.tabs.review}
            <ReviewBadge id={id} />
          </Tab>
        </TabList>
        {readOnly && <ReadOnly />}
        {isVariant && <Shown key={id} id={id} panel={VariantStrip} />}
        <TabPanel id="content" className="tab-panel" inert={readOnly}>
          <ContentPanel key={id} id={id} />
        </TabPanel>
        <TabPanel id="design" className="tab-panel" inert={readOnly}>
          <Shown id={id} panel={DesignPanel} />
        </TabPanel>
        <TabPanel id="review" className="tab-panel">
          <Shown id={id} panel={ReviewPanel} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

interface ShownProps {
  readonly id: string;
  readonly panel: ComponentType<{ readonly document: OpenDocument }>;
}

/** Only the panel in sight is drawn with every letter, not the tabs around it. */
function Shown({ id, panel: Panel }: ShownProps) {
  const document = useDocument(id, itself);
  return document ? <Panel document={document} /> : null;
}

const idOnDesk = (state: AppState) => currentDocument(state)?.id;

const itself = (document: OpenDocument) => document;

function overContentTab(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="tab"]')?.getAttribute('data-key') === 'content';
}
