import { ArrowDown, ArrowUp } from "lucide-react";
import { personaColourCount } from "#core/model/journeyMap.ts";
import type { Persona } from "#core/model/journeyMap.ts";
import { maxAge } from "#core/model/limits.ts";
import { themeOf } from "#core/scene/theme.ts";
import { personaTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { FigureList } from "../../parts/FigureList.tsx";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useRemove } from "../../parts/useRemove.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useTheme } from "../../state/theme.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { DeleteButton } from "./DeleteButton.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { PictureField } from "./PictureField.tsx";
import { Section } from "./Section.tsx";
import { Swatches } from "./Swatches.tsx";
import { TraitsField } from "./TraitsField.tsx";

/** Every field of a persona, and its figures. */
export function PersonaInspector({ persona }: { readonly persona: Persona }) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const session = useSession();
  const remove = useRemove();
  const { id } = persona;
  const name = personaTitle(id, { map, locale, words });
  const text = (field: "name" | "role" | "goals" | "frustrations" | "quote") =>
    ({ kind: "persona", id, field, value: persona[field] }) as const;
  return (
    <InspectorFrame
      overline={words.inspector.persona}
      title={name}
      footer={
        <>
          <MoveButtons
            kind="persona"
            id={id}
            siblings={map.personas}
            back={{ label: words.inspector.moveUp, icon: <ArrowUp size={16} aria-hidden /> }}
            forth={{ label: words.inspector.moveDown, icon: <ArrowDown size={16} aria-hidden /> }}
          />
          <DeleteButton
            onPress={() => remove([{ kind: "persona", id }], words.inspector.deleted.persona(name))}
          />
        </>
      }
    >
      <FigureList persona={id} />
      <div className="in-name-age">
        <SharedTextField label={words.inspector.name} text={text("name")} />
        <NumberField
          label={words.inspector.age}
          value={persona.age}
          min={0}
          max={maxAge}
          digits={0}
          onChange={(age) =>
            session.run({ type: "setFields", kind: "persona", ids: [id], fields: { age } })
          }
        />
      </div>
      <SharedTextField
        label={words.inspector.role}
        placeholder={words.inspector.roleHint}
        rows={2}
        text={text("role")}
      />
      <PictureField persona={persona} />
      <ColourField persona={persona} />
      <Section title={words.inspector.traits}>
        <TraitsField persona={persona} />
      </Section>
      <SharedTextField label={words.inspector.goals} rows={2} text={text("goals")} />
      <SharedTextField label={words.inspector.frustrations} rows={2} text={text("frustrations")} />
      <SharedTextField label={words.inspector.quote} rows={2} text={text("quote")} />
    </InspectorFrame>
  );
}

function ColourField({ persona }: { readonly persona: Persona }) {
  const words = useWords().inspector;
  const session = useSession();
  const { personas, surface } = themeOf(useTheme());
  return (
    <Swatches
      label={words.colour}
      value={`${persona.colour}`}
      swatches={Array.from({ length: personaColourCount }, (_, colour) => ({
        id: `${colour}`,
        label: words.personaColours[colour] ?? `${colour + 1}`,
        fill: personas[colour] ?? surface,
        ink: personas[colour] ?? surface,
      }))}
      onChange={(colour) =>
        session.run({
          type: "setFields",
          kind: "persona",
          ids: [persona.id],
          fields: { colour: Number(colour) },
        })
      }
    />
  );
}
