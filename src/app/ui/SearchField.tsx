import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { Button, Input, SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { Group } from "react-aria-components/Group";
import { given } from "./given.ts";
import "./Field.css";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Where one types what to look for; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, className, inputRef } = props;
  return (
    <AriaSearchField
      aria-label={label}
      className={className === undefined ? "u-field" : `u-field ${className}`}
      value={value}
      onChange={onChange}
    >
      <Group className="u-input-group">
        <Search size={15} aria-hidden />
        <Input className="u-input" {...given({ placeholder, ref: inputRef })} />
        <Button className="u-input-step u-input-clear">
          <X size={14} aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
