import { ChevronDown, ChevronUp, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { keys } from '../components/keys';
import { WORDING } from '../wording';
import { PageChoice } from './page-choice';
import { stepZoom } from './zoom';

interface ZoomBarProps {
  /** What the pages are drawn at; 1 is life size. */
  readonly shown: number;
  readonly number: number;
  readonly total: number;
  readonly onPage: (number: number) => void;
}

export const ZoomBar = memo(function ZoomBar({ shown, number, total, onPage }: ZoomBarProps) {
  const { actions, platform } = useTools();
  const zoom = useApp((state) => state.zoom);
  return (
    <Toolbar className="zoom-bar" aria-label={WORDING.zoom}>
      <IconButton
        small
        icon={Minus}
        label={WORDING.zoomOut}
        keys={keys(platform, '−')}
        onPress={() => actions.setZoom(stepZoom(zoom, -1, shown))}
      />
      <span className="percent">{Math.round(shown * 100)} %</span>
      <IconButton
        small
        icon={Plus}
        label={WORDING.zoomIn}
        keys={keys(platform, '+')}
        onPress={() => actions.setZoom(stepZoom(zoom, 1, shown))}
      />
      <span className="hair" />
      <ToggleButton className="fit" isSelected={zoom === 'width'} onChange={() => actions.setZoom('width')}>
        {WORDING.fitWidth}
      </ToggleButton>
      <ToggleButton className="fit" isSelected={zoom === 'page'} onChange={() => actions.setZoom('page')}>
        {WORDING.fitPage}
      </ToggleButton>
      <span className="hair" />
      {total > 1 && (
        <IconButton
          small
          icon={ChevronUp}
          label={WORDING.previousPage}
          isDisabled={number <= 1}
          onPress={() => onPage(number - 1)}
        />
      )}
      {total > 1 ? (
        <PageChoice number={number} total={total} onPage={onPage} />
      ) : (
        <output className="count" aria-label={WORDING.page(number, total)}>
          {number} / {total}
        </output>
      )}
      {total > 1 && (
        <IconButton
          small
          icon={ChevronDown}
          label={WORDING.nextPage}
          isDisabled={number >= total}
          onPress={() => onPage(number + 1)}
        />
      )}
    </Toolbar>
  );
});
