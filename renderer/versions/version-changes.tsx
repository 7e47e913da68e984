import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import type { Content, Version } from '../../shared/galley/document';
import { saidOfVersion, WORDING } from '../wording';
import { ChangeList } from './change-list';
import { changesBetween } from './changes-between';
import { fieldLines } from './field-lines';

type Written = Pick<Content, 'resume' | 'look'>;

interface VersionChangesProps {
  readonly versions: readonly Version[];
  readonly before: Written;
  readonly after: Written;
  /** Index of the version that is `after`; undefined for the document as it is now. */
  readonly against: number | undefined;
  readonly setAgainst: (index: number | undefined) => void;
}

/** What was written from one state to the other, words that went struck out, words that came marked. */
export function VersionChanges({ versions, before, after, against, setAgainst }: VersionChangesProps) {
  const changes = useMemo(() => changesBetween(fieldLines(before), fieldLines(after)), [before, after]);
  return (
    <section className="changes" aria-label={WORDING.changes}>
      <div className="against">
        <span>{WORDING.comparedWith}</span>
        <Against versions={versions} against={against} setAgainst={setAgainst} />
      </div>
      {changes.length === 0 ? <p className="quiet">{WORDING.noChanges}</p> : <ChangeList changes={changes} />}
    </section>
  );
}

function Against({
  versions,
  against,
  setAgainst,
}: Pick<VersionChangesProps, 'versions' | 'against' | 'setAgainst'>) {
  const titleOf = (index: number | undefined) => {
    const version = index === undefined ? undefined : versions[index];
    return version ? saidOfVersion(version).title : WORDING.asItIs;
  };
  return (
    <MenuTrigger>
      <Button className="link-button" aria-label={`${WORDING.comparedWith} ${titleOf(against)}`}>
        {titleOf(against)}
        <ChevronDown aria-hidden size={13} />
      </Button>
      <Popover className="popover">
        <Menu
          aria-label={WORDING.comparedWith}
          className="menu"
          selectionMode="single"
          selectedKeys={[String(against ?? 'now')]}
          onAction={(key) => setAgainst(key === 'now' ? undefined : Number(key))}
        >
          <MenuItem id="now" className="menu-item" textValue={WORDING.asItIs}>
            <Text slot="label">{WORDING.asItIs}</Text>
          </MenuItem>
          {versions
            .map((version, index) => {
              const { title, time } = saidOfVersion(version);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: its place is what names a version here.
                <MenuItem key={index} id={String(index)} className="menu-item" textValue={title}>
                  <Text slot="label">{title}</Text>
                  <Text slot="description">{time}</Text>
                </MenuItem>
              );
            })
            .reverse()}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
