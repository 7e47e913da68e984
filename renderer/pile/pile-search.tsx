import { Search, X } from 'lucide-react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { keys } from '../components/keys';
import { WORDING } from '../wording';

export function PileSearch() {
  const { actions, platform } = useTools();
  const search = useApp((state) => state.search);
  return (
    <SearchField aria-label={WORDING.search} className="search" value={search} onChange={actions.setSearch}>
      <Search aria-hidden size={15} strokeWidth={1.6} />
      <Input placeholder={WORDING.search} />
      {search === '' ? (
        <kbd aria-hidden>{keys(platform, 'K')}</kbd>
      ) : (
        <Button className="icon-button small" aria-label={WORDING.clearSearch}>
          <X aria-hidden size={14} />
        </Button>
      )}
    </SearchField>
  );
}
