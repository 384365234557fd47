import { useMap } from "../../state/mapStore.ts";
import { useView } from "../../state/viewStore.ts";
import { inspectedOf } from "./inspected.ts";
import type { Inspected } from "./inspected.ts";
import { LaneInspector } from "./LaneInspector.tsx";
import { MapInspector } from "./MapInspector.tsx";
import { NoteInspector } from "./NoteInspector.tsx";
import { PersonaInspector } from "./PersonaInspector.tsx";
import { SeveralInspector } from "./SeveralInspector.tsx";
import { StageInspector } from "./StageInspector.tsx";
import { TouchpointInspector } from "./TouchpointInspector.tsx";

/** The panel on the right: every field of what is selected; nothing when nothing is. Stands inside the editor's frame. */
export function Inspector() {
  const map = useMap((state) => state.map);
  const selection = useView((view) => view.inspected);
  const inspected = inspectedOf(map, selection);
  return inspected === undefined ? null : contentOf(inspected);
}

function contentOf(inspected: Inspected) {
  switch (inspected.kind) {
    case "touchpoint":
      return (
        <TouchpointInspector
          key={inspected.touchpoint.id}
          touchpoint={inspected.touchpoint}
          persona={inspected.persona}
        />
      );
    case "stage":
      return <StageInspector key={inspected.stage.id} stage={inspected.stage} />;
    case "lane":
      return <LaneInspector key={inspected.lane.id} lane={inspected.lane} />;
    case "note":
      return <NoteInspector key={inspected.note.id} note={inspected.note} />;
    case "persona":
      return <PersonaInspector key={inspected.persona.id} persona={inspected.persona} />;
    case "map":
      return <MapInspector />;
    case "several":
      return <SeveralInspector selection={inspected.selection} />;
  }
}
