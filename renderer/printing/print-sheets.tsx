import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useApp, useTools } from '../app-context';
import { facesOf, registerFaces } from '../pages/faces';
import { PageArt } from '../pages/page-art';
import { currentDocument } from '../store/state';

/** Millimetres a twip. */
const MM_PER_TWIP = 25.4 / 1440;

/** The pages at their true size, for the printer alone: the same lines that the exports are written from. */
export function PrintSheets() {
  const printing = useApp((state) => state.printing);
  return printing ? <Printed /> : null;
}

function Printed() {
  const { commands } = useTools();
  const document = useApp(currentDocument);
  const pages = useApp((state) => state.layouts[state.currentId ?? '']?.pages);
  const paper = document?.content.look.paper ?? 'a4';
  useEffect(() => {
    registerFaces(facesOf(pages ?? []), globalThis.document.fonts);
    // A face that is still on its way would print as blanks.
    void globalThis.document.fonts.ready.then(() => commands.print(paper));
  }, [pages, paper, commands]);
  if (!pages) return null;
  const [first] = pages;
  const size = first && `${first.width * MM_PER_TWIP}mm ${first.height * MM_PER_TWIP}mm`;
  return createPortal(
    <div className="print-sheets" aria-hidden>
      <style>{`@page { size: ${size}; margin: 0 }`}</style>
      {pages.map((page) => (
        <div
          key={page.number}
          className="print-sheet"
          style={{ width: `${page.width * MM_PER_TWIP}mm`, height: `${page.height * MM_PER_TWIP}mm` }}
        >
          <PageArt page={page} width="100%" height="100%" />
        </div>
      ))}
    </div>,
    globalThis.document.body,
  );
}
