import { isIP } from "node:net";
import { isLoopback } from "./loopback.ts";
import type { ServerWords } from "./words/tr.ts";

/** How people sign in with company accounts, by OpenID Connect. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  readonly groupsClaim: string;
  /** Who is in one of them owns the server; empty: groups say nothing about that. */
  readonly ownerGroups: readonly string[];
  /** Who is in one of them is a member; empty: whoever can sign in. */
  readonly memberGroups: readonly string[];
}

/** Proxies whose word counts, and the headers by which they say who asks. */
export interface ProxySettings {
  /** Addresses, or networks as `10.0.0.0/8`. */
  readonly addresses: readonly string[];
  readonly userHeader: string | undefined;
  readonly nameHeader: string | undefined;
  readonly groupsHeader: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;
type Words = ServerWords["start"];

/** The settings of company sign-in, `undefined` where there is none, or a sentence for each that is wrong. */
export function readSignIn(
  env: Env,
  words: Words,
  publicUrl: string | undefined,
): SignInSettings | undefined | string[] {
  const names = Object.keys(env).filter((name) => name.startsWith("OIDC_") && env[name]);
  if (names.length === 0) return undefined;
  const [issuer = "", clientId = "", clientSecret = ""] = required.map((name) => env[name]);
  const missing = required.filter((name) => !env[name]);
  const faults = [
    ...missing.map((name) => words.missingOidc(name)),
    ...(issuer === "" || isIssuer(issuer) ? [] : [words.badIssuer(issuer)]),
    ...(publicUrl === undefined ? [words.signInNeedsPublicUrl] : []),
  ];
  if (faults.length > 0) return faults;
  return {
    issuer,
    clientId,
    clientSecret,
    scopes: env["OIDC_SCOPES"] || "openid profile",
    groupsClaim: env["OIDC_GROUPS_CLAIM"] || "groups",
    ownerGroups: listIn(env["OIDC_OWNER_GROUPS"]),
    memberGroups: listIn(env["OIDC_MEMBER_GROUPS"]),
  };
}

const required = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

/** The settings of proxies, `undefined` where none is trusted, or a sentence for each that is wrong. */
export function readProxies(
  env: Env,
  words: Words,
  isShared: boolean,
): ProxySettings | undefined | string[] {
  const addresses = listIn(env["TRUSTED_PROXIES"]);
  const headers = headerNames.map((name) => [name, env[name] ?? ""] as const);
  const given = headers.filter(([, header]) => header !== "");
  const faults = [
    ...addresses.filter((text) => !isAddress(text)).map((text) => words.badProxy(text)),
    ...given
      .filter(([, header]) => !/^[\w-]+$/.test(header))
      .map(([name, header]) => words.badHeader(name, header)),
    ...given.filter(() => addresses.length === 0).map(([name]) => words.headerNeedsProxy(name)),
    ...(addresses.length > 0 && !isShared ? [words.proxyNeedsShared] : []),
  ];
  if (faults.length > 0) return faults;
  if (addresses.length === 0) return undefined;
  const [userHeader, nameHeader, groupsHeader] = headers.map(
    ([, header]) => header.toLowerCase() || undefined,
  );
  return { addresses, userHeader, nameHeader, groupsHeader };
}

const headerNames = [
  "TRUSTED_HEADER_USER",
  "TRUSTED_HEADER_NAME",
  "TRUSTED_HEADER_GROUPS",
] as const;

/** The groups an account is in may make its person an owner or a member. */
export function listIn(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Plain http only to this computer: there nobody can listen in between. */
function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

function isAddress(text: string): boolean {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  return family !== 0 && (bits === undefined || Number(bits) <= (family === 4 ? 32 : 128));
}
