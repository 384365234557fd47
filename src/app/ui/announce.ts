import "./VisuallyHidden.css";

type Urgency = "polite" | "assertive";

const regions = new Map<Urgency, HTMLElement>();

/** Says a text to screen readers: politely, or at once when something needs the person now. */
export function announce(text: string, urgency: Urgency = "polite"): void {
  const region = regions.get(urgency) ?? addRegion(urgency);
  const line = document.createElement("div");
  line.textContent = text;
  region.append(line);
  while (region.childElementCount > keptLines) region.firstElementChild?.remove();
}

const keptLines = 5;

function addRegion(urgency: Urgency): HTMLElement {
  const region = document.createElement("div");
  region.className = "u-hidden";
  region.setAttribute("role", "log");
  region.setAttribute("aria-live", urgency);
  region.setAttribute("aria-relevant", "additions");
  // Open dialogs hide everything else from screen readers, but not what bears this mark.
  region.dataset["liveAnnouncer"] = "true";
  document.body.append(region);
  regions.set(urgency, region);
  return region;
}
