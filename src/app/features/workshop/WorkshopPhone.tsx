import { ListTodo, Map as MapSign, MessageSquare } from "lucide-react";
import { Activity, useState } from "react";
import type { ReactNode } from "react";
import { mapTitle } from "../../i18n/targetName.ts";
import { NotKeptBanner } from "../../parts/NotKeptBanner.tsx";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { currentBlock, useWorkshopState } from "../../state/workshopStore.ts";
import { NowCard } from "./NowCard.tsx";
import { PhoneMap } from "./PhoneMap.tsx";
import { TimeLeft } from "./TimeLeft.tsx";
import { stepQuestion } from "./stepName.ts";
import { useAskedLook } from "./useAskedLook.ts";
import { useNaming } from "./useNaming.ts";
import "./answers.css";
import "./workshop.css";
import "./WorkshopPhone.css";

export interface WorkshopPhoneProps {
  /** What is said about the map; without it there is no such tab. */
  readonly comments?: ReactNode;
}

type Tab = "now" | "map" | "comments";

const icons = { now: ListTodo, map: MapSign, comments: MessageSquare };

/** A workshop on a phone: what to do now, the map to read, what is said; all within reach of a thumb. */
export function WorkshopPhone({ comments }: WorkshopPhoneProps) {
  const naming = useNaming();
  const { takingPart: words } = naming.words;
  const [tab, setTab] = useState<Tab>("now");
  const tabs: readonly Tab[] = comments === undefined ? ["now", "map"] : ["now", "map", "comments"];
  const asked = useAskedLook(tab === "map", () => {
    setTab("map");
    return () => setTab(tab);
  });
  usePageTitle(mapTitle(naming));
  return (
    <div className="wp">
      <NotKeptBanner />
      {tab !== "now" && <StepStrip />}
      <main className="wp-main">
        {tab !== "map" && (
          <VisuallyHidden>
            <h1>{mapTitle(naming)}</h1>
          </VisuallyHidden>
        )}
        {/* Who is called away in the middle of a note or a card finds it as it was. */}
        <Activity mode={tab === "now" ? "visible" : "hidden"}>
          <NowCard isPhone />
        </Activity>
        {tab === "map" && <PhoneMap asked={asked} />}
        {tab === "comments" && comments}
      </main>
      <nav className="wp-tabs" aria-label={words.sections}>
        {tabs.map((id) => {
          const Icon = icons[id];
          return (
            <button
              key={id}
              type="button"
              className="wp-tab"
              aria-current={tab === id ? "page" : undefined}
              onClick={() => setTab(id)}
            >
              <Icon size={20} aria-hidden />
              {words.tabs[id]}
            </button>
          );
        })}
      </nav>
    </div>
  );
}

/** What is to be done now, and how long there still is, on the pages beside the step. */
function StepStrip() {
  const naming = useNaming();
  const block = useWorkshopState(currentBlock);
  if (block === undefined) return null;
  return (
    <div className="wp-clock">
      <span className="wp-clockstep">{stepQuestion(block, naming)}</span>
      <TimeLeft />
    </div>
  );
}
