/** The ZIP around a Word document. */
import { strFromU8, strToU8, type Unzipped } from 'fflate';
import type { UserError } from '../../../shared/result';
import { damagedFile, namesFile, unzipParts } from '../archive';

const KIND = 'Word document';
const XML_PARTS =
  /^(customXml\/item\d+\.xml|word\/[^/]*\.xml|(?:word\/)?[^/]+\.(?:x?html?|mht|mhtml|rtf|txt|docx)|word\/_rels\/[^/]*\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/;

/** The main part; Word on the web numbers it at times. */
const MAIN = /^word\/(document\d*\.xml)$/m;

/** Whether the bytes are a ZIP with the main part of a Word document; true for a damaged one too. */
export function isWordPackage(bytes: Uint8Array): boolean {
  return namesFile(bytes, 'word/document');
}

export class WordPackage {
  /** @param texts of parts that were decoded, or are to be read for what is packed. */
  private constructor(
    private readonly parts: Unzipped,
    private readonly texts = new Map<string, string>(),
  ) {}

  /** Throws UserError for a damaged file. */
  static open(bytes: Uint8Array): WordPackage {
    return new WordPackage(withUsualNames(unzipParts(bytes, XML_PARTS, KIND)));
  }

  names(): readonly string[] {
    return Object.keys(this.parts);
  }

  has(name: string): boolean {
    return this.texts.has(name) || this.parts[name] !== undefined;
  }

  /** Several look at the main part; it is decoded once. */
  text(name: string): string | undefined {
    const part = this.parts[name];
    const text = this.texts.get(name) ?? (part && strFromU8(part));
    if (text !== undefined) this.texts.set(name, text);
    return text;
  }

  /** The texts of the custom XML parts: data that programs attach and no reader sees. */
  customParts(): string[] {
    const names = this.names().filter((name) => name.startsWith('customXml/'));
    return names.flatMap((name) => this.text(name) ?? []);
  }

  /** The package with other texts in some of its parts. */
  with(texts: Readonly<Record<string, string>>): WordPackage {
    return new WordPackage(this.parts, new Map([...this.texts, ...Object.entries(texts)]));
  }

  /** A part as it is packed, for handing it on. */
  bytes(name: string): Uint8Array | undefined {
    return this.parts[name];
  }
}

function withUsualNames(parts: Unzipped): Unzipped {
  const name = MAIN.exec(Object.keys(parts).join('\n'))?.[1];
  const relations = parts['_rels/.rels'];
  if (!name || !relations || parts['word/document.xml']) return parts;
  return {
    ...Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path.replace(`/${name}`, '/document.xml'), part]),
    ),
    '_rels/.rels': strToU8(strFromU8(relations).replace(`word/${name}`, 'word/document.xml')),
  };
}

export function damaged(): UserError {
  return damagedFile(KIND);
}
