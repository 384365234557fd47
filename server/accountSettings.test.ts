import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { en } from "./words/en.ts";

const shared = { PUBLIC_URL: "https://maps.example" };
const oidc = {
  OIDC_ISSUER: "https://login.example",
  OIDC_CLIENT_ID: "yolculuk",
  OIDC_CLIENT_SECRET: "secret",
};
const faultsOf = (env: Record<string, string>) => readConfig(env, en.start);

test("[H1] company sign-in takes its groups as lists", () => {
  const env = { ...shared, ...oidc, OIDC_OWNER_GROUPS: "a, b", OIDC_MEMBER_GROUPS: "" };
  expect(readConfig(env, en.start)).toMatchObject({
    signIn: { scopes: "openid profile", groupsClaim: "groups", ownerGroups: ["a", "b"] },
  });
  expect(readConfig(shared, en.start)).toMatchObject({ signIn: undefined, proxies: undefined });
});

test("[H1] company sign-in that lacks something says what", () => {
  expect(faultsOf({ ...shared, OIDC_ISSUER: oidc.OIDC_ISSUER })).toEqual([
    en.start.missingOidc("OIDC_CLIENT_ID"),
    en.start.missingOidc("OIDC_CLIENT_SECRET"),
  ]);
  expect(faultsOf({ ...oidc })).toEqual([en.start.signInNeedsPublicUrl]);
  for (const issuer of ["login.example", "http://login.example", "ftp://login.example"])
    expect(faultsOf({ ...shared, ...oidc, OIDC_ISSUER: issuer })).toEqual([
      en.start.badIssuer(issuer),
    ]);
});

test("[H1] proxies are addresses and networks, and headers need one", () => {
  const proxies = { ...shared, TRUSTED_PROXIES: "10.0.0.5, 192.168.0.0/16,fd00::/8" };
  expect(readConfig({ ...proxies, TRUSTED_HEADER_USER: "X-User" }, en.start)).toMatchObject({
    proxies: { addresses: ["10.0.0.5", "192.168.0.0/16", "fd00::/8"], userHeader: "x-user" },
  });
  for (const text of ["proxy.example", "10.0.0.0/33", "10.0.0", "1.2.3.4/8/8"])
    expect(faultsOf({ ...shared, TRUSTED_PROXIES: text })).toEqual([en.start.badProxy(text)]);
  expect(faultsOf({ TRUSTED_PROXIES: "10.0.0.5" })).toEqual([en.start.proxyNeedsShared]);
  expect(faultsOf({ ...shared, TRUSTED_HEADER_USER: "X-User" })).toEqual([
    en.start.headerNeedsProxy("TRUSTED_HEADER_USER"),
  ]);
  expect(faultsOf({ ...proxies, TRUSTED_HEADER_NAME: "X User" })).toEqual([
    en.start.badHeader("TRUSTED_HEADER_NAME", "X User"),
  ]);
});
