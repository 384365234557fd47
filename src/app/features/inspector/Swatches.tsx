import { Labelled } from "../../ui/Labelled.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

export interface SwatchesProps<Id extends string> {
  readonly label: string;
  readonly swatches: readonly {
    readonly id: Id;
    readonly label: string;
    readonly fill: string;
    readonly ink: string;
  }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** Colours of which one is chosen; each has its name. */
export function Swatches<Id extends string>(props: SwatchesProps<Id>) {
  const { label, swatches, value, onChange } = props;
  return (
    <Labelled label={label}>
      <div className="in-swatches">
        <SegmentedControl
          label={label}
          isIconOnly
          value={value}
          options={swatches.map((swatch) => ({
            id: swatch.id,
            label: swatch.label,
            icon: (
              <span
                className="in-swatch"
                style={{ background: swatch.fill, borderColor: swatch.ink }}
              />
            ),
          }))}
          onChange={(chosen) => {
            if (chosen !== undefined) onChange(chosen);
          }}
        />
      </div>
    </Labelled>
  );
}
