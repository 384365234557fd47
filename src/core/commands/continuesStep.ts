import type { Command } from "./index.ts";

/** Whether a command goes on with the undo step of the one before it: typing into the same text. */
export function continuesStep(command: Command, before: Command | undefined): boolean {
  const text = textOf(command);
  return text !== undefined && before !== undefined && text === textOf(before);
}

/** What names the text a command types into. */
function textOf(command: Command): string | undefined {
  if (command.type === "editText") return `${command.kind}/${command.id}/${command.field}`;
  const [rating, another] = command.type === "rate" ? command.ratings : [];
  if (rating === undefined || another !== undefined) return undefined;
  if (Object.keys(rating.fields).join("") !== "comment") return undefined;
  return `${rating.touchpoint}/${rating.persona}/comment`;
}
