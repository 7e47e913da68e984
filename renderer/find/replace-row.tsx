import { Button, Input, TextField } from 'react-aria-components';
import { useTools } from '../app-context';
import type { Find } from '../store/find';
import { WORDING } from '../wording';

const WORDS = WORDING.find;

export function ReplaceRow({ find }: { readonly find: Find }) {
  const { actions } = useTools();
  const replaceAll = () => {
    const { places, steps } = actions.replaceAllFound();
    // The undo of the document on the desk does not reach the others.
    const action = find.everywhere && steps.length > 0 ? ({ kind: 'takeBack', steps } as const) : undefined;
    actions.addNotice({ tone: 'done', text: WORDS.replaced(places, steps.length), details: [], action });
  };
  return (
    <div className="replace-row">
      <TextField aria-label={WORDS.replacement} value={find.replacement} onChange={actions.setReplacement}>
        <Input
          className="input line"
          placeholder={WORDS.replacement}
          onKeyDown={(event) => {
            if (event.key === 'Enter') actions.replaceFound();
          }}
        />
      </TextField>
      <Button className="button" onPress={actions.replaceFound}>
        {WORDS.replaceOne}
      </Button>
      <Button className="button" onPress={replaceAll}>
        {WORDS.replaceAll}
      </Button>
    </div>
  );
}
