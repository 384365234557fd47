import { useCallback, useEffect, useRef } from "react";
import { dismissToast, showToast } from "../ui/toasts.ts";

/** Shows messages that go together with what shows them: what they speak of, or offer, is not there any more then. */
export function useOwnToasts(): typeof showToast {
  const shown = useRef<number[]>([]);
  useEffect(() => () => shown.current.forEach(dismissToast), []);
  return useCallback((text, options) => {
    const toast = showToast(text, options);
    shown.current.push(toast);
    return toast;
  }, []);
}
