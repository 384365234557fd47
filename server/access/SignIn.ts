import { timingSafeEqual } from "node:crypto";
import * as oidc from "openid-client";
import type { SignInSettings } from "../accountSettings.ts";
import { isLoopback } from "../loopback.ts";
import { hashOf, newSecret } from "./secrets.ts";
import { SignInFailure } from "./SignInFailure.ts";

/** Somebody a company vouches for. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly groups: readonly string[];
  /** Where they were before. */
  readonly returnTo: string;
}

/** A sign-in that is under way in one browser. */
interface Pending {
  readonly browser: Uint8Array;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly until: number;
}

export interface SignInOptions {
  readonly settings: SignInSettings;
  readonly publicUrl: string;
}

const lifeMs = 600_000;
const mostPending = 10_000;

/** Signing in with a company account by OpenID Connect: the code flow with PKCE, state and nonce. */
export class SignIn {
  readonly #settings: SignInSettings;
  readonly #publicUrl: string;
  readonly #pending = new Map<string, Pending>();
  #provider: Promise<oidc.Configuration> | undefined;

  constructor({ settings, publicUrl }: SignInOptions) {
    this.#settings = settings;
    this.#publicUrl = publicUrl;
  }

  get settings(): SignInSettings {
    return this.#settings;
  }

  /** Where the provider asks who it is. `browser` is this browser's secret, to be brought back by it alone. */
  async begin(returnTo: string, browser: string = newSecret()): Promise<Begun> {
    const provider = await this.#discovered();
    const [state, nonce, verifier] = [newSecret(), newSecret(), oidc.randomPKCECodeVerifier()];
    const until = performance.now() + lifeMs;
    this.#keep(state, { browser: hashOf(browser), nonce, verifier, returnTo, until });
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: `${this.#publicUrl}${backPath}`,
      scope: this.#settings.scopes,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    return { url: url.href, browser };
  }

  /** Who came back from the provider, by the address they came back at. Each state is good once. */
  async finish(pathAndQuery: string, browser: string | undefined): Promise<Vouched> {
    const url = new URL(pathAndQuery, this.#publicUrl);
    const state = url.searchParams.get("state") ?? "";
    const pending = this.#take(state, browser);
    if (url.searchParams.has("error")) throw new SignInFailure("refused", pending.returnTo);
    try {
      return { ...(await this.#vouched(url, { ...pending, state })), returnTo: pending.returnTo };
    } catch (cause) {
      throw new SignInFailure("failed", pending.returnTo, cause);
    }
  }

  async #vouched(
    url: URL,
    { state, nonce, verifier }: Pending & { readonly state: string },
  ): Promise<Omit<Vouched, "returnTo">> {
    const provider = await this.#discovered();
    const tokens = await oidc.authorizationCodeGrant(provider, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const told = tokens.claims();
    if (told === undefined) throw new TypeError("Expected an ID token, found none.");
    const { userinfo_endpoint: more } = provider.serverMetadata();
    const claims: Record<string, unknown> =
      more === undefined
        ? told
        : { ...(await oidc.fetchUserInfo(provider, tokens.access_token, told.sub)), ...told };
    return {
      issuer: told.iss,
      subject: told.sub,
      name: textIn(claims["name"]) || textIn(claims["preferred_username"]),
      groups: listOf(claims[this.#settings.groupsClaim]),
    };
  }

  #keep(state: string, pending: Pending): void {
    const now = performance.now();
    for (const [old, { until }] of this.#pending)
      if (until < now || this.#pending.size >= mostPending) this.#pending.delete(old);
      else break;
    this.#pending.set(state, pending);
  }

  #take(state: string, browser: string | undefined): Pending {
    const pending = this.#pending.get(state);
    const isTheirs =
      pending !== undefined &&
      browser !== undefined &&
      timingSafeEqual(hashOf(browser), pending.browser);
    if (!isTheirs || pending.until < performance.now()) throw new SignInFailure("expired", "/");
    this.#pending.delete(state);
    return pending;
  }

  /** What the provider says of itself, asked when first needed; asked again where it did not answer. */
  async #discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const url = new URL(issuer);
    const execute = isLoopback(url.hostname) ? [oidc.allowInsecureRequests] : [];
    this.#provider ??= oidc.discovery(url, clientId, clientSecret, undefined, { execute });
    try {
      return await this.#provider;
    } catch (cause) {
      this.#provider = undefined;
      throw new SignInFailure("unreachable", "/", cause);
    }
  }
}

export interface Begun {
  readonly url: string;
  readonly browser: string;
}

export const backPath = "/api/sign-in/back";

function textIn(claim: unknown): string {
  return typeof claim === "string" ? claim : "";
}

function listOf(claim: unknown): string[] {
  const list: unknown[] = Array.isArray(claim) ? claim : [claim];
  return list.filter((each) => typeof each === "string");
}
