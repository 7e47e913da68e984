/** The ZIP around a Word document, opened with care: what it says of its size is checked before it is inflated. */
import { strFromU8, type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';
import { UserError } from '../../../shared/result';

/** No résumé comes near it; a ZIP bomb of a few kilobytes goes far beyond. */
const LARGEST_CONTENT_BYTES = 200_000_000;

/** Whether the bytes are a ZIP with the main part of a Word document; true for a damaged one too. */
export function isWordPackage(bytes: Uint8Array): boolean {
  return (
    isZip(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml')
  );
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

export class WordPackage {
  private constructor(private readonly parts: Unzipped) {}

  /** Reads the XML parts; pictures and fonts stay packed. Throws UserError for a damaged file. */
  static open(bytes: Uint8Array): WordPackage {
    let total = 0;
    const wanted = ({ name, originalSize }: UnzipFileInfo) => {
      total += originalSize;
      if (total > LARGEST_CONTENT_BYTES) throw tooLarge();
      return /^(customXml\/item\d+\.xml|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/.test(
        name,
      );
    };
    try {
      return new WordPackage(unzipSync(bytes, { filter: wanted }));
    } catch (error) {
      throw error instanceof UserError ? error : damaged();
    }
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

  /** A part as it is packed, for handing it on. */
  bytes(name: string): Uint8Array | undefined {
    return this.parts[name];
  }
}

export function damaged(): UserError {
  return new UserError(
    'This Word document is damaged and cannot be opened.',
    'Open it in Word, let it be repaired, and save it again, or choose another copy.',
  );
}

function tooLarge(): UserError {
  return new UserError(
    'This Word document unpacks to more than 200 MB.',
    'Take out large pictures and attachments, or save it as PDF.',
  );
}
