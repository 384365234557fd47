/** The address at which a browser finds a host and port; an IPv6 address stands in brackets there. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
