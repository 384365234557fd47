import type { Id } from "#core/model/journeyMap.ts";
import { columnTitle, personaTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { useView } from "../../state/viewStore.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Labelled } from "../../ui/Labelled.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { backgrounds, exportFormats, exportRanges, exportScales } from "./exportChoice.ts";
import { stagesBetween, withEnd } from "./exportChoice.ts";
import type { ExportChoice } from "./exportChoice.ts";

export interface ExportOptionsProps {
  readonly choice: ExportChoice;
  readonly isSelectionDrawn: boolean;
  readonly onChange: (change: Partial<ExportChoice>) => void;
}

/** Everything that can be chosen about the file. */
export function ExportOptions({ choice, isSelectionDrawn, onChange }: ExportOptionsProps) {
  const words = useWords().exporting;
  const { format } = choice;
  return (
    <div className="ex-options">
      <Labelled label={words.format}>
        <SegmentedControl
          label={words.format}
          value={format}
          options={exportFormats.map((id) => ({ id, label: words.formats[id] }))}
          onChange={(id) => id !== undefined && onChange({ format: id })}
        />
        <p className="u-hint">{words.formatHints[format]}</p>
      </Labelled>
      {format !== "json" && (
        <>
          <RangeOptions choice={choice} isSelectionDrawn={isSelectionDrawn} onChange={onChange} />
          <PersonaOptions choice={choice} onChange={onChange} />
          {format === "png" && (
            <Labelled label={words.scale}>
              <SegmentedControl
                label={words.scale}
                value={`${choice.scale}`}
                options={exportScales.map((scale) => ({ id: `${scale}`, label: `${scale}×` }))}
                onChange={(id) => {
                  const scale = exportScales.find((known) => `${known}` === id);
                  if (scale !== undefined) onChange({ scale });
                }}
              />
            </Labelled>
          )}
          <Labelled label={words.background}>
            <SegmentedControl
              label={words.background}
              value={choice.background}
              options={backgrounds.map((id) => ({ id, label: words.backgrounds[id] }))}
              onChange={(id) => id !== undefined && onChange({ background: id })}
            />
          </Labelled>
          <Labelled label={words.theme}>
            <SegmentedControl
              label={words.theme}
              value={choice.theme}
              options={(["light", "dark"] as const).map((id) => ({ id, label: words.themes[id] }))}
              onChange={(id) => id !== undefined && onChange({ theme: id })}
            />
          </Labelled>
        </>
      )}
    </div>
  );
}

function RangeOptions({ choice, isSelectionDrawn, onChange }: ExportOptionsProps) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const hasSelection = useView((view) => view.selection.some(({ kind }) => kind !== "map"));
  const stages = stagesBetween(map.stages, undefined, undefined);
  const { notDrawn, nothingSelected } = words.exporting;
  const reason = hasSelection ? notDrawn : nothingSelected;
  const options = stages.map(({ id }) => ({ id, label: columnTitle(id, { map, locale, words }) }));
  return (
    <>
      <RadioGroup
        label={words.exporting.range}
        value={choice.range}
        options={exportRanges.map((id) => ({
          id,
          label: words.exporting.ranges[id],
          hint: id === "selection" && !isSelectionDrawn ? reason : undefined,
          isDisabled: id === "selection" && !isSelectionDrawn,
        }))}
        onChange={(range) => onChange({ range })}
      />
      {choice.range === "stages" && (
        <div className="ex-pair">
          <Select
            label={words.exporting.from}
            value={choice.from ?? stages[0]?.id}
            options={options}
            onChange={(from) => onChange(withEnd(choice, stages, { from }))}
          />
          <Select
            label={words.exporting.to}
            value={choice.to ?? stages.at(-1)?.id}
            options={options}
            onChange={(to) => onChange(withEnd(choice, stages, { to }))}
          />
        </div>
      )}
    </>
  );
}

function PersonaOptions({ choice, onChange }: Pick<ExportOptionsProps, "choice" | "onChange">) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  if (map.personas.length < 2) return null;
  const all = map.personas.map(({ id }) => id);
  const chosen = choice.personas ?? all;
  const toggle = (id: Id, isChosen: boolean) => {
    const next = all.filter((other) => (other === id ? isChosen : chosen.includes(other)));
    onChange({ personas: next.length === all.length ? null : next });
  };
  return (
    <Labelled label={words.exporting.personas} isGroup>
      {map.personas.map(({ id }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={chosen.length === 1 && chosen.includes(id)}
          onChange={(isChosen) => toggle(id, isChosen)}
        >
          {personaTitle(id, { map, locale, words })}
        </Checkbox>
      ))}
    </Labelled>
  );
}
