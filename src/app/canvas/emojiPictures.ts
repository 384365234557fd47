import { emojiBodies } from "../platform/emojiBodies.ts";
import { useScene } from "../state/sceneStore.ts";

type BodyOf = (code: string) => string | undefined;

let bodyOf: BodyOf | undefined;
let isLoading = false;
const listeners = new Set<() => void>();

/** The drawing of an emoji, the inside of a 36 × 36 SVG; undefined until the set is loaded, and for those it lacks. */
export function emojiPicture(code: string): string | undefined {
  if (bodyOf === undefined) void load();
  return bodyOf?.(code);
}

export function onEmojiLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** An emoji as an address an image can load. */
export function emojiHref(code: string): string | undefined {
  const body = emojiPicture(code);
  if (body === undefined) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" width="36" height="36">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

async function load(): Promise<void> {
  const { scene } = useScene.getState();
  if (isLoading || scene === undefined) return;
  isLoading = true;
  try {
    bodyOf = await emojiBodies(scene);
    for (const listener of listeners) listener();
  } catch {
    // Offline: the next emoji that is drawn tries again, and letters stand in meanwhile.
  } finally {
    isLoading = false;
  }
}
