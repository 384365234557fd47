import type { Command } from "./index.ts";

/** Whether a command goes on with the undo step of the one before it: typing into the same text. */
export function continuesStep(command: Command, before: Command | undefined): boolean {
  if (before === undefined || command.type !== "editText" || before.type !== "editText") return false;
  return command.kind === before.kind && command.id === before.id && command.field === before.field;
}
