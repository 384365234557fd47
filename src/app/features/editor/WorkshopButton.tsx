import { useAction } from "../../actions/useActions.ts";
import { useMap } from "../../state/mapStore.ts";
import { isOpen, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";

/** Plans a workshop, or opens and closes its panel; for those who do not own the map only while one is open. */
export function WorkshopButton() {
  const isOwner = useMap(({ role }) => role === "own");
  const isRunning = useWorkshopState(isOpen);
  const isDockOpen = useWorkshopState((state) => state.isDockOpen);
  const { action, label, run } = useAction("openWorkshop");
  const Icon = action.icon;
  if (!isOwner && !isRunning) return null;
  return (
    <Button
      className="tp-workshop"
      icon={<Icon size={16} aria-hidden />}
      {...(isRunning ? { "aria-pressed": isDockOpen } : { "aria-haspopup": "dialog" })}
      onPress={run}
    >
      <span>{label}</span>
      {isRunning && <span className="tp-running" aria-hidden />}
    </Button>
  );
}
