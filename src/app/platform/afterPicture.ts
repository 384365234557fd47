/** So long at most: a page that is not seen draws no pictures. */
const longestWaitMs = 500;

/** Does what can wait until what has been made is on the screen. */
export function afterPicture(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  setTimeout(once, longestWaitMs);
  requestAnimationFrame(() => setTimeout(once));
}
