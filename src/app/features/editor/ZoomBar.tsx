import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { actionsNow, useActionContext } from "../../actions/useActions.ts";
import { useView } from "../../state/viewStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { ActionButton } from "./ActionButton.tsx";
import { menuEntries } from "./menuEntries.tsx";
import "./ZoomBar.css";

/** How large the map is drawn, and what to make of it. */
export function ZoomBar() {
  const words = useWords().canvas;
  const format = useFormat();
  const context = useActionContext();
  const percent = useView((view) => Math.round(view.zoom * 100));
  return (
    <div className="zm" role="group" aria-label={words.zoom}>
      <ActionButton id="zoomOut" tooltipPlacement="top" />
      <MenuButton
        label={format.percent(percent / 100)}
        kind="quiet"
        isSmall
        className="zm-level"
        entries={() =>
          menuEntries(
            actionsNow(["zoomActual", "zoomToFit", "zoomToSelection", "fitStage"], context()),
          )
        }
      />
      <ActionButton id="zoomIn" tooltipPlacement="top" />
      <ActionButton id="zoomToFit" tooltipPlacement="top" />
    </div>
  );
}
