import { X } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { RefObject } from "react";
import { useWords } from "../i18n/useWords.ts";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { classes } from "./classes.ts";
import { dismissToast, onToastsChange, shownToasts } from "./toasts.ts";
import type { Toast } from "./toasts.ts";
import "./ToastRegion.css";

const shownMs = 7_000;
const shownWithActionMs = 14_000;
const heldMs = 2_000;

/** Where `showToast` shows. Stands once in the application. */
export function ToastRegion() {
  const words = useWords();
  const toasts = useSyncExternalStore(onToastsChange, shownToasts);
  return (
    <section aria-label={words.kit.messages} className="u-toasts" data-react-aria-top-layer="true">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { id, action } = toast;
  useEffect(() => {
    const leave = () => {
      // Nobody loses a message under the pointer or the focus.
      if (box.current?.matches(":hover, :focus-within") !== true) return dismissToast(id);
      timer = setTimeout(leave, heldMs);
    };
    let timer = setTimeout(leave, action === undefined ? shownMs : shownWithActionMs);
    return () => clearTimeout(timer);
  }, [id, action]);
  useFocusReturn(box);
  const act = () => {
    dismissToast(id);
    action?.run();
  };
  return (
    <div ref={box} className={classes("u-toast", toast.kind === "error" && "u-toast-error")}>
      <span className="u-toast-text">{toast.text}</span>
      {action !== undefined && (
        <Button kind="quiet" className="u-toast-action" onPress={act}>
          {action.label}
        </Button>
      )}
      <IconButton
        label={words.kit.close}
        icon={<X size={16} />}
        isSmall
        tooltipPlacement="top"
        onPress={() => dismissToast(id)}
      />
    </div>
  );
}

/** When the toast goes with the focus inside, focus goes back to where it came from. */
function useFocusReturn(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    let origin: EventTarget | null = null;
    const remember = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node) || !element?.contains(relatedTarget)) {
        origin = relatedTarget;
      }
    };
    element?.addEventListener("focusin", remember);
    return () => {
      element?.removeEventListener("focusin", remember);
      const hadFocus = element?.contains(document.activeElement) === true;
      if (hadFocus && origin instanceof HTMLElement && origin.isConnected) origin.focus();
    };
  }, [box]);
}
