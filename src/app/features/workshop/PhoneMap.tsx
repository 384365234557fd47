import { useEffect, useRef } from "react";
import { levelOf } from "#core/layout/curve/faces.ts";
import { feltAt, notesInCell, touchpointsOf } from "#core/model/select.ts";
import type { Id, Touchpoint } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { columnTitle, mapTitle, personaName, touchpointTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { EmotionFace } from "../../parts/EmotionFace.tsx";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import type { AskedLook } from "./useAskedLook.ts";
import { useNaming } from "./useNaming.ts";

export interface PhoneMapProps {
  /** What somebody asks to be looked at just now. */
  readonly asked: AskedLook | undefined;
}

/** The map to be read from top to bottom: stages, their touchpoints, what was felt and noted there. */
export function PhoneMap({ asked }: PhoneMapProps) {
  const naming = useNaming();
  const { map } = naming;
  const isHidden = useWorkshopState(hidesScores);
  const marked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== undefined) marked.current?.scrollIntoView({ block: "center" });
  }, [asked]);
  const mark = (id: Id) => (asked?.at === id ? { ref: marked, "data-asked": true } : {});
  return (
    <div className="wp-map">
      <h1 className="wp-maptitle">{mapTitle(naming)}</h1>
      {isHidden && <p className="u-hint">{naming.words.takingPart.scoresHidden}</p>}
      {map.stages
        .filter(({ hidden }) => !hidden)
        .map((stage) => (
          <section key={stage.id} className="wp-stage">
            <h2
              className="wp-stagename"
              {...mark(stage.id)}
              style={{
                background: `var(--stage-${stage.tint}-tint)`,
                color: `var(--stage-${stage.tint}-ink)`,
              }}
            >
              {columnTitle(stage.id, naming)}
            </h2>
            <Notes column={stage.id} />
            {touchpointsOf(map, stage.id).map((touchpoint) => (
              <article key={touchpoint.id} className="wp-touchpoint" {...mark(touchpoint.id)}>
                <Felt touchpoint={touchpoint} />
                <Notes column={touchpoint.id} />
              </article>
            ))}
          </section>
        ))}
    </div>
  );
}

/** What it is called, and how each persona felt there. */
function Felt({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const naming = useNaming();
  const format = useFormat();
  const { map, locale } = naming;
  const isHidden = useWorkshopState(hidesScores);
  const felt = feltAt(map, touchpoint.id);
  return (
    <>
      <h3>{touchpointTitle(touchpoint, locale)}</h3>
      {felt.length > 0 && !isHidden && (
        <ul className="wp-felt">
          {felt.map(({ persona, value }) => (
            <li key={persona.id}>
              <EmotionFace level={levelOf(value)} size={22} />
              {personaName(persona, locale)} {format.emotion(value)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Notes({ column }: { readonly column: Id }) {
  const { map, locale } = useNaming();
  const lanes = map.lanes.filter(({ kind, hidden }) => kind === "notes" && !hidden);
  return lanes.map((lane) => {
    const notes = notesInCell(map, lane.id, column).filter(({ text }) => text.trim() !== "");
    if (notes.length === 0) return null;
    return (
      <div key={lane.id} className="wp-lane">
        <h4>{laneTitle(lane, locale)}</h4>
        <ul>
          {notes.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </div>
    );
  });
}
