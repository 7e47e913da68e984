/** Everything the palette leads to, in the order in which it stands while nothing is typed. */
import { plainText } from '../../shared/inline';
import { MENU_COMMANDS, type Platform } from '../../shared/menu-commands';
import type { Template } from '../../shared/template';
import { keysOf } from '../components/keys';
import type { Actions } from '../store/actions';
import { baseNames } from '../store/base-names';
import { type AppState, currentDocument } from '../store/state';
import type { WindowCommands } from '../window-commands';
import { WORDING } from '../wording';

export interface PaletteItem {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is; commands need no word for it. */
  readonly kind?: string;
  readonly keys?: string;
  readonly run: () => void;
}

interface Tools {
  readonly actions: Actions;
  readonly list: WindowCommands;
  readonly templates: readonly Template[];
  readonly platform: Platform;
}

export function paletteItems(state: AppState, tools: Tools): PaletteItem[] {
  return [
    ...commandItems(state, tools),
    ...sectionItems(state, tools),
    ...documentItems(state, tools),
    ...templateItems(state, tools),
  ];
}

function commandItems(state: AppState, { list, platform }: Tools): PaletteItem[] {
  return MENU_COMMANDS.filter((id) => id !== 'view.palette' && list[id].isOffered(state)).map((id) => ({
    id,
    name: WORDING.commands[id].replace(/…$/, ''),
    keys: keysOf(id, platform),
    run: list[id].run,
  }));
}

function sectionItems(state: AppState, { actions }: Tools): PaletteItem[] {
  const sections = currentDocument(state)?.content.resume.sections;
  if (!sections) return [];
  const places = sections.map(({ title }, index) => ({
    name: plainText(title).trim() || WORDING.emptyTitle,
    at: `/sections/${index}/title`,
  }));
  return [{ name: WORDING.contact, at: '/basics/name' }, ...places].map(({ name, at }) => ({
    id: at,
    name,
    kind: WORDING.palette.section,
    run: () => actions.goToField(at),
  }));
}

function documentItems({ documents, currentId }: AppState, { actions }: Tools): PaletteItem[] {
  const names = baseNames(documents);
  return documents.flatMap(({ id }, index) =>
    id === currentId
      ? []
      : [
          {
            id: `document ${id}`,
            name: names[index] ?? WORDING.untitled,
            kind: WORDING.palette.document,
            run: () => actions.showDocument(id),
          },
        ],
  );
}

function templateItems(state: AppState, { actions, templates }: Tools): PaletteItem[] {
  const document = currentDocument(state);
  if (!document || document.readOnly) return [];
  return templates
    .filter(({ id }) => id !== document.content.look.templateId)
    .map(({ id, title }) => ({
      id: `template ${id}`,
      name: title,
      kind: WORDING.palette.template,
      run: () => actions.setTemplate(document.id, id),
    }));
}
