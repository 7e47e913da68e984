import { useRef } from 'react';
import { useApp } from '../app-context';
import { Start } from '../components/start';
import { currentDocument } from '../store/state';
import { DeskWithSource } from './desk-with-source';
import { Sheets } from './sheets';

export function Desk() {
  const document = useApp(currentDocument);
  const showsSource = useApp((state) => state.showsSource);
  const room = useRef<HTMLDivElement>(null);
  if (!document)
    return (
      <div className="desk">
        <Start />
      </div>
    );
  const sheets = (
    <div className="desk">
      <Sheets key={document.id} documentId={document.id} />
    </div>
  );
  return (
    <div className="desk-room" ref={room}>
      {showsSource ? (
        <DeskWithSource room={room} document={document}>
          {sheets}
        </DeskWithSource>
      ) : (
        sheets
      )}
    </div>
  );
}
