import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Look } from '../../shared/ipc/contract';
import { type AppState, initialState } from './state';

export type AppStore = StoreApi<AppState>;

export function createAppStore(look: Look, attachSource?: boolean): AppStore {
  return createStore<AppState>(() => initialState(look, attachSource));
}
