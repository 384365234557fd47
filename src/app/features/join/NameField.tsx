import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { TextField } from "../../ui/TextField.tsx";
import type { TextFieldProps } from "../../ui/TextField.tsx";

type NameFieldProps = Pick<TextFieldProps, "hint" | "error" | "value" | "onChange" | "autoFocus">;

/** Where whoever comes in says what the others are to call them. */
export function NameField(props: NameFieldProps) {
  const words = useWords().joining;
  return <TextField label={words.yourName} maxLength={limits.nameLength} {...props} />;
}
