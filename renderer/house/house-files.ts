/**
 * What a house hands on, as files and back. Apart from the commands: what these files are checked by is a
 * quarter of the window's code, and most windows open and close without one of them.
 */
import { type BrandKit, readBrandKit, writeBrandKit } from '../../shared/brand-kit';
import type { Args, Result } from '../../shared/ipc/contract';
import { type OwnTemplate, readOwnTemplate, writeOwnTemplate } from '../../shared/own-template';
import { TEMPLATES } from '../../templates';
import { EARLIER } from '../../templates/earlier';

type HouseFile = Args<'house.keep'>;

const BASES = [...TEMPLATES, ...EARLIER].map(({ id }) => id);

export function brandFile(kit: BrandKit): HouseFile {
  return { extension: 'galleybrand', name: kit.name, text: writeBrandKit(kit) };
}

export function templateFile(own: OwnTemplate): HouseFile {
  return { extension: 'galleytemplate', name: own.title, text: writeOwnTemplate(own) };
}

export { readBrandKit as readBrand };

export function readTemplate(text: string): OwnTemplate {
  return readOwnTemplate(text, BASES);
}

/** A file that something else spoilt is left where it lies. */
export function readHouse(files: Result<'house.list'>['files']) {
  const each = <T>(wanted: HouseFile['extension'], read: (text: string) => T): T[] =>
    files.flatMap(({ extension, text }) => (extension === wanted ? readable(() => read(text)) : []));
  return { brands: each('galleybrand', readBrandKit), templates: each('galleytemplate', readTemplate) };
}

function readable<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}
