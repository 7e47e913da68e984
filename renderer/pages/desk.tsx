import { useApp } from '../app-context';
import { Start } from '../components/start';
import { currentDocument } from '../store/state';
import { WORDING } from '../wording';
import { Sheets } from './sheets';

export function Desk() {
  const document = useApp(currentDocument);
  return (
    <main className="desk" aria-label={WORDING.desk}>
      {document ? <Sheets key={document.id} documentId={document.id} /> : <Start />}
    </main>
  );
}
