import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { tooltipPlace } from "../../ui/tooltipPlace.ts";
import { cardOf } from "./cardOf.ts";
import { watchHover } from "./watchHover.ts";
import type { Pointed } from "./watchHover.ts";
import "./HoverCard.css";

/** How far from the mouse it stays, pixels. */
const reach = 10;

/** What there is to know of what the mouse rests on. Not read aloud: the inspector says it to everybody. */
export function HoverCard() {
  const [pointed, setPointed] = useState<Pointed>();
  const element = useRef<HTMLDivElement>(null);
  const map = useMap((state) => state.map);
  const words = useWords();
  const locale = useLocale();
  useEffect(() => watchHover(setPointed), []);
  const isHidden = useWorkshopState(hidesScores) && pointed?.target.kind === "lane";
  const card = isHidden ? undefined : pointed && cardOf(pointed.target, { map, locale, words });
  useLayoutEffect(() => {
    if (pointed === undefined || element.current === null) return;
    const { x, y } = pointed.at;
    const place = tooltipPlace(
      { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach },
      element.current.getBoundingClientRect(),
      { side: "top", view: { width: innerWidth, height: innerHeight } },
    );
    element.current.style.left = `${place.left}px`;
    element.current.style.top = `${place.top}px`;
  }, [pointed, card]);
  if (card === undefined) return null;
  return createPortal(
    <div ref={element} className="hv" aria-hidden>
      <p className="hv-title">{card.title}</p>
      {card.lines.map((line) => (
        <p key={line} className="hv-line">
          {line}
        </p>
      ))}
    </div>,
    document.body,
  );
}
