import { type KeyboardEvent, memo, useMemo } from 'react';
import { GridList, ListLayout, type Selection, Virtualizer } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { foundDocuments } from '../store/facts';
import { inPileOrder } from '../store/pile-order';
import type { OpenDocument } from '../store/state';
import { useRested } from '../use-rested';
import { WORDING } from '../wording';
import { DocumentRow } from './document-row';

const ROW_HEIGHT = 66;

/** Follows the documents when the hand rests. */
export function DocumentList() {
  const opened = useApp((state) => state.documents);
  return <Rows documents={useRested(opened, opened.map(({ id }) => id).join())} />;
}

/** Only the rows in sight are in the page, so that 200 documents are as quick as two. */
const Rows = memo(function Rows({ documents }: { readonly documents: readonly OpenDocument[] }) {
  const { actions, commands, store } = useTools();
  const search = useApp((state) => state.search);
  const order = useApp((state) => state.order);
  const selectedIds = useApp((state) => state.selectedIds);
  const found = useMemo(
    () => inPileOrder(foundDocuments({ documents, search }), order),
    [documents, search, order],
  );
  const select = (selection: Selection) =>
    actions.selectDocuments(selection === 'all' ? found.map(({ id }) => id) : [...selection].map(String));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    commands.closeDocuments(store.getState().selectedIds);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the list within.
    <div className="pile-scroll" onKeyDown={onKeyDown}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
        <GridList
          aria-label={WORDING.pile}
          className="document-list"
          items={found}
          selectionMode="multiple"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selectedIds}
          onSelectionChange={select}
          renderEmptyState={() => <p className="quiet">{WORDING.nothingFound(search)}</p>}
        >
          {(document) => <DocumentRow document={document} />}
        </GridList>
      </Virtualizer>
    </div>
  );
});
