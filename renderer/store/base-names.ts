/** What an exported file is called: the person, or the source's own name where there is none. */
import { plainText } from '../../shared/inline';
import { WORDING } from '../wording';
import type { OpenDocument } from './state';

export function baseName(document: OpenDocument): string {
  const name = plainText(document.content.resume.basics.name ?? '').trim();
  const source = document.fileName.replace(/\.[^.]*$/, '').trim();
  return name || source || WORDING.untitled;
}

/** One name each, told apart by a number, so that no file of a batch overwrites another. */
export function baseNames(documents: readonly OpenDocument[]): string[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const wanted = baseName(document);
    let name = wanted;
    // Windows and macOS do not tell case apart.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
