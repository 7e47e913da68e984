import { type ComponentType, createContext, type RefObject, useContext, useSyncExternalStore } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { useStore } from 'zustand';
import type { Bridge } from '../shared/ipc/contract';
import type { Commands } from './commands';
import type { LateCode } from './late-code';
import type { WindowSpeller } from './spelling/speller-client';
import type { Actions } from './store/actions';
import { type AppState, currentDocument, type OpenDocument } from './store/state';
import type { AppStore } from './store/store';

/** What the window shows of documents: components/workbench.ts, which is read late. */
export interface Workbench {
  readonly TopBar: ComponentType<{
    readonly onTogglePile: () => void;
    readonly onToggleInspector: () => void;
  }>;
  readonly Panes: ComponentType<{
    readonly pile: RefObject<PanelImperativeHandle | null>;
    readonly inspector: RefObject<PanelImperativeHandle | null>;
  }>;
  readonly Meters: ComponentType;
  readonly Overlays: ComponentType;
}

interface AppTools {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly commands: Commands;
  readonly platform: Bridge['platform'];
  readonly speller: WindowSpeller;
  readonly workbench: LateCode<Workbench>;
}

export const AppContext = createContext<AppTools | undefined>(undefined);

export function useTools(): AppTools {
  const tools = useContext(AppContext);
  if (!tools) throw new Error('no AppContext above');
  return tools;
}

/** Undefined until its code is read, soon after the window's first paint. */
export function useWorkbench(): Workbench | undefined {
  const { workbench } = useTools();
  return useSyncExternalStore(workbench.subscribe, workbench.now);
}

/** The selector returns something that stands in the state, or a primitive. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useTools().store, selector);
}

/** Of the document on the desk only what is shown of it: whatever follows all of it is drawn with every letter. */
export function useCurrent<T>(selector: (document: OpenDocument) => T): T | undefined {
  return useApp((state) => {
    const document = currentDocument(state);
    return document && selector(document);
  });
}

export function useDocument<T>(
  id: string | undefined,
  selector: (document: OpenDocument) => T,
): T | undefined {
  return useApp(({ documents }) => {
    const document = documents.find((one) => one.id === id);
    return document && selector(document);
  });
}
