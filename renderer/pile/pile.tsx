import { Plus } from 'lucide-react';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { keys } from '../components/keys';
import { WORDING } from '../wording';
import { DocumentList } from './document-list';
import { FileRows } from './file-rows';
import { OrderMenu } from './order-menu';
import { PileCount } from './pile-count';
import { PileSearch } from './pile-search';

/** What is open, what is being read, and what could not be read. */
export function Pile() {
  const { commands, platform } = useTools();
  const count = useApp((state) => state.documents.length);
  return (
    <section className="pile" aria-label={WORDING.pile}>
      <PileSearch />
      <div className="pile-head">
        <PileCount />
        <span className="grow" />
        {count > 1 && <OrderMenu />}
        <IconButton
          small
          icon={Plus}
          label={WORDING.addFiles}
          keys={keys(platform, 'O')}
          onPress={() => void commands.importFiles()}
        />
      </div>
      <FileRows />
      {count > 0 ? <DocumentList /> : <div className="grow" />}
      <p className="drop-hint">{WORDING.dropHint}</p>
    </section>
  );
}
