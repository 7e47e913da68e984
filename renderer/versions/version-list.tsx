import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import type { Version } from '../../shared/galley/document';
import { saidOfVersion, WORDING } from '../wording';

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

/** The newest first, as one looks for what was lost lately. */
export function VersionList({ versions, chosen, choose }: VersionListProps) {
  const rows = versions.map((version, index) => ({ id: String(index), version })).reverse();
  return (
    <ListBox
      aria-label={WORDING.versions}
      className="version-list"
      items={rows}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(chosen)]}
      onSelectionChange={(keys) => choose(Number([...(keys === 'all' ? [] : keys)][0]))}
    >
      {({ id, version }) => {
        const { title, time } = saidOfVersion(version);
        return (
          <ListBoxItem id={id} textValue={`${title}, ${time}`} className="version-row">
            <Text slot="label">{title}</Text>
            <Text slot="description">{time}</Text>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}
