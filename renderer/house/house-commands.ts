/** What a house keeps for all its documents: brought in, handed on, and told to the main process. */
import type { BrandKit } from '../../shared/brand-kit';
import type { Args, Bridge, HouseExtension } from '../../shared/ipc/contract';
import type { OwnTemplate } from '../../shared/own-template';
import { sentences, UserError } from '../../shared/result';
import type { Actions } from '../store/actions';
import type { NoticeAction } from '../store/state';
import { noticeOfFailure, saidOfFonts, saidOfSave, WORDING } from '../wording';

type HouseFiles = typeof import('./house-files');

const houseFiles = (): Promise<HouseFiles> => import('./house-files');

export function houseCommands(bridge: Bridge, actions: Actions) {
  const tell = (error: unknown) => {
    if (error instanceof UserError) return actions.addNotice(noticeOfFailure(sentences(error)));
    const message = error instanceof Error ? error.message : String(error);
    actions.addNotice({ tone: 'warn', text: WORDING.failed, details: [message] });
  };
  const gone = (text: string, action: NoticeAction) =>
    actions.addNotice({ tone: 'done', text, details: [], action });
  const keep = async (fileOf: (files: HouseFiles) => Args<'house.keep'>) => {
    try {
      await bridge.invoke('house.keep', fileOf(await houseFiles()));
    } catch (error) {
      tell(error);
    }
  };
  const forget = (extension: HouseExtension, name: string) =>
    bridge.invoke('house.forget', { extension, name }).catch(tell);
  const save = async (fileOf: (files: HouseFiles) => Args<'house.keep'>, title: string) => {
    try {
      const saved = await bridge.invoke('house.save', { ...fileOf(await houseFiles()), title });
      if (saved.outcome === 'saved') actions.addNotice(saidOfSave(saved.path));
      else if (saved.outcome === 'failed') actions.addNotice(noticeOfFailure(saved));
    } catch (error) {
      tell(error);
    }
  };
  /** What a file says, or nothing after a notice of what is wrong with it. */
  const read = async <T>(
    file: File,
    reader: (files: HouseFiles, text: string) => T,
  ): Promise<T | undefined> => {
    try {
      return reader(await houseFiles(), await file.text());
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
        if (files.length === 0) return;
        const { brands, templates } = (await houseFiles()).readHouse(files);
        actions.setHouse(brands, templates);
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
    /** The notice can put it back. */
    async forgetFont(name: string) {
      try {
        actions.setFonts(await bridge.invoke('fonts.forget', { name }), true);
        gone(WORDING.ownFonts.deleted(name), { kind: 'keepFont', name });
      } catch (error) {
        tell(error);
      }
    },
    async putFontBack(name: string) {
      try {
        actions.setFonts(await bridge.invoke('fonts.putBack', { name }), true);
      } catch (error) {
        tell(error);
      }
    },
    keepBrand(kit: BrandKit) {
      actions.keepBrand(kit);
      void keep(({ brandFile }) => brandFile(kit));
    },
    forgetBrand(name: string) {
      actions.forgetBrand(name);
      void forget('galleybrand', name);
    },
    /** The notice can put it back. */
    deleteBrand(kit: BrandKit) {
      this.forgetBrand(kit.name);
      gone(WORDING.brand.deleted(kit.name), { kind: 'keepBrand', kit });
    },
    async importBrand(file: File): Promise<BrandKit | undefined> {
      const kit = await read(file, ({ readBrand }, text) => readBrand(text));
      if (kit) this.keepBrand(kit);
      return kit;
    },
    saveBrand: (kit: BrandKit) => save(({ brandFile }) => brandFile(kit), WORDING.brand.saveFile),
    keepTemplate(own: OwnTemplate) {
      actions.keepTemplate(own);
      void keep(({ templateFile }) => templateFile(own));
    },
    /** The notice can put it back. */
    deleteTemplate(own: OwnTemplate) {
      actions.forgetTemplate(own.title);
      void forget('galleytemplate', own.title);
      gone(WORDING.ownTemplates.deleted(own.title), { kind: 'keepTemplate', own });
    },
    async importTemplate(file: File): Promise<OwnTemplate | undefined> {
      const own = await read(file, ({ readTemplate }, text) => readTemplate(text));
      if (own) this.keepTemplate(own);
      return own;
    },
    saveTemplate: (own: OwnTemplate) =>
      save(({ templateFile }) => templateFile(own), WORDING.ownTemplates.saveFile),
    tellOf: tell,
  };
}
