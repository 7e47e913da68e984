import { BatchMeter } from './batch-meter';
import { RecognitionMeter } from './recognition-meter';

export function Meters() {
  return (
    <>
      <RecognitionMeter />
      <BatchMeter />
    </>
  );
}
