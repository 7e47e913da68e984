/** What no page may do: go elsewhere, open windows, ask for devices, reach the network. */
import { app, session } from 'electron';
import { ORIGIN } from './protocol';

const LOCAL = new Set(['galley:', 'devtools:', 'data:', 'blob:']);

export function setupLockdown(): void {
  // No name is ever looked up, whatever part of the browser would like to.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  // As root Chromium has no sandbox to give: whoever starts it so has said it with this switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
    session.defaultSession.webRequest.onBeforeRequest((details, callback) =>
      callback({ cancel: !LOCAL.has(new URL(details.url).protocol) }),
    );
  });
}

/** Whether a message comes from our own page. */
export function isOurs(url: string | undefined): boolean {
  return url?.startsWith(`${ORIGIN}/`) ?? false;
}
