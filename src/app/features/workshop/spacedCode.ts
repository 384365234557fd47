/** A code as it is read aloud: `ABCD 2345`. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`.trim();
}
