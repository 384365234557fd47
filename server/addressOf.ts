import { networkInterfaces } from "node:os";

/** The address at which a browser finds a host and port; an IPv6 address stands in brackets there. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** An address that others can use: where a server listens on all, this computer's first one in a network. */
export function reachableHost(host: string): string {
  if (host !== "0.0.0.0" && host !== "::") return host;
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const own = addresses.find(({ family, internal }) => family === "IPv4" && !internal);
  return own?.address ?? "localhost";
}
