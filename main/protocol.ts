/** `galley://app/…`: the window's own files, read only, from the folders named here and no other. */
import { readFile } from 'node:fs/promises';
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

/** Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** @param ownFonts folder of the faces of people's own fonts, which stand beside the shipped ones in addresses. */
export function setupProtocol(ownFonts: string): void {
  protocol.handle(SCHEME, async (request) => {
    const path = pathOf(new URL(request.url), ownFonts);
    const type = path && TYPES[extname(path)];
    if (!path || !type) return new Response('Not found', { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'content-type': type,
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return new Response('Not found', { status: 404 });
    }
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
