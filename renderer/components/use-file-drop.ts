import { useEffect, useState } from 'react';
import { useTools } from '../app-context';
import { WORDING } from '../wording';

/** Opens what is dropped on the window; true while files hang over it. */
export function useFileDrop(): boolean {
  const { actions, commands } = useTools();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Leaving one element for another within the window is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])].map((file) => ({
        name: file.name,
        path: commands.pathOf(file),
      }));
      const lost = files.filter(({ path }) => path === '');
      if (lost.length > 0)
        actions.addOpened(
          lost.map(({ name }) => ({
            ok: false,
            name,
            problem: WORDING.nothingDropped,
            advice: WORDING.nothingDroppedAdvice,
          })),
        );
      void commands.openFiles(files.filter(({ path }) => path !== ''));
    };
    window.addEventListener('dragenter', onDrag);
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onDrag);
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [actions, commands]);
  return over;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
