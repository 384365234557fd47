import { plan } from "#core/commands/index.ts";
import type { Command } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import { MyEdit } from "#core/doc/undo.ts";
import { readMap } from "#core/doc/readMap.ts";
import { writeEdits } from "#core/doc/writeEdits.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import * as Y from "yjs";

const commands: readonly Command[] = [
  { type: "addStage", id: "search", title: "Araştırma" },
  { type: "addStage", id: "buy", title: "Satın alma" },
  {
    type: "addTouchpoint",
    id: "advert",
    stage: "search",
    title: "Reklam",
    fields: { channel: "social-media", owner: "Pazarlama" },
  },
  {
    type: "addTouchpoint",
    id: "video",
    stage: "search",
    title: "Video",
    fields: { channel: "web" },
  },
  {
    type: "addTouchpoint",
    id: "pay",
    stage: "buy",
    title: "Ödeme",
    fields: { channel: "mobile-app", owner: "Finans", contact: "product" },
  },
  { type: "addPersona", id: "ayse", name: "Ayşe" },
  { type: "addPersona", id: "ali", name: "Ali" },
  {
    type: "rate",
    ratings: [
      { touchpoint: "advert", persona: "ayse", fields: { emotion: 1 } },
      { touchpoint: "pay", persona: "ayse", fields: { emotion: -1.5, satisfaction: 2 } },
    ],
  },
];

/** Two stages (`search`, `buy`), three touchpoints (`advert`, `video`, `pay`), two personas (`ayse`, `ali`). */
export function smallMap(...more: readonly Command[]): JourneyMap {
  return afterCommands([...commands, ...more]);
}

/** What an empty document holds after commands; a refused one throws. */
function afterCommands(commands: readonly Command[]): JourneyMap {
  const doc = new Y.Doc();
  for (const command of commands) {
    const edits = plan(readMap(doc), command);
    if (isRefusal(edits)) throw new Error(`${command.type} was refused: ${edits.refused}`);
    writeEdits(doc, edits, { at: 0, origin: new MyEdit(command) });
  }
  return readMap(doc);
}
