import { mapStates } from "#core/model/journeyMap.ts";
import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { useLocale } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";

/** Whether the map shows how it is or how it should be. */
export function MapStateMenu() {
  const names = mapWordsOf(useLocale()).states;
  const session = useSession();
  const current = useMap((state) => state.map.info.state);
  const isEditor = useMap(canEdit);
  if (!isEditor) return <span className="tp-state tp-shown">{names[current]}</span>;
  return (
    <MenuButton
      label={names[current]}
      kind="quiet"
      isSmall
      className="tp-state"
      entries={mapStates.map((state) => ({
        id: state,
        label: names[state],
        isChecked: state === current,
        onAction: () => session.run({ type: "setInfo", fields: { state } }),
      }))}
    />
  );
}
