import { useMemo } from 'react';
import { GridListItem } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { PersonName } from '../components/person-name';
import { baseName } from '../store/base-names';
import { masterOf, reviewCount } from '../store/facts';
import { isEdited } from '../store/kept';
import type { OpenDocument } from '../store/state';
import { fileOf, WORDING } from '../wording';
import { CloseButton } from './close-button';
import { EditedDot } from './edited-dot';
import { Thumbnail } from './thumbnail';

export function DocumentRow({ document }: { readonly document: OpenDocument }) {
  const { commands } = useTools();
  const notes = useApp(({ layouts }) => layouts[document.id]?.notes);
  const review = useMemo(() => reviewCount(document, notes), [document, notes]);
  const master = useApp(({ documents }) => masterOf(documents, document));
  const isOnDesk = useApp(
    ({ currentId, selectedIds }) => currentId === document.id && selectedIds.length > 1,
  );
  const name = baseName(document);
  return (
    <GridListItem
      id={document.id}
      textValue={name}
      className="document-row"
      data-on-desk={isOnDesk || undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: export says by key what this does by hand. */}
      <span
        className="drag-out"
        draggable
        onDragStart={(event) => {
          // The system takes over with the files themselves.
          event.preventDefault();
          commands.dragOut(document.id);
        }}
      >
        <Thumbnail documentId={document.id} />
      </span>
      <span className="words">
        <PersonName document={document} />
        <small title={document.file?.path ?? document.path}>
          {isEdited(document) && <EditedDot />}
          {document.content.follows
            ? WORDING.variantOf(master ? baseName(master) : undefined)
            : fileNameOf(document)}
        </small>
      </span>
      {review > 0 && (
        <span className="badge">
          {review}
          <span className="unseen"> {WORDING.toReview(review)}</span>
        </span>
      )}
      <CloseButton
        label={WORDING.closeDocument(name)}
        onPress={() => commands.closeDocuments([document.id])}
      />
    </GridListItem>
  );
}

function fileNameOf({ file, fileName }: OpenDocument): string {
  return file ? fileOf(file.path) : fileName;
}
