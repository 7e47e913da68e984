import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';
import { TourSteps } from './tour-steps';

/** At the first start, under the ways to begin: it stands in nobody's way. */
export function FirstTour() {
  const { actions } = useTools();
  const shown = useApp(({ tour }) => tour !== 'away');
  if (!shown) return null;
  return (
    <section className="tour first" aria-label={WORDING.tour.title}>
      <TourSteps onDone={() => actions.showTour('away')} />
    </section>
  );
}
