/** `galley://app/…`: the window's own files, read only, from the folders named here and no other. */
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'galley';
export const ORIGIN = `${SCHEME}://app`;
export const START_PAGE = `${ORIGIN}/renderer/index.html`;

const ROOT = join(__dirname, '..');
const FOLDERS = ['renderer', 'fonts'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** `net::ERR_FILE_NOT_FOUND`. */
const NOT_FOUND = -6;

/** Styles may stand in elements: the component library positions its popovers that way. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Before the app is ready. What Chromium compiled it keeps for the next start, from Electron 27 on. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/**
 * Electron would rather have `protocol.handle`, but that passes every byte through this process's script as a
 * stream: for the window's own script some sixty milliseconds of the start. This one gives Chromium the path.
 * @param ownFonts folder of the faces of people's own fonts, which stand beside the shipped ones in addresses.
 */
export function setupProtocol(ownFonts: string): void {
  protocol.registerFileProtocol(SCHEME, ({ url }, answer) => {
    const path = pathOf(new URL(url), ownFonts);
    const type = path && TYPES[extname(path)];
    if (!path || !type) return answer({ error: NOT_FOUND });
    answer({
      path,
      headers: {
        'content-type': type,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}

/** Ids of such faces, of which no path to another folder can be made. */
const OWN_FACE = /^\/fonts\/(Own[A-Za-z0-9-]+\.ttf)$/;

function pathOf(url: URL, ownFonts: string): string | undefined {
  if (url.host !== 'app') return undefined;
  const [, ownFace] = OWN_FACE.exec(url.pathname) ?? [];
  if (ownFace) return join(ownFonts, ownFace);
  const path = normalize(join(ROOT, decodeURIComponent(url.pathname)));
  return FOLDERS.some((folder) => path.startsWith(join(ROOT, folder) + sep)) ? path : undefined;
}
