/** The sign at the start of a line of `Rich` text that makes it a point of a list, with its space; '' without one. */
export function pointSign(line: string): string {
  return /^[-•][^\S\n]+/.exec(line)?.[0] ?? '';
}
