import { once } from "node:events";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { freePort } from "#server/freePort.ts";

export interface Company {
  readonly issuer: string;
  /** What a server is started with so that people sign in here. */
  readonly env: Readonly<Record<string, string>>;
  /** The groups people are in, by login; may be changed at any time. */
  readonly groups: Map<string, readonly string[]>;
  stop(): Promise<void>;
}

/** A real OpenID provider on this computer, in which everybody signs in by typing their name. */
export async function startCompany(publicUrl: string, at?: number): Promise<Company> {
  const port = at ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const groups = new Map<string, readonly string[]>();
  const client = { client_id: "yolculuk", client_secret: "company-secret" };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [`${publicUrl}/api/sign-in/back`] }],
    claims: { openid: ["sub", "groups"], profile: ["name"] },
    cookies: { keys: ["company-cookie-key"] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: nameOf(id), groups: groups.get(id) ?? [] }),
    }),
  });
  const server = createServer(provider.callback());
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    issuer,
    groups,
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.client_id,
      OIDC_CLIENT_SECRET: client.client_secret,
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** `ece` is called Ece. */
function nameOf(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

/** Goes to the company's page as a browser of its own would, signs in, and returns where it is sent back to. */
export async function signInAtCompany(address: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  const { origin } = new URL(address);
  const ask = async (to: string, form?: Record<string, string>): Promise<string | Response> => {
    const response = await fetch(to, {
      redirect: "manual",
      headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get("location");
    return next === null ? response : new URL(next, to).href;
  };
  let at: string | Response = address;
  for (let step = 0; step < 12; step += 1) {
    if (typeof at === "string" && !at.startsWith(origin)) return at;
    at = typeof at === "string" ? await ask(at) : await ask(...formIn(at, await at.text(), login));
  }
  throw new Error("The company's pages never end.");
}

function formIn(page: Response, html: string, login: string): [string, Record<string, string>] {
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
  if (action === undefined || prompt === undefined)
    throw new Error(`No form at ${page.url} (${page.status}): ${html.slice(0, 500)}`);
  return [new URL(action, page.url).href, { prompt, login, password: "any" }];
}
