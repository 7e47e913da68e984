import { useApp } from '../app-context';
import { Start } from '../components/start';
import { currentDocument } from '../store/state';
import { Sheets } from './sheets';

export function Desk() {
  const document = useApp(currentDocument);
  return (
    <div className="desk">{document ? <Sheets key={document.id} documentId={document.id} /> : <Start />}</div>
  );
}
