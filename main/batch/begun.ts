/** A batch that is about to run, begun and reported alike by the command line and the window. */
import type { BatchPlan } from '../../shared/batch/plan';
import type { BatchReport, BatchRow, BatchSummary } from '../../shared/batch/report';
import { type BatchJournal, NO_STEPS, newRunId } from './journal';
import { dryOutputs, type Outputs, openOutputs } from './outputs';
import type { RunOptions } from './run';

export interface Begun {
  readonly plan: BatchPlan;
  /** Absent where there would be nothing to go on with. */
  readonly journal?: BatchJournal;
  /** Id of the run whose journal lay here and is not gone on with. */
  readonly abandoned?: string;
}

/** Where its files go, a dry run's nowhere, and where it writes down what it does. */
export async function placesOf(
  { plan, journal, abandoned }: Begun,
  isDry: boolean,
): Promise<Pick<RunOptions, 'outputs' | 'steps' | 'past'>> {
  const { folder } = plan.settings;
  const past = journal?.past;
  const open = (): Promise<Outputs> => {
    const unnamed = new Set([...(past?.unnamed.values() ?? [])].flat().map(({ from }) => from));
    return openOutputs({ folder, id: journal?.id ?? newRunId(), abandoned }, unnamed);
  };
  return { outputs: isDry ? await dryOutputs(folder) : await open(), steps: journal ?? NO_STEPS, past };
}

/** Its rows in the order of the plan. */
export function reportOf(
  { settings: { date, folder } }: BatchPlan,
  summary: BatchSummary,
  rows: ReadonlyMap<number, BatchRow>,
): BatchReport {
  return { summary, rows: [...rows.values()].sort((a, b) => a.index - b.index), date, folder };
}
