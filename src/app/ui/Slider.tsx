import {
  Label,
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from "react-aria-components/Slider";
import { given } from "./given.ts";
import { useReadOnly } from "./useReadOnly.ts";
import "./Field.css";
import "./Slider.css";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Called once when the thumb is let go. */
  readonly onChangeEnd?: ((value: number) => void) | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A number chosen by dragging or by arrow keys. */
export function Slider(props: SliderProps) {
  const { label, value, onChange, onChangeEnd, min, max, step } = props;
  const isReadOnly = useReadOnly();
  return (
    <AriaSlider<number>
      className="u-slider"
      value={value}
      onChange={onChange}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isReadOnly}
      {...given({ onChangeEnd })}
    >
      <Label className="u-label">{label}</Label>
      <SliderOutput className="u-slider-output" />
      <SliderTrack className="u-slider-track">
        <SliderThumb className="u-slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
