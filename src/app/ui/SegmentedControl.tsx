import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import type { Option } from "./Options.tsx";
import { classes } from "./classes.ts";
import "./SegmentedControl.css";

export interface SegmentedControlProps<Id extends string> {
  /** Its accessible name. */
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  /** `undefined` only when `isClearable` and the pressed segment is pressed again. */
  readonly onChange: (value: Id | undefined) => void;
  readonly isClearable?: boolean | undefined;
  /** Icons only; the labels become the accessible names. */
  readonly isIconOnly?: boolean | undefined;
  readonly isSmall?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A row of buttons of which one is pressed: views, scores, theme. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange, isClearable, isIconOnly, isSmall, isDisabled } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classes("u-segments", isSmall && "u-segments-small")}
      selectionMode="single"
      disallowEmptySelection={isClearable !== true}
      isDisabled={isDisabled ?? false}
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => onChange(options.find((option) => keys.has(option.id))?.id)}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="u-segment"
          isDisabled={option.isDisabled ?? false}
          {...(isIconOnly === true && { "aria-label": option.label })}
        >
          {option.icon}
          {isIconOnly !== true && option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
