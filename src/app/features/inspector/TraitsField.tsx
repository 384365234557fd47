import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { Persona, Trait } from "#core/model/journeyMap.ts";
import { maxTraitLevel, maxTraits, maxWordLength } from "#core/model/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { WordField } from "./WordField.tsx";
import { useReadOnly } from "../../ui/useReadOnly.ts";

/** A persona's traits, each on a scale from 0 to 4. */
export function TraitsField({ persona }: { readonly persona: Persona }) {
  const words = useWords().inspector;
  const session = useSession();
  const isReadOnly = useReadOnly();
  const { traits } = persona;
  const set = (next: readonly Trait[]) =>
    session.run({
      type: "setFields",
      kind: "persona",
      ids: [persona.id],
      fields: { traits: next },
    });
  const change = (index: number, part: Partial<Trait>) =>
    set(traits.map((trait, at) => (at === index ? { ...trait, ...part } : trait)));
  const suggested =
    words.suggestedTraits.find((label) => traits.every((trait) => trait.label !== label)) ??
    words.trait;
  return (
    <>
      {traits.map((trait, index) => (
        <TraitRow
          // Traits have no ids; a row is what stands at its place.
          key={`${index}/${traits.length}`}
          trait={trait}
          number={index + 1}
          onChange={(part) => change(index, part)}
          onRemove={() => set(traits.filter((_, at) => at !== index))}
        />
      ))}
      {!isReadOnly && (
        <Button
          isSmall
          className="in-add"
          icon={<Plus size={14} aria-hidden />}
          isDisabled={traits.length >= maxTraits}
          onPress={() => set([...traits, { label: suggested, level: 2 }])}
        >
          {words.addTrait}
        </Button>
      )}
    </>
  );
}

interface TraitRowProps {
  readonly trait: Trait;
  readonly number: number;
  readonly onChange: (part: Partial<Trait>) => void;
  readonly onRemove: () => void;
}

function TraitRow({ trait, number, onChange, onRemove }: TraitRowProps) {
  const words = useWords().inspector;
  const isReadOnly = useReadOnly();
  return (
    <div className="in-trait">
      <WordField
        hiddenLabel={words.traitLabel(number)}
        value={trait.label}
        maxLength={maxWordLength}
        onChange={(label) => (label === "" ? onRemove() : onChange({ label }))}
      />
      {!isReadOnly && (
        <IconButton
          label={words.removeTrait(trait.label)}
          icon={<X size={15} aria-hidden />}
          isSmall
          onPress={onRemove}
        />
      )}
      <LevelSlider trait={trait} onChange={(level) => onChange({ level })} />
    </div>
  );
}

function LevelSlider({
  trait,
  onChange,
}: {
  readonly trait: Trait;
  readonly onChange: (level: number) => void;
}) {
  const words = useWords().inspector;
  const [draft, setDraft] = useState<number>();
  return (
    <Slider
      label={words.traitLevel(trait.label)}
      value={draft ?? trait.level}
      min={0}
      max={maxTraitLevel}
      step={1}
      onChange={setDraft}
      onChangeEnd={(level) => {
        setDraft(undefined);
        onChange(level);
      }}
    />
  );
}
