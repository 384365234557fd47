import { Search, X } from "lucide-react";
import { useRef } from "react";
import { useWords } from "../i18n/useWords.ts";
import { classes } from "./classes.ts";
import "./Field.css";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
}

/** Where one types what to look for; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, className } = props;
  const words = useWords().kit;
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange("");
    input.current?.focus();
  };
  return (
    <div className={classes("u-field u-input-group", className)}>
      <Search size={15} aria-hidden />
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label={label}
        autoComplete="off"
        placeholder={placeholder}
        className="u-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "") {
            event.preventDefault();
            onChange("");
          }
        }}
      />
      {value !== "" && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.clear}
          className="u-input-step"
          onClick={clear}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
