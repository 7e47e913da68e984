import { type RefObject, useState } from 'react';
import { Button, Dialog, Input, Label, Popover, TextField } from 'react-aria-components';
import { WORDING } from '../wording';

interface LinkBoxProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly href: string;
  /** '' takes the link away. */
  readonly onSet: (typed: string) => void;
  readonly onClose: () => void;
}

export function LinkBox({ place, href, onSet, onClose }: LinkBoxProps) {
  const [typed, setTyped] = useState(href);
  return (
    <Popover
      className="popover"
      triggerRef={place}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <Dialog aria-label={WORDING.marks.link} className="link-box">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSet(typed);
          }}
        >
          <TextField className="field" value={typed} onChange={setTyped} autoFocus>
            <Label>{WORDING.linkAddress}</Label>
            <Input className="input line" placeholder="https://" spellCheck={false} />
          </TextField>
          <div className="ways">
            {href !== '' && (
              <Button className="link-button" onPress={() => onSet('')}>
                {WORDING.removeLink}
              </Button>
            )}
            <Button type="submit" className="button go">
              {WORDING.setLink}
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
}
