import { LANGUAGE } from '../wording';

/** In the language of the interface. */
export function languageName(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return new Intl.DisplayNames([LANGUAGE], { type: 'language' }).of(tag);
  } catch {
    // A file may say anything of its language; what is no BCP 47 tag is shown as it stands.
    return tag;
  }
}
