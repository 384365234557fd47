/** Two soft notes, one after the other; silent where the browser plays nothing before a click. */
export function chime(): void {
  if (typeof AudioContext === "undefined") return;
  const context = new AudioContext();
  // As long as it may not play its time stands still, and so nothing is heard.
  const start = context.currentTime;
  for (const [index, hertz] of [659.25, 880].entries())
    playNote(context, { hertz, from: start + index * 0.28 });
  setTimeout(() => void context.close(), 2_000);
}

function playNote(
  context: AudioContext,
  { hertz, from }: { readonly hertz: number; readonly from: number },
): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(0.16, from + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, from + 1.1);
  tone.connect(volume).connect(context.destination);
  tone.start(from);
  tone.stop(from + 1.2);
}
