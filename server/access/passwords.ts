import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const scrypted = promisify<string, Uint8Array, number, Buffer>(scrypt);
const saltBytes = 16;
const keyBytes = 32;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: each occupies a thread that files are read in, too. */
function derived(password: string, salt: Uint8Array): Promise<Buffer> {
  const next = last.then(() => scrypted(password.normalize("NFKC"), salt, keyBytes));
  last = next.catch(() => undefined);
  return next;
}

/** What is kept of a password that people choose: `<salt>.<key>` by scrypt, in base64url. */
export async function passwordHash(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derived(password, salt);
  return `${salt.toString("base64url")}.${key.toString("base64url")}`;
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [salt = "", key = ""] = hash.split(".");
  const found = await derived(password, Buffer.from(salt, "base64url"));
  return timingSafeEqual(found, Buffer.from(key, "base64url"));
}
