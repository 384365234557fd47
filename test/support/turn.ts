/** Long enough for timers and promises that are due. */
export async function turn(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, 2);
  await promise;
}
