/** The window's only way out: one function to ask, one to listen, and where a dropped file lies. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { TextBridge } from '../shared/ipc/contract';

const bridge: TextBridge = {
  invoke: (name, args) => ipcRenderer.invoke('galley:request', name, args),
  on(name, listener) {
    const heard = (_event: unknown, payload: string) => listener(payload);
    ipcRenderer.on(`galley:event:${name}`, heard);
    return () => ipcRenderer.off(`galley:event:${name}`, heard);
  },
  // Before Electron 29 a dropped file told its path itself.
  pathOf: (file) => webUtils?.getPathForFile(file) ?? (file as File & { path?: string }).path ?? '',
  platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
};

contextBridge.exposeInMainWorld('galley', bridge);
