import { UserPlus } from "lucide-react";
import { builtInPictures } from "#core/model/fields.ts";
import { goToDetails, openPanel } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const addPersona: Action = {
  icon: UserPlus,
  group: "add",
  needs: "edit",
  shortcuts: ["P"],
  isEnabled: () => true,
  run: ({ map, session, words }) => {
    const id = session.newId();
    const count = map.personas.length + 1;
    const picture = builtInPictures[(count - 1) % builtInPictures.length] ?? "";
    const name = words.canvas.newPersona(count);
    if (session.run({ type: "addPersona", id, name, fields: { picture } })) {
      openPanel("personas");
      goToDetails({ kind: "persona", id });
    }
  },
};
