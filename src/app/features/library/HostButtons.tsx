import { History, Users } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { ListedMap } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { patiently } from "../../platform/patiently.ts";
import { Button } from "../../ui/Button.tsx";

const everybodyDialog = async () => ({
  default: (await import("./EverybodyDialog.tsx")).EverybodyDialog,
});
const activityDialog = async () => ({
  default: (await import("../../parts/ActivityDialog.tsx")).ActivityDialog,
});
const ActivityDialog = lazy(() => patiently(activityDialog));
const EverybodyDialog = lazy(() => patiently(everybodyDialog));

export interface HostButtonsProps {
  readonly maps: readonly ListedMap[];
}

/** What only the owners of a shared server find in the bar. */
export function HostButtons({ maps }: HostButtonsProps) {
  const { people: words, activity } = useWords();
  const [open, setOpen] = useState<"people" | "activity">();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button
        kind="quiet"
        className="lib-host"
        icon={<Users size={16} aria-hidden />}
        aria-label={words.everybody}
        onPress={() => setOpen("people")}
      >
        <span>{words.everybody}</span>
      </Button>
      <Button
        kind="quiet"
        className="lib-host"
        icon={<History size={16} aria-hidden />}
        aria-label={activity.title}
        onPress={() => setOpen("activity")}
      >
        <span>{activity.title}</span>
      </Button>
      <Suspense>
        {open === "people" && <EverybodyDialog onClose={close} />}
        {open === "activity" && <ActivityDialog maps={maps} onClose={close} />}
      </Suspense>
    </>
  );
}
