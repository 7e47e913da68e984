import { WORDING } from '../wording';

/** Below the first a careful person reads every line, from the second on a look will do. */
const STEPS = [
  [0.75, 'poor'],
  [0.92, 'fair'],
] as const;

/** How well the file was probably read, in words: the number ranks and would promise too much. */
export function Sureness({ confidence }: { readonly confidence: number }) {
  const tone = surenessOf(confidence);
  return (
    <p className="sureness" data-tone={tone}>
      <i aria-hidden />
      {WORDING.sureness[tone]}
    </p>
  );
}

/** What was not read by guessing is sure. */
export function surenessOf(confidence = 1): keyof typeof WORDING.sureness {
  return STEPS.find(([below]) => confidence < below)?.[1] ?? 'good';
}
