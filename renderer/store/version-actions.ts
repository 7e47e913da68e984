import type { Content, Version } from '../../shared/galley/document';
import { contentOf, snapshotOf, withVersion } from '../../shared/galley/versions';
import { changeDocument } from './change-document';
import { replaceContent } from './history';
import type { OpenDocument } from './state';
import type { AppStore } from './store';

interface Moment {
  readonly at: number;
  readonly why: Version['why'];
  readonly name?: string;
}

export function versionActions(store: AppStore) {
  const taken = (document: OpenDocument, moment: Moment, content = document.content) => ({
    ...document,
    versions: withVersion(document.versions, { ...moment, content: snapshotOf(content) }),
  });

  return {
    /** Takes down the document as it is, or as it was with `content`. */
    takeVersion(id: string, moment: Moment, content?: Content) {
      changeDocument(store, id, (document) =>
        document.readOnly ? document : taken(document, moment, content),
      );
    },
    /** One step of undo; what it replaces becomes a version itself. */
    restoreVersion(id: string, version: Version, at: number) {
      changeDocument(store, id, (document) => {
        if (document.readOnly) return document;
        return replaceContent(
          taken(document, { at, why: 'restore' }),
          contentOf(version.content, document.content),
        );
      });
    },
    setVersionsShown(versionsShown: boolean) {
      store.setState({ versionsShown });
    },
  };
}
