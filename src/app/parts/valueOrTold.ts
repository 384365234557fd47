import type { Words } from "../i18n/words.ts";
import type { Answer } from "../platform/mapsApi.ts";
import { showToast } from "../ui/toasts.ts";

/** What the server answered; where it did nothing, says why and gives `undefined`. */
export function valueOrTold<T>(answer: Answer<T>, { library }: Words): T | undefined {
  if (answer.ok) return answer.value;
  const plain = answer.failure === "unreachable" ? library.unreachableNow : library.refused;
  showToast(answer.message ?? plain, { kind: "error" });
  return undefined;
}
