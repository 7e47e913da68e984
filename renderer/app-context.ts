import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../shared/ipc/contract';
import type { Commands } from './commands';
import type { AppState } from './store/state';
import type { Actions, AppStore } from './store/store';

interface AppTools {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly commands: Commands;
  readonly platform: Bridge['platform'];
}

export const AppContext = createContext<AppTools | undefined>(undefined);

export function useTools(): AppTools {
  const tools = useContext(AppContext);
  if (!tools) throw new Error('no AppContext above');
  return tools;
}

/** The selector returns something that stands in the state, or a primitive. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useTools().store, selector);
}
