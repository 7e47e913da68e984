import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { reviewCount } from '../store/facts';
import { currentDocument, type InspectorTab } from '../store/state';
import { WORDING } from '../wording';
import { carriesLine } from './carried-line';
import { ContentPanel } from './content-panel';
import { DesignPanel } from './design-panel';
import { ReadOnly } from './read-only';
import { ReviewPanel } from './review-panel';
import { VariantStrip } from './variant-strip';

export function Inspector() {
  const { actions } = useTools();
  const tab = useApp((state) => state.tab);
  const document = useApp(currentDocument);
  const review = useApp((state) => {
    const current = currentDocument(state);
    return current ? reviewCount(current, state.layouts[current.id]) : 0;
  });
  if (!document) return null;
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
            {review > 0 && <span className="badge">{review}</span>}
          </Tab>
        </TabList>
        {document.readOnly && <ReadOnly />}
        {document.content.follows && <VariantStrip key={document.id} document={document} />}
        <TabPanel id="content" className="tab-panel" inert={document.readOnly}>
          <ContentPanel key={document.id} document={document} />
        </TabPanel>
        <TabPanel id="design" className="tab-panel" inert={document.readOnly}>
          <DesignPanel document={document} />
        </TabPanel>
        <TabPanel id="review" className="tab-panel">
          <ReviewPanel document={document} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

function overContentTab(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="tab"]')?.getAttribute('data-key') === 'content';
}
