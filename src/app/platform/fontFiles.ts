const urls = import.meta.glob<string>("../../core/scene/fonts/*.woff2", {
  query: "?url",
  import: "default",
  eager: true,
});

const kept = new Map<string, Promise<string>>();

/** The font files of drawings in Base64, by name; each is fetched once. */
export async function fontFiles(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await Promise.all(
    names.map(async (name) => {
      const content = kept.get(name) ?? fetchBase64(urlOf(name));
      kept.set(name, content);
      // One that failed is asked for again next time.
      content.catch(() => kept.delete(name));
      return [name, await content] as const;
    }),
  );
  return new Map(contents);
}

function urlOf(name: string): string {
  const url = Object.entries(urls).find(([path]) => path.endsWith(`/${name}`))?.[1];
  if (url === undefined) throw new Error(`expected a font file ${name}`);
  return url;
}

async function fetchBase64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`expected a font at ${url}, found ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
