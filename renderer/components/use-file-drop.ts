import { useEffect, useState } from 'react';
import { useTools } from '../app-context';
import { WORDING } from '../wording';

/** Opens what is dropped on the window, or takes it into a batch; true while files hang over it. */
export function useFileDrop(): boolean {
  const { store, actions, commands } = useTools();
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
      const placed = files.filter(({ path }) => path !== '');
      if (holdsFolder(event) || store.getState().batchShown === 'setup') {
        commands.openBatch();
        void commands.addBatchPaths(placed.map(({ path }) => path));
      } else void commands.openFiles(placed);
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
  }, [store, actions, commands]);
  return over;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** A folder is a pile of its own. */
function holdsFolder(event: DragEvent): boolean {
  return [...(event.dataTransfer?.items ?? [])].some((item) => item.webkitGetAsEntry()?.isDirectory);
}
