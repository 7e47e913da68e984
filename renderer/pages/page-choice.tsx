import { useState } from 'react';
import { Button, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useApp } from '../app-context';
import { WORDING } from '../wording';
import { PageArt } from './page-art';

interface PageChoiceProps {
  readonly number: number;
  readonly total: number;
  readonly onPage: (number: number) => void;
}

/** In pixels: a page is known by its shape, and nine are seen at once. */
const HEIGHT = 118;

/** Which page is in sight; pressed, all of them, small. */
export function PageChoice({ number, total, onPage }: PageChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="fit count" aria-label={WORDING.page(number, total)}>
        {number} / {total}
      </Button>
      <Popover className="popover page-choice" placement="top" aria-label={WORDING.allPages}>
        <Thumbnails
          number={number}
          onPage={(chosen) => {
            onPage(chosen);
            setOpen(false);
          }}
        />
      </Popover>
    </DialogTrigger>
  );
}

/** Apart, so that pages that change are only listened to while they are shown. */
function Thumbnails({ number, onPage }: Omit<PageChoiceProps, 'total'>) {
  const pages = useApp(({ layouts, currentId = '' }) => layouts[currentId]?.pages) ?? [];
  return (
    <ListBox
      aria-label={WORDING.allPages}
      className="page-grid"
      layout="grid"
      autoFocus
      selectionMode="single"
      selectedKeys={[number]}
      // Of the page that is in sight already, the choice is empty.
      onSelectionChange={(keys) => onPage(Number([...(keys === 'all' ? [] : keys)][0] ?? number))}
    >
      {pages.map((page) => (
        <ListBoxItem
          key={page.number}
          id={page.number}
          className="page-small"
          textValue={String(page.number)}
          aria-label={WORDING.page(page.number, pages.length)}
        >
          <span className="thumbnail">
            <PageArt page={page} width={(page.width / page.height) * HEIGHT} height={HEIGHT} />
          </span>
          <span aria-hidden>{page.number}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
