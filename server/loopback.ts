import { isIP } from "node:net";

/** Whether a host name or address is this computer's own and nobody else's. */
export function isLoopback(host: string): boolean {
  const bare = unbracketed(host).replace(/^::ffff:/i, "");
  if (isIP(bare) === 4) return bare.startsWith("127.");
  return bare === "::1" || bare.toLowerCase() === "localhost";
}

/** An IPv6 address stands in brackets in an address of the web, and without them everywhere else. */
export function unbracketed(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}
