/** A place on this server to come back to; `/` where what was asked for is none, or anywhere else. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 500) return "/";
  const base = "http://here.invalid";
  const url = URL.canParse(asked, base) ? new URL(asked, base) : undefined;
  if (url === undefined || url.origin !== base) return "/";
  // `/.//evil.example` begins with two slashes once its dots are gone.
  return /^\/(?![/\\]|api\/)/.test(url.pathname) ? `${url.pathname}${url.search}` : "/";
}
