import { useWords } from "../../i18n/useWords.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

/** The map as a drawing or as a table. */
export function ViewSwitch() {
  const words = useWords().editor;
  const mode = useView((view) => view.mode);
  return (
    <SegmentedControl
      label={words.views}
      value={mode}
      options={[
        { id: "map", label: words.map },
        { id: "table", label: words.table },
      ]}
      onChange={(next) => {
        if (next !== undefined) changeView({ mode: next });
      }}
    />
  );
}
