import { useSharedText } from "../session/useSharedText.ts";
import type { SharedText } from "../session/useSharedText.ts";
import type { FieldProps } from "../ui/FieldFrame.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";

export interface SharedTextFieldProps extends FieldProps {
  readonly text: SharedText;
  /** Given: several lines, this many at first. */
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
}

/** A text that is typed together: what is typed here is in the map at once, and the other way round. */
export function SharedTextField({ text, rows, ...field }: SharedTextFieldProps) {
  // Another text is another field: the caret and what is being composed belong to one.
  const key = `${text.kind}/${text.id}/${text.field}`;
  return <BoundField key={key} text={text} rows={rows} {...field} />;
}

function BoundField({ text, rows, ...field }: SharedTextFieldProps) {
  const bound = useSharedText(text);
  if (rows !== undefined) return <TextArea {...field} {...bound} rows={rows} />;
  return <TextField {...field} {...bound} />;
}
