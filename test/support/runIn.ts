import { plan } from "#core/commands/index.ts";
import type { Command } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import { readMap } from "#core/doc/readMap.ts";
import { MyEdit } from "#core/doc/undo.ts";
import { writeEdits } from "#core/doc/writeEdits.ts";
import type { Joined } from "./joinMap.ts";

/** Carries a command out as somebody on a map; settles when it is on the server's disk. */
export async function runIn({ doc, allSaved }: Joined, command: Command): Promise<void> {
  const edits = plan(readMap(doc), command);
  if (isRefusal(edits)) throw new Error(edits.refused);
  writeEdits(doc, edits, { at: Date.now(), origin: new MyEdit(command) });
  await allSaved();
}
