import { EyeOff, Hourglass, Snowflake } from "lucide-react";
import type { Workshop } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { BarSign } from "./BarSign.tsx";
import { namedLanes } from "./namedLanes.ts";
import { useDeeds } from "./useDeeds.ts";
import { useNaming } from "./useNaming.ts";

/** What the facilitator has switched on for everybody; pressing switches it off again. */
export function SwitchedOn({ workshop }: { readonly workshop: Workshop }) {
  const naming = useNaming();
  const format = useFormat();
  const deeds = useDeeds();
  const { workshop: words } = naming.words;
  const { isMapFrozen, hidesNames, holdsNewcomers } = workshop;
  const lanes = namedLanes(workshop.frozenLanes, naming);
  const lanesSign = words.signs.lanes(format.count(lanes.length));
  const thawLanes = async () => {
    for (const lane of workshop.frozenLanes)
      if (!(await deeds.run({ type: "freezeLane", lane, isFrozen: false }))) return;
  };
  const snow = <Snowflake size={16} aria-hidden />;
  return (
    <>
      {isMapFrozen && (
        <BarSign
          word={words.signs.map}
          label={words.thawMap}
          icon={snow}
          onPress={() => void deeds.run({ type: "freezeMap", isFrozen: false })}
        />
      )}
      {lanes.length > 0 && (
        <BarSign
          word={lanesSign}
          label={words.thawLanes(lanesSign, format.list(lanes))}
          icon={snow}
          onPress={() => void thawLanes()}
        />
      )}
      {hidesNames && (
        <BarSign
          word={words.signs.names}
          label={words.showNames}
          icon={<EyeOff size={16} aria-hidden />}
          onPress={() => void deeds.run({ type: "hideNames", isOn: false })}
        />
      )}
      {holdsNewcomers && (
        <BarSign
          word={words.signs.hold}
          label={words.letNewcomersIn}
          icon={<Hourglass size={16} aria-hidden />}
          onPress={() => void deeds.run({ type: "holdNewcomers", isOn: false })}
        />
      )}
    </>
  );
}
