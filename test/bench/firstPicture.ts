import type { BrowserContext, Page } from "playwright";

interface Frame {
  readonly atMs: number;
  readonly picture: string;
}

/**
 * Small: taking pictures must not slow down what is measured. Every frame: with one left out, a picture would be dated to
 * the next change on the page, however long after.
 */
const cheapFrames = { format: "jpeg", quality: 60, maxWidth: 720, maxHeight: 450 } as const;

const quietMs = 2_000;
const deadlineMs = 90_000;

/** Two pictures are the same when at most this share of their pixels differs visibly. */
const tolerance = 0.005;

/**
 * Milliseconds from navigation until the page shows what it will go on showing: the time of the first
 * frame of the screen from which on no frame differs from the last one.
 */
export async function firstPictureMs(
  page: Page,
  { address, readySelector }: { address: string; readySelector: string },
): Promise<number> {
  const frames: Frame[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ atMs: (metadata.timestamp ?? 0) * 1000, picture: data });
    void devtools.send("Page.screencastFrameAck", { sessionId });
  });
  await devtools.send("Page.startScreencast", cheapFrames);
  await page.goto(address);
  await page.waitForSelector(readySelector, { state: "attached", timeout: deadlineMs });
  const startedMs = await page.evaluate(() => performance.timeOrigin);
  await untilQuiet(frames);
  await devtools.send("Page.stopScreencast");
  await devtools.detach();
  return (await completeAtMs(page.context(), frames)) - startedMs;
}

function untilQuiet(frames: readonly Frame[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const beganMs = Date.now();
  const timer = setInterval(() => {
    const quiet = Date.now() - (frames.at(-1)?.atMs ?? beganMs) > quietMs && frames.length > 1;
    if (!quiet && Date.now() - beganMs < deadlineMs) return;
    clearInterval(timer);
    resolve();
  }, 100);
  return promise;
}

/** Walks back from the last frame for as long as the picture stays the same. */
async function completeAtMs(context: BrowserContext, frames: readonly Frame[]): Promise<number> {
  const judge = await context.newPage();
  let complete = frames.at(-1);
  const last = complete?.picture ?? "";
  for (const frame of frames.toReversed()) {
    const share = await judge.evaluate(differingShare, [frame.picture, last] as const);
    if (share > tolerance) break;
    complete = frame;
  }
  await judge.close();
  return complete?.atMs ?? Number.NaN;
}

/** Runs in the browser: the share of pixels that differ by more than 24 of 255 in a channel. */
async function differingShare(pictures: readonly [string, string]): Promise<number> {
  const [a, b] = await Promise.all(
    pictures.map(async (picture) => {
      const response = await fetch(`data:image/jpeg;base64,${picture}`);
      const bitmap = await createImageBitmap(await response.blob());
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      pen?.drawImage(bitmap, 0, 0);
      return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    }),
  );
  if (!a || !b || a.length !== b.length) return 1;
  let differing = 0;
  for (let at = 0; at < a.length; at += 4) {
    const differs = [0, 1, 2].some((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)) > 24);
    if (differs) differing += 1;
  }
  return differing / (a.length / 4);
}
