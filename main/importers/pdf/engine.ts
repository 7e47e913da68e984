/**
 * Loads pdf.js, which expects a browser or a recent Node with a native canvas, into a plain thread of
 * any Node from 18.15 on. What it asks for while loading is lent to it and taken back. Both of its
 * halves run in this very thread, and neither is given files or a network.
 */
type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Worker = typeof import('pdfjs-dist/legacy/build/pdf.worker.mjs');

export interface Engine extends Pick<PdfJs, 'getDocument' | 'PDFWorker' | 'OPS'> {
  readonly WorkerMessageHandler: Worker['WorkerMessageHandler'];
}

/**
 * What pdf.js's old-browser build replaces although it is there, to mend what nobody meets: arrays near
 * their greatest length, the source texts of JSON. Every list that anybody here fills would pay for it.
 */
const REPLACED = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Function.prototype, 'toString'],
] as const;
const NATIVE = REPLACED.map(([owner, name]) => ({
  owner,
  name,
  own: Object.getOwnPropertyDescriptor(owner, name) ?? {},
}));

export async function loadEngine(): Promise<Engine> {
  mendArrayBuffer();
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
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    const { getDocument, PDFWorker, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return { getDocument, PDFWorker, OPS, WorkerMessageHandler };
  } finally {
    for (const { owner, name, own } of NATIVE) Object.defineProperty(owner, name, own);
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
