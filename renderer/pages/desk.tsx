import { useRef } from 'react';
import { useApp, useCurrent } from '../app-context';
import { Start } from '../components/start';
import { DeskWithSource } from './desk-with-source';
import { Sheets } from './sheets';

export function Desk() {
  const documentId = useCurrent(({ id }) => id);
  const showsSource = useApp((state) => state.showsSource);
  const room = useRef<HTMLDivElement>(null);
  if (documentId === undefined)
    return (
      <div className="desk">
        <Start />
      </div>
    );
  const sheets = (
    <div className="desk">
      <Sheets documentId={documentId} />
    </div>
  );
  return (
    <div className="desk-room" ref={room}>
      {showsSource ? <DeskWithSource room={room}>{sheets}</DeskWithSource> : sheets}
    </div>
  );
}
