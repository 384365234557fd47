import { customerOutcomes, locales, mapScopes, mapStates } from "#core/model/journeyMap.ts";
import type { CustomerOutcome, MapInfo } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { mapTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Select } from "../../ui/Select.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";

/** What the map says of itself. */
export function MapInspector() {
  const words = useWords();
  const locale = useLocale();
  const core = wordsOf(locale);
  const map = useMap((state) => state.map);
  const session = useSession();
  const { info } = map;
  const set = (fields: Partial<MapInfo> | { outcome: undefined }) =>
    session.run({ type: "setInfo", fields });
  const text = (field: "title" | "description" | "principles" | "outcomeReason") =>
    ({ kind: "map", id: "", field, value: info[field] }) as const;
  return (
    <InspectorFrame overline={words.inspector.map} title={mapTitle({ map, locale, words })}>
      <SharedTextField label={words.inspector.mapTitle} text={text("title")} />
      <SharedTextField label={words.inspector.description} rows={3} text={text("description")} />
      <RadioGroup
        label={words.inspector.state}
        value={info.state}
        options={mapStates.map((id) => ({ id, label: core.states[id] }))}
        onChange={(state) => set({ state })}
      />
      <RadioGroup
        label={words.inspector.scope}
        value={info.scope}
        options={mapScopes.map((id) => ({ id, label: core.scopes[id] }))}
        onChange={(scope) => set({ scope })}
      />
      {info.scope === "individual" && (
        <>
          <Select<CustomerOutcome | "unknown">
            label={words.inspector.customerOutcome}
            value={info.outcome ?? "unknown"}
            options={[
              { id: "unknown", label: words.inspector.unknownOutcome },
              ...customerOutcomes.map((id) => ({ id, label: core.outcomes[id] })),
            ]}
            onChange={(outcome) => set({ outcome: outcome === "unknown" ? undefined : outcome })}
          />
          <SharedTextField
            label={words.inspector.outcomeReason}
            rows={2}
            text={text("outcomeReason")}
          />
        </>
      )}
      <SharedTextField
        label={words.inspector.principles}
        hint={words.inspector.principlesHint}
        rows={3}
        text={text("principles")}
      />
      <RadioGroup
        label={words.inspector.mapLanguage}
        hint={words.inspector.mapLanguageHint}
        value={info.locale}
        options={locales.map((id) => ({ id, label: words.shell.languages[id] }))}
        onChange={(chosen) => set({ locale: chosen })}
      />
    </InspectorFrame>
  );
}
