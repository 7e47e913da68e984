/**
 * Habits of Markdown writers that CommonMark does not know, turned into what it does know. Every rule
 * keeps the number of lines, so that positions stay those of the file.
 */

/** Pandoc and Jekyll authors space sections with empty HTML, which would swallow the next line as HTML. */
const SPACER = /^[ \t]*(<p>(&nbsp;|\s|<br\s*\/?>)*<\/p>|<br\s*\/?>|&nbsp;|\\)[ \t]*$/i;
/** `SKILLS ------------`: a heading with its rule on the same line. */
const RULED_HEADING = /^(\S[^|]{0,60}?) [-=_]{10,}$/;
/** `:   text` under a term (Pandoc, PHP Markdown Extra). */
const DEFINITION = /^ {0,3}:[ \t]+(?=\S)/;

/** A span of code looks for its end through the whole text; hundreds that have none would take minutes. */
const LONG_BACKTICKS = /`{9,}/g;
/** Nobody quotes a quotation twelve times, and the parser's time grows with the square of the depth. */
const CONTAINER = '[ \\t]*(?:>|[-*+](?=[ \\t]))';
const DEEP_CONTAINERS = new RegExp(`^((?:${CONTAINER}){12})(?:${CONTAINER})+`);

export function prepareMarkdown(markdown: string): string {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  let definition = false;
  let fence = false;
  return lines
    .map((line, at) => {
      if (/^ {0,3}(```|~~~)/.test(line)) fence = !fence;
      if (fence) return line;
      if (SPACER.test(line)) return '';
      const afterTerm = [lines[at - 1], lines[at - 2]].some((above) => above && /\S/.test(above));
      if (DEFINITION.test(line) && (definition || afterTerm)) {
        definition = true;
        return line.replace(DEFINITION, '');
      }
      if (/^\S/.test(line)) definition = false;
      // Else the indented rest of a definition would be a block of code.
      if (definition) return line.replace(/^( {4}|\t)/, '');
      return line.replace(RULED_HEADING, '## $1').replace(LONG_BACKTICKS, '').replace(DEEP_CONTAINERS, '$1 ');
    })
    .join('\n');
}
