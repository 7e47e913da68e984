/**
 * Joins the two halves of pdf.js, page side and worker side, in one thread. pdf.js has such a thing
 * of its own that cannot be watched; this one counts the painting operators of each page, because a
 * few kilobytes of a file may unfold into gigabytes of them.
 */
interface MessageEventLike {
  readonly data: unknown;
}

type Listener = (event: MessageEventLike) => void;

/** As much of a MessagePort as pdf.js uses. */
export interface Port {
  postMessage(data: unknown, transfer?: readonly ArrayBuffer[]): void;
  addEventListener(type: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(type: string, listener: Listener): void;
}

export interface Meter {
  readonly page: Port;
  readonly worker: Port;
  /** Begins to count anew; from then on the worker's list of operators ends at the limit. */
  restart(): void;
  /** Whether operators were cut off since the last start. */
  isFull(): boolean;
}

export function connect(maxOperators: number): Meter {
  let operators = 0;
  const toPage = new Set<Listener>();
  const toWorker = new Set<Listener>();
  return {
    page: port(toPage, toWorker, () => {}),
    worker: port(toWorker, toPage, (data) => {
      operators += countOperators(data);
      // Thrown into pdf.js's evaluator, which ends the page's list here and keeps what it has.
      if (operators > maxOperators && countOperators(data) > 0) throw new Error('too many operators');
    }),
    restart: () => {
      operators = 0;
    },
    isFull: () => operators > maxOperators,
  };
}

function port(
  listeners: Set<Listener>,
  others: ReadonlySet<Listener>,
  inspect: (data: unknown) => void,
): Port {
  return {
    postMessage(message, transfer) {
      inspect(message);
      const data = copy(message, transfer);
      // Never within the call: neither half expects an answer before its own call returns.
      Promise.resolve().then(() => {
        for (const listener of [...others]) listener({ data });
      });
    },
    addEventListener(_type, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener: (_type, listener) => {
      listeners.delete(listener);
    },
  };
}

interface Chunk {
  readonly fnArray: readonly unknown[];
  readonly argsArray: readonly unknown[];
}

function operatorChunk(data: unknown): Chunk | undefined {
  const { chunk } = (data ?? {}) as { readonly chunk?: Partial<Chunk> };
  return Array.isArray(chunk?.fnArray) && Array.isArray(chunk.argsArray) ? (chunk as Chunk) : undefined;
}

/** Of a page's list the worker empties the two arrays and lets go of what was in them. */
function copy(message: unknown, transfer: readonly ArrayBuffer[] = []): unknown {
  const chunk = operatorChunk(message);
  if (!chunk) return structuredClone(message, { transfer: [...transfer] });
  const arrays = { fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] };
  return { ...(message as object), chunk: { ...chunk, ...arrays } };
}

/** 0 for any other message. */
function countOperators(data: unknown): number {
  return operatorChunk(data)?.fnArray.length ?? 0;
}
