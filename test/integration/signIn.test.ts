import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Me } from "#core/wire/access.ts";
import { startCompany, signInAtCompany } from "#test/support/companyProvider.ts";
import type { Company } from "#test/support/companyProvider.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";
import { Visitor } from "#test/support/visitor.ts";

const publicUrl = "http://maps.example";
let company: Company;
let server: RunningServer;
let ece: Visitor;

beforeAll(async () => {
  company = await startCompany(publicUrl);
  server = await startServer({
    env: {
      PUBLIC_URL: publicUrl,
      ...company.env,
      OIDC_OWNER_GROUPS: "owners, admins",
      OIDC_MEMBER_GROUPS: "design",
    },
  });
  ece = await Visitor.owner(server);
});

afterAll(async () => {
  await server.close();
  await company.stop();
});

/** A browser with every cookie it was given. */
class Browser {
  readonly jar = new Map<string, string>();

  get cookie(): string {
    return [...this.jar].map((pair) => pair.join("=")).join("; ");
  }

  async get(path: string): Promise<Response> {
    const response = await fetch(`${server.url}${path}`, {
      redirect: "manual",
      headers: { cookie: this.cookie, "accept-language": "en" },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.jar.set(name, value);
    }
    return response;
  }

  async to(path: string): Promise<string> {
    return (await this.get(path)).headers.get("location") ?? "";
  }

  async me(): Promise<Me> {
    return (await this.get("/api/me")).json();
  }

  /** All the way there and back; returns the last answer. */
  async signIn(login: string, returnTo = "/"): Promise<Response> {
    const there = await this.to(`/api/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    return this.get(backTo(await signInAtCompany(there, login)));
  }

  get visitor(): Visitor {
    const visitor = new Visitor(server.url);
    visitor.cookie = this.cookie;
    return visitor;
  }
}

function backTo(address: string): string {
  const { origin, pathname, search } = new URL(address);
  expect(origin).toBe(publicUrl);
  return `${pathname}${search}`;
}

test("[E17] who signs in is who the company says, and is back where they were", async () => {
  const browser = new Browser();
  expect(await browser.me()).toMatchObject({ canSignIn: true });
  const answer = await browser.signIn("ali", "/m/abc?mode=table");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/m/abc?mode=table"]);
  const { person, canSignOut } = await browser.me();
  expect(person).toMatchObject({ name: "Ali", isOwner: false, isMember: false });
  expect(canSignOut).toBe(true);
  const other = new Browser();
  await other.signIn("ali");
  expect((await other.me()).person?.id).toBe(person?.id);
});

test("[E17] whom the company names is called by no other name", async () => {
  const browser = new Browser();
  await browser.signIn("zeynep");
  await browser.visitor.send("PATCH", "/api/me", { name: "Ece" });
  expect((await browser.me()).person).toMatchObject({ name: "Zeynep", hasAccount: true });
});

test("[E17] the way there bears PKCE, a state and a nonce, and no secret", async () => {
  const there = new URL(await new Browser().to("/api/sign-in"));
  expect(there.origin).toBe(company.issuer);
  const said = Object.fromEntries(there.searchParams);
  expect(said).toMatchObject({ code_challenge_method: "S256", response_type: "code" });
  expect(said["redirect_uri"]).toBe(`${publicUrl}/api/sign-in/back`);
  expect(said["state"]?.length).toBeGreaterThanOrEqual(27);
  expect(said["nonce"]?.length).toBeGreaterThanOrEqual(27);
  expect(there.href).not.toContain("company-secret");
});

test("[E17] a state that is wrong, of another browser, or used already signs nobody in", async () => {
  const browser = new Browser();
  const back = backTo(await signInAtCompany(await browser.to("/api/sign-in"), "ali"));
  const expired = /^\/sign-in\?problem=expired/;
  const wrong = new URL(back, publicUrl);
  wrong.searchParams.set("state", "AAAAAAAAAAAAAAAAAAAAAAAAAAA");
  expect(await browser.to(`${wrong.pathname}${wrong.search}`)).toMatch(expired);
  expect(await new Browser().to(back)).toMatch(expired);
  const thief = new Browser();
  await thief.to("/api/sign-in");
  expect(await thief.to(back)).toMatch(expired);
  expect((await thief.me()).person).toBeUndefined();

  expect(await browser.to(back)).toBe("/");
  expect((await browser.me()).person?.name).toBe("Ali");
  const before = browser.cookie;
  expect(await browser.to(back)).toMatch(expired);
  expect(browser.cookie).toBe(before);
});

test("[E17] a code that was used, or is of another sign-in, signs nobody in", async () => {
  const browser = new Browser();
  const first = new URL(await signInAtCompany(await browser.to("/api/sign-in"), "ali"));
  const other = new Browser();
  const second = new URL(await other.to("/api/sign-in"));
  const forged = new URL(first);
  forged.searchParams.set("state", second.searchParams.get("state") ?? "");
  expect(await other.to(backTo(forged.href))).toMatch(/^\/sign-in\?problem=failed/);
  expect((await other.me()).person).toBeUndefined();
});

test("[E17] an answer with another nonce signs nobody in", async () => {
  const browser = new Browser();
  const there = new URL(await browser.to("/api/sign-in?returnTo=/m/abc"));
  there.searchParams.set("nonce", "another-nonce");
  const back = backTo(await signInAtCompany(there.href, "ali"));
  expect(await browser.to(back)).toBe("/sign-in?problem=failed&returnTo=%2Fm%2Fabc");
  expect((await browser.me()).person).toBeUndefined();
});

test("[E17] who turns back at the company's page may try again", async () => {
  const browser = new Browser();
  const state = new URL(await browser.to("/api/sign-in")).searchParams.get("state");
  const refused = `/api/sign-in/back?error=access_denied&state=${state}&iss=${company.issuer}`;
  expect(await browser.to(refused)).toMatch(/^\/sign-in\?problem=refused/);
});

test.each(["//evil.example", "/\\evil.example", "https://evil.example/", "/.//evil.example"])(
  "[E17] nobody is sent on to %s",
  async (place) => {
    const answer = await new Browser().signIn("ali", place);
    expect(answer.headers.get("location")).toBe("/");
  },
);

test("[E17] a sign-in begins a session of its own, whatever the browser came with", async () => {
  const browser = new Browser();
  await browser.signIn("ali");
  const before = browser.jar.get("yolculuk") ?? "";
  await browser.signIn("ali");
  const after = browser.jar.get("yolculuk");
  expect(after).not.toBe(before);
  const old = new Visitor(server.url);
  old.cookie = `yolculuk=${before}`;
  expect(await old.status("GET", "/api/maps")).toBe(401);

  const planted = new Browser();
  planted.jar.set("yolculuk", "planted-by-somebody-else");
  await planted.signIn("can");
  expect(planted.jar.get("yolculuk")).not.toBe("planted-by-somebody-else");
});

test("[E18] groups make members and owners, anew at each sign-in", async () => {
  const browser = new Browser();
  const standing = async () => {
    await browser.signIn("deniz");
    const { person } = await browser.me();
    return [person?.isMember, person?.isOwner];
  };
  expect(await standing()).toEqual([false, false]);
  company.groups.set("deniz", ["design"]);
  expect(await standing()).toEqual([true, false]);
  expect(await browser.visitor.status("POST", "/api/maps", {})).toBe(201);
  company.groups.set("deniz", ["admins"]);
  expect(await standing()).toEqual([true, true]);
  expect(await browser.visitor.status("GET", "/api/people")).toBe(200);
  company.groups.set("deniz", []);
  expect(await standing()).toEqual([false, false]);
  expect(await browser.visitor.status("POST", "/api/maps", {})).toBe(403);
});

test("[E18] a guest who signs in keeps what links opened to them, and an owner gives nothing on", async () => {
  const id = await ece.newMap();
  const guest = await ece.guest(id, { name: "Ali" });
  const browser = new Browser();
  browser.jar.set("yolculuk", guest.cookie.split("=")[1] ?? "");
  await browser.signIn("zeynep");
  expect(await (await browser.get(`/api/maps/${id}`)).json()).toMatchObject({ role: "edit" });
  expect(await guest.status("GET", "/api/maps")).toBe(401);

  const shared = new Browser();
  const { cookie } = await Visitor.owner(await ownedAgain());
  shared.jar.set("yolculuk", cookie.split("=")[1] ?? "");
  await shared.signIn("mert");
  expect((await shared.me()).person).toMatchObject({ name: "Mert", isOwner: false });
});

/** The same server, which can be claimed once more. */
async function ownedAgain(): Promise<RunningServer> {
  await server.close();
  server = await startServer({
    env: { PUBLIC_URL: publicUrl, ...company.env, OIDC_MEMBER_GROUPS: "design" },
  });
  return server;
}

test("[E17] a company that does not answer is said to be away, and asked again", async () => {
  const away = await startCompany(publicUrl);
  await away.stop();
  const lonely = await startServer({ env: { PUBLIC_URL: publicUrl, ...away.env } });
  onTestFinished(() => lonely.close());
  const sentTo = async () =>
    (await fetch(`${lonely.url}/api/sign-in`, { redirect: "manual" })).headers.get("location");
  expect(await sentTo()).toMatch(/^\/sign-in\?problem=unreachable/);
  const back = await startCompany(publicUrl, Number(new URL(away.issuer).port));
  onTestFinished(() => back.stop());
  expect(await sentTo()).toContain(back.issuer);
});
