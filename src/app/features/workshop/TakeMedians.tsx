import { ArrowDownToLine } from "lucide-react";
import { useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { Block, BlockResult } from "#core/wire/workshop.ts";
import { personaName } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { dayOf } from "../../parts/dayText.ts";
import { showUndoable } from "../../parts/showUndoable.ts";
import { now } from "../../platform/clock.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { showToast } from "../../ui/toasts.ts";
import { mediansToMap, replacedCount } from "./mediansToMap.ts";
import { ratedPersona } from "./planSteps.ts";
import { useNaming } from "./useNaming.ts";

export interface TakeMediansProps {
  readonly block: Block;
  readonly result: Extract<BlockResult, { readonly kind: "rate" | "gap" }>;
}

/** Makes the medians ratings of a persona, or the company's own scores: one press, one step to take back. */
export function TakeMedians({ block, result }: TakeMediansProps) {
  const { map, locale, words } = useNaming();
  const format = useFormat();
  const session = useSession();
  const isEditor = useMap(canEdit);
  const [chosen, setChosen] = useState<Id>();
  const given = ratedPersona(block, map);
  const [first] = map.personas;
  const persona = given ?? (map.personas.find(({ id }) => id === chosen) ?? first)?.id;
  const command = () =>
    mediansToMap(result, { map, persona, date: dayOf(now()), gapLane: session.newId() });
  if (!isEditor || command() === undefined) return null;
  const replaced = replacedCount(result, { map, persona });
  const take = () => {
    const wanted = command();
    const { lastStep } = useMap.getState();
    if (wanted === undefined || !session.run(wanted)) return;
    const said = words.takingPart.takenMedians;
    // Medians that stood there already are no step: the way back would take back another.
    if (useMap.getState().lastStep === lastStep) showToast(said);
    else showUndoable(said, { session, label: words.workshop.undo });
  };
  return (
    <div className="ws-take">
      {result.kind === "rate" && given === undefined && (
        <Select
          label={words.takingPart.takeAs}
          value={persona}
          options={map.personas.map((each) => ({
            id: each.id,
            label: personaName(each, locale),
          }))}
          onChange={setChosen}
        />
      )}
      <Button icon={<ArrowDownToLine size={16} aria-hidden />} onPress={take}>
        {words.takingPart.takeMedians}
      </Button>
      {replaced > 0 && (
        <p className="u-hint">{words.takingPart.replaces(format.count(replaced))}</p>
      )}
    </div>
  );
}
