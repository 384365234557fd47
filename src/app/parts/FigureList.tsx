import { useMemo, useRef, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { formatEmotion, formatScore } from "#core/words/numbers.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { hidesScores, useWorkshopState } from "../state/workshopStore.ts";
import { Button } from "../ui/Button.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { Popover } from "../ui/Popover.tsx";
import { figuresOf } from "./figuresOf.ts";
import type { Figure } from "./figuresOf.ts";
import "./FigureList.css";

/** What a persona will remember, with peak, pit, end and mean; each shows its formula when pressed. */
export function FigureList({ persona }: { readonly persona: Id }) {
  const map = useMap((state) => state.map);
  const words = useWords();
  const locale = useLocale();
  const isHidden = useWorkshopState(hidesScores);
  const { figures, rated, all } = useMemo(
    () => figuresOf(map, persona, { words, locale }),
    [map, persona, words, locale],
  );
  if (isHidden) return <p className="fl fl-none">{words.takingPart.scoresHidden}</p>;
  if (figures.length === 0) return <p className="fl fl-none">{words.parts.figures.none}</p>;
  return (
    <div className="fl">
      <ul className="fl-list">
        {figures.map((figure) => (
          <li key={figure.kind} className={`fl-item fl-${figure.kind}`}>
            <FigureButton figure={figure} />
          </li>
        ))}
      </ul>
      <p className="fl-none">{words.parts.figures.rated(rated, all)}</p>
    </div>
  );
}

function FigureButton({ figure }: { readonly figure: Figure }) {
  const { figures: words } = useWords().parts;
  const locale = useLocale();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const value = formatEmotion(figure.value, locale);
  const name = words.names[figure.kind];
  return (
    <>
      <Button
        ref={anchor}
        kind="quiet"
        className="fl-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <span className="fl-name">{name}</span> <span className="fl-value">{value}</span>{" "}
        {figure.kind === "remembered" && (
          <span className="fl-of5">{words.of5(formatScore(figure.value + 3, locale))}</span>
        )}
        <VisuallyHidden>{words.explain}</VisuallyHidden>
      </Button>
      <Popover label={name} anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Explanation figure={figure} />
      </Popover>
    </>
  );
}

function Explanation({ figure }: { readonly figure: Figure }) {
  const { figures: words } = useWords().parts;
  const locale = useLocale();
  const isRemembered = figure.kind === "remembered";
  return (
    <div className="fl-explain">
      <h3 className="fl-title">{wordsOf(locale).figures[figure.kind]}</h3>
      <p className="fl-formula">{figure.formula}</p>
      {figure.note !== undefined && <p>{figure.note}</p>}
      <p>{words.explanations[figure.kind]}</p>
      {isRemembered && <p className="fl-heuristic">{words.heuristic}</p>}
    </div>
  );
}
