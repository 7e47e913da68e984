/** What is to become of files that lie where a batch would write: asked before anything is written. */
import type { ClashAnswer } from '../../shared/batch/plan';
import { useApp, useTools } from '../app-context';
import { ThemeChoice } from '../inspector/theme-choice';
import type { BatchRun, RunClash } from '../store/batch-state';
import { WORDING } from '../wording';

const WORDS = WORDING.batch;

const CHOICES = (['number', 'skip', 'replace'] as const).map(
  (each) => [each, WORDS.existsChoices[each]] as const,
);

const answerTo = ({ answers }: Pick<BatchRun, 'answers'>, { files: [file = ''] }: RunClash): ClashAnswer =>
  answers[file] ?? 'number';

export function ClashChoice({ clash }: { readonly clash: RunClash }) {
  const { actions } = useTools();
  const answer = useApp(({ batch }) => batch && answerTo(batch, clash));
  if (!answer) return null;
  return (
    <ThemeChoice
      className="clash"
      label={WORDS.clashOf(clash.files.join(', '))}
      value={answer}
      choices={CHOICES}
      onChange={(chosen) => actions.answerClashes([clash], chosen)}
    />
  );
}

export function ClashesChoice({ run }: { readonly run: BatchRun }) {
  const { actions } = useTools();
  const [first, ...others] = new Set(run.clashes.map((clash) => answerTo(run, clash)));
  const isMixed = others.length > 0;
  return (
    <ThemeChoice
      className="clash"
      label={WORDS.clashAll}
      value={isMixed ? '' : (first ?? 'number')}
      choices={[...CHOICES, ...(isMixed ? [['', WORDS.clashEach] as const] : [])]}
      onChange={(chosen) => chosen !== '' && actions.answerClashes(run.clashes, chosen)}
    />
  );
}
