import { castDraft, type Draft } from 'immer';
import type { BrandKit } from '../../shared/brand-kit';
import type { Look } from '../../shared/ipc/contract';
import type { OwnTemplate } from '../../shared/own-template';
import { editContent } from './change-document';
import type { Content, Fonts } from './state';
import type { AppStore } from './store';

export function houseActions(store: AppStore) {
  const { setState } = store;
  return {
    setHouse(brands: readonly BrandKit[], ownTemplates: readonly OwnTemplate[]) {
      setState({ brands, ownTemplates });
    },
    /** `changed` says that families came or went since the pages were set. */
    setFonts({ own, faces }: Omit<Fonts, 'turn'>, changed: boolean) {
      setState(({ fonts }) => ({ fonts: { own, faces, turn: fonts.turn + (changed ? 1 : 0) } }));
    },
    /** Replaces the kit of that name. */
    keepBrand(kit: BrandKit) {
      setState(({ brands }) => ({ brands: [...brands.filter(({ name }) => name !== kit.name), kit] }));
    },
    forgetBrand(name: string) {
      setState(({ brands }) => ({ brands: brands.filter((kit) => kit.name !== name) }));
    },
    keepTemplate(own: OwnTemplate) {
      setState(({ ownTemplates }) => ({
        ownTemplates: [...ownTemplates.filter(({ title }) => title !== own.title), own],
      }));
    },
    forgetTemplate(title: string) {
      setState(({ ownTemplates }) => ({ ownTemplates: ownTemplates.filter((own) => own.title !== title) }));
    },
    /** Changes of the same `part` join into one step of undo. The reference is this candidate's alone. */
    setBrand(id: string, brand: Look['brand'], part?: string) {
      setState(({ look }) => ({ look: { ...look, brand: brand && { kit: brand.kit, date: brand.date } } }));
      editContent(store, id, (draft) => carry(draft, brand), part);
    },
    /** Base and differences in one step of undo. */
    putOn(id: string, { base, theme }: OwnTemplate) {
      setState(({ look }) => ({ look: { ...look, templateId: base, theme }, tryOn: undefined }));
      editContent(store, id, (draft) => {
        draft.look.templateId = base;
        draft.look.theme = castDraft(theme);
      });
    },
  };
}

export function carry(draft: Draft<Content>, brand: Look['brand']): void {
  if (brand) draft.look.brand = castDraft(brand);
  else delete draft.look.brand;
}
