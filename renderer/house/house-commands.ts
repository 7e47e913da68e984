/** What a house keeps for all its documents: brought in, handed on, and told to the main process. */
import { BRAND_EXTENSION, type BrandKit, readBrandKit, writeBrandKit } from '../../shared/brand-kit';
import type { Bridge, HouseExtension } from '../../shared/ipc/contract';
import {
  type OwnTemplate,
  readOwnTemplate,
  TEMPLATE_EXTENSION,
  writeOwnTemplate,
} from '../../shared/own-template';
import { UserError } from '../../shared/result';
import { TEMPLATES } from '../../templates';
import { EARLIER } from '../../templates/earlier';
import type { Actions } from '../store/store';
import { noticeOfFailure, saidOfFonts, saidOfSave, WORDING } from '../wording';

const BASES = [...TEMPLATES, ...EARLIER].map(({ id }) => id);

export function houseCommands(bridge: Bridge, actions: Actions) {
  const tell = (error: unknown) => {
    const user = error instanceof UserError ? error : undefined;
    const message = error instanceof Error ? error.message : String(error);
    actions.addNotice({
      tone: 'warn',
      text: user?.problem ?? WORDING.failed,
      details: [user?.advice ?? message],
    });
  };
  const keep = (extension: HouseExtension, name: string, text: string) =>
    bridge.invoke('house.keep', { extension, name, text }).catch(tell);
  const forget = (extension: HouseExtension, name: string) =>
    bridge.invoke('house.forget', { extension, name }).catch(tell);
  const save = async (extension: HouseExtension, name: string, text: string, title: string) => {
    try {
      const saved = await bridge.invoke('house.save', { extension, name, text, title });
      if (saved.outcome === 'saved') actions.addNotice(saidOfSave(saved.path));
      else if (saved.outcome === 'failed') actions.addNotice(noticeOfFailure(saved));
    } catch (error) {
      tell(error);
    }
  };
  /** What a file says, or nothing after a notice of what is wrong with it. */
  const read = async <T>(file: File, reader: (text: string) => T): Promise<T | undefined> => {
    try {
      return reader(await file.text());
    } catch (error) {
      tell(error);
      return undefined;
    }
  };

  return {
    async loadHouse() {
      try {
        actions.setFonts(await bridge.invoke('fonts.list', {}), false);
        const { files } = await bridge.invoke('house.list', {});
        const of = (wanted: HouseExtension) => files.filter(({ extension }) => extension === wanted);
        // A file that something else spoilt is left where it lies.
        actions.setHouse(
          of(BRAND_EXTENSION).flatMap(({ text }) => readable(() => readBrandKit(text))),
          of(TEMPLATE_EXTENSION).flatMap(({ text }) => readable(() => readOwnTemplate(text, BASES))),
        );
      } catch (error) {
        tell(error);
      }
    },
    /** Asks for font files; the notice says what became of them. */
    async addFonts() {
      try {
        const answer = await bridge.invoke('fonts.add', { title: WORDING.ownFonts.choose });
        if (answer.added.length > 0) actions.setFonts(answer, true);
        if (answer.added.length + answer.failures.length > 0) actions.addNotice(saidOfFonts(answer));
      } catch (error) {
        tell(error);
      }
    },
    async forgetFont(name: string) {
      try {
        actions.setFonts(await bridge.invoke('fonts.forget', { name }), true);
      } catch (error) {
        tell(error);
      }
    },
    keepBrand(kit: BrandKit) {
      actions.keepBrand(kit);
      void keep(BRAND_EXTENSION, kit.name, writeBrandKit(kit));
    },
    forgetBrand(name: string) {
      actions.forgetBrand(name);
      void forget(BRAND_EXTENSION, name);
    },
    async importBrand(file: File): Promise<BrandKit | undefined> {
      const kit = await read(file, readBrandKit);
      if (kit) this.keepBrand(kit);
      return kit;
    },
    saveBrand: (kit: BrandKit) => save(BRAND_EXTENSION, kit.name, writeBrandKit(kit), WORDING.brand.saveFile),
    keepTemplate(own: OwnTemplate) {
      actions.keepTemplate(own);
      void keep(TEMPLATE_EXTENSION, own.title, writeOwnTemplate(own));
    },
    forgetTemplate(title: string) {
      actions.forgetTemplate(title);
      void forget(TEMPLATE_EXTENSION, title);
    },
    async importTemplate(file: File): Promise<OwnTemplate | undefined> {
      const own = await read(file, (text) => readOwnTemplate(text, BASES));
      if (own) this.keepTemplate(own);
      return own;
    },
    saveTemplate: (own: OwnTemplate) =>
      save(TEMPLATE_EXTENSION, own.title, writeOwnTemplate(own), WORDING.ownTemplates.saveFile),
    tellOf: tell,
  };
}

function readable<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}
