/** The ZIP around a Word document. */
import { strFromU8, type Unzipped, zipSync } from 'fflate';
import type { UserError } from '../../../shared/result';
import { damagedFile, namesFile, unzipParts } from '../archive';

const KIND = 'Word document';
const XML_PARTS =
  /^(customXml\/item\d+\.xml|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/;

/** Whether the bytes are a ZIP with the main part of a Word document; true for a damaged one too. */
export function isWordPackage(bytes: Uint8Array): boolean {
  return namesFile(bytes, 'word/document.xml');
}

export class WordPackage {
  private constructor(private readonly parts: Unzipped) {}

  /** Throws UserError for a damaged file. */
  static open(bytes: Uint8Array): WordPackage {
    return new WordPackage(unzipParts(bytes, XML_PARTS, KIND));
  }

  text(name: string): string | undefined {
    const part = this.parts[name];
    return part && strFromU8(part);
  }

  /** The texts of the custom XML parts: data that programs attach and no reader sees. */
  customParts(): string[] {
    const names = Object.keys(this.parts).filter((name) => name.startsWith('customXml/'));
    return names.flatMap((name) => this.text(name) ?? []);
  }

  /** The parts packed anew: as large as they were found to be, whatever the file says, and nothing else. */
  zip(): Uint8Array {
    return zipSync(this.parts, { level: 0 });
  }

  /** A part as it is packed, for handing it on. */
  bytes(name: string): Uint8Array | undefined {
    return this.parts[name];
  }
}

export function damaged(): UserError {
  return damagedFile(KIND);
}
