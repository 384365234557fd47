import type { KeyboardEvent } from "react";
import type { Option } from "./Options.tsx";
import { classes } from "./classes.ts";
import { tooltipAttributes } from "./tooltipAttributes.ts";
import { useReadOnly } from "./useReadOnly.ts";
import "./SegmentedControl.css";

export interface SegmentedControlProps<Id extends string> {
  /** Its accessible name. */
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  /** `undefined` only when `isClearable` and the pressed segment is pressed again. */
  readonly onChange: (value: Id | undefined) => void;
  readonly isClearable?: boolean | undefined;
  /** Icons only; the labels become the accessible names and tooltips. */
  readonly isIconOnly?: boolean | undefined;
  readonly isSmall?: boolean | undefined;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** A row of buttons of which one is pressed: views, scores, theme. One stop for Tab, arrows inside. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange, isClearable, isIconOnly, isSmall } = props;
  const isReadOnly = useReadOnly();
  const entry =
    options.find(({ id }) => id === value) ?? options.find(({ isDisabled }) => isDisabled !== true);
  const choose = (id: Id) => {
    if (isReadOnly) return;
    if (id !== value) onChange(id);
    else if (isClearable === true) onChange(undefined);
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-readonly={isReadOnly || undefined}
      className={classes("u-segments", isSmall && "u-segments-small")}
    >
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          role="radio"
          aria-checked={option.id === value}
          className="u-segment"
          disabled={option.isDisabled === true || (isReadOnly && option.id !== value)}
          tabIndex={option === entry ? 0 : -1}
          onClick={() => choose(option.id)}
          onKeyDown={moveFocus}
          {...(isIconOnly === true && {
            "aria-label": option.label,
            ...tooltipAttributes(option.label),
          })}
        >
          {option.icon}
          {isIconOnly !== true && option.label}
        </button>
      ))}
    </div>
  );
}

/** Arrows only move the focus: a score is set when one says so, with Space or Enter. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key];
  const group = event.currentTarget.parentElement;
  if (step === undefined || group === null) return;
  event.preventDefault();
  event.stopPropagation();
  const buttons = [...group.querySelectorAll<HTMLButtonElement>("button:enabled")];
  const next = (buttons.indexOf(event.currentTarget) + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
