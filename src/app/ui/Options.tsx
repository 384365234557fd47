import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import "./Menu.css";

/** One choice of a `Select`, `ComboBox`, `RadioGroup` or `SegmentedControl`. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Why it is as it is; said by a `RadioGroup` below the label. */
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface OptionsProps {
  readonly options?: readonly Option[] | undefined;
}

/** The list that a `Select` or `ComboBox` opens; without options it takes those of its `ComboBox`. */
export function Options({ options }: OptionsProps) {
  return (
    <ListBox<Option> className="u-options" {...(options !== undefined && { items: options })}>
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          className="u-option"
          isDisabled={option.isDisabled ?? false}
        >
          {({ isSelected }) => (
            <>
              {option.icon}
              <span className="u-option-label">{option.label}</span>
              {isSelected && <Check size={15} aria-hidden />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
