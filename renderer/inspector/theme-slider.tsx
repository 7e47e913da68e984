import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface ThemeSliderProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly step: number;
  /** The value as it is read, with its unit. */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
  /** The thumb was let go. */
  readonly onSettle: () => void;
}

export function ThemeSlider({ label, value, bounds, step, say, onChange, onSettle }: ThemeSliderProps) {
  return (
    <Slider
      className="slider"
      value={value}
      minValue={bounds.least}
      maxValue={bounds.most}
      step={step}
      onChangeEnd={onSettle}
      // A step of 0.05 leaves dust behind the comma.
      onChange={(next) => onChange(Math.round(Number(next) * 100) / 100)}
    >
      <Label>{label}</Label>
      <SliderOutput>{say(value)}</SliderOutput>
      <SliderTrack className="track">
        <SliderThumb className="thumb" />
      </SliderTrack>
    </Slider>
  );
}
