/**
 * Loads pdf.js, which expects a browser or a recent Node with a native canvas, into a plain thread of
 * any Node from 18.15 on. What it asks for while loading is lent to it and taken back. It parses in
 * this very thread, and is given neither files nor a network.
 */
type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

export async function loadPdfJs(): Promise<PdfJs> {
  mendArrayBuffer();
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  lend(globalThis, 'pdfjsWorker', worker);
  const takeBack = [
    // A utility process calls itself one here, and pdf.js then takes it for a browser window.
    lend(process, 'type', undefined),
    // It would load a native canvas if one is to be found, and Node 18 does not have this function.
    lend(process, 'getBuiltinModule', () => ({ createRequire: () => () => ({}) })),
    // Only named while it loads: they are for painting, which is never asked for.
    lendMissing(globalThis, 'DOMMatrix'),
    lendMissing(globalThis, 'Path2D'),
    lendMissing(globalThis, 'ImageData'),
  ];
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    for (const restore of takeBack) restore();
  }
}

function lend(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

function lendMissing(owner: object, name: string): () => void {
  return name in owner ? () => {} : lend(owner, name, class {});
}

/** pdf.js hands its fonts over with a method that Node has from version 21 on. */
function mendArrayBuffer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
