import { Eye, EyeOff } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { personaTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { FigureList } from "../../parts/FigureList.tsx";
import { PersonaPicture, PersonaStroke } from "../../parts/PersonaPicture.tsx";
import type { PersonaMark } from "../../parts/usePersonaMarks.ts";
import { useMap } from "../../state/mapStore.ts";
import { isSelected } from "../../state/selection.ts";
import { select, showPersonas, useView } from "../../state/viewStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PersonaMenu } from "./PersonaMenu.tsx";
import { isOnlyShown, withToggled } from "./shownPersonaIds.ts";

export interface PersonaRowProps {
  readonly mark: PersonaMark;
  readonly handle: ReactNode;
}

/** One persona: its picture, its stroke on the map, whether it is in front, and its figures. */
export function PersonaRow({ mark, handle }: PersonaRowProps) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const { id, age, role } = mark.persona;
  const target = { kind: "persona", id } as const;
  const isOpen = useView((view) => isSelected(view.selection, target));
  const shown = useView((view) => view.visiblePersonas);
  const name = personaTitle(id, { map, locale, words });
  const about = [age === undefined ? "" : words.personas.years(age), role.trim()].filter(Boolean);
  const all = map.personas.map((persona) => persona.id);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <div ref={row} className="ps-row" data-open={isOpen} data-faded={mark.faded}>
      <div className="ps-head">
        {handle}
        <Button
          kind="quiet"
          className="ps-open"
          aria-label={`${name}: ${words.personas.details}`}
          aria-current={isOpen}
          onPress={() => select([target])}
        >
          <PersonaPicture mark={mark} size={36} />
          <span className="ps-about">
            <span className="ps-name">{name}</span>
            <PersonaStroke mark={mark} />
          </span>
        </Button>
        <IconButton
          label={mark.faded ? words.personas.show(name) : words.personas.hide(name)}
          icon={mark.faded ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
          isDisabled={isOnlyShown(all, shown, id)}
          onPress={() => showPersonas(withToggled(all, shown, id))}
          onDoubleClick={() => showPersonas([id])}
        />
        <PersonaMenu mark={mark} name={name} />
      </div>
      {about.length > 0 && <p className="ps-role">{about.join(" · ")}</p>}
      <FigureList persona={id} />
    </div>
  );
}
