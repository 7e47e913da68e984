import { AnonymiseDialog } from '../anonymise/anonymise-dialog';
import { BatchDialog } from '../batch/batch-dialog';
import { Palette } from '../palette/palette';
import { PrintSheets } from '../printing/print-sheets';
import { TourDialog } from '../tour/tour-dialog';
import { VersionHistory } from '../versions/version-history';

/** All that may come to stand over the window. */
export function Overlays() {
  return (
    <>
      <VersionHistory />
      <Palette />
      <AnonymiseDialog />
      <BatchDialog />
      <PrintSheets />
      <TourDialog />
    </>
  );
}
