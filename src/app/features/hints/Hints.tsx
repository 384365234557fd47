import { useView } from "../../state/viewStore.ts";
import { FirstHelp } from "./FirstHelp.tsx";
import { NameCard } from "./NameCard.tsx";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { useToldName } from "./useToldName.ts";

/** What the editor says once, in a corner of the map, while people go on with what they do. */
export function Hints() {
  const isMap = useView((view) => view.mode === "map");
  const isEditor = useMap(canEdit);
  useToldName();
  return (
    <>
      <NameCard />
      {isMap && isEditor && <FirstHelp />}
    </>
  );
}
