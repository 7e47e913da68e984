/** A PDF file open in pdf.js, for as long as it is used. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadingTools } from '../../../shared/importer';
import { UserError } from '../../../shared/result';
import { loadEngine } from './engine';
import type { OperatorCodes } from './operators';
import { connect, type Meter } from './port';

export interface OpenedDocument {
  readonly document: PDFDocumentProxy;
  readonly codes: OperatorCodes;
  readonly meter: Meter;
  /** Filled while pages are read: tables of Asian encodings that would have been needed. */
  readonly missingTables: ReadonlySet<string>;
}

/** What a file may need beside its own bytes. */
export interface Beside {
  /** Larger pictures are left out. */
  readonly mostPixels: number;
  /** Machine code of a decoder, by pdf.js's name of its file. */
  readonly decoder?: ((name: string) => Promise<Uint8Array>) | undefined;
  readonly cMap?: ReadingTools['cMap'] | undefined;
}

/** Of one page. Dense ones have some ten thousand. */
const MAX_OPERATORS = 250_000;

export async function withDocument<T>(
  bytes: Uint8Array,
  { mostPixels, decoder, cMap }: Beside,
  use: (opened: OpenedDocument) => Promise<T>,
): Promise<T> {
  const { getDocument, PDFWorker, OPS, WorkerMessageHandler } = await loadEngine();
  const meter = connect(MAX_OPERATORS);
  WorkerMessageHandler.initializeFromPort(meter.worker);
  const worker = new PDFWorker({ port: meter.page as never, verbosity: 0 });
  const missingTables = new Set<string>();
  const task = getDocument({
    worker,
    // pdf.js takes its buffer over, so it gets one of its own.
    data: bytes.slice(),
    verbosity: 0,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: decoder !== undefined,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: mostPixels,
    BinaryDataFactory: class {
      fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
        if (kind === 'wasmUrl' && decoder) return decoder(filename);
        const table = kind === 'cMapUrl' ? cMap?.(filename) : undefined;
        return (table ?? Promise.reject(new Error('nothing is fetched'))).catch((error: unknown) => {
          if (kind === 'cMapUrl') missingTables.add(filename);
          throw error;
        });
      }
    },
  });
  try {
    const document = await task.promise.catch((error: unknown) => Promise.reject(asUserError(error)));
    return await use({ document, codes: OPS as OperatorCodes, meter, missingTables });
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

function asUserError(error: unknown): UserError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UserError(
      'This PDF is locked with a password.',
      'Save a copy without a password, and open the copy.',
      'locked',
    );
  }
  return new UserError(
    'This PDF is damaged and cannot be read.',
    'Export it again from the program it was made with, or open another form of the document.',
    'damaged',
  );
}
