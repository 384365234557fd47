import { personaColourCount } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { changePreferences, usePreferences } from "../../state/preferences.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";

const colours = Array.from({ length: personaColourCount }, (_, index) => index);

/** One's own name and colour, as the others see them. */
export function MyCard({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().hints;
  const name = usePreferences((preferences) => preferences.name);
  const colour = usePreferences((preferences) => preferences.colour);
  return (
    <div className="pp-card">
      <TextField
        label={words.yourName}
        hint={words.yourNameHint}
        value={name}
        maxLength={limits.nameLength}
        autoFocus
        onChange={(next) => changePreferences({ name: next })}
        onKeyDown={(event) => {
          if (event.key === "Enter") onClose();
        }}
      />
      <SegmentedControl
        label={words.yourColour}
        value={String(colour)}
        isIconOnly
        options={colours.map((index) => ({
          id: String(index),
          label: words.colours[index] ?? String(index + 1),
          icon: <span className="pp-swatch" style={{ background: `var(--persona-${index})` }} />,
        }))}
        onChange={(next) => {
          if (next !== undefined) changePreferences({ colour: Number(next) });
        }}
      />
    </div>
  );
}
