// @ts-check
/**
 * What the window and the tests need of the system. Asked for by what is used – a library, a program –
 * and not by package, so that it also holds where packages have other names. Installed as root on
 * Debian and its kin; elsewhere the command, or the names, are printed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { capture, isOnPath } from './child.mjs';
import { Stop, say } from './script.mjs';

/**
 * `t64`: packages that Debian 13 and Ubuntu 24.04 renamed when 32-bit systems got 64-bit times.
 * @typedef {{ library?: string, program?: string, debian: string, t64?: boolean }} Need
 */

/** @type {readonly Need[]} */
const WINDOW_NEEDS = [
  { library: 'libgtk-3.so.0', debian: 'libgtk-3-0', t64: true },
  { library: 'libnss3.so', debian: 'libnss3' },
  { library: 'libasound.so.2', debian: 'libasound2', t64: true },
  { library: 'libgbm.so.1', debian: 'libgbm1' },
  { library: 'libXss.so.1', debian: 'libxss1' },
  { library: 'libXtst.so.6', debian: 'libxtst6' },
  { library: 'libatk-bridge-2.0.so.0', debian: 'libatk-bridge2.0-0', t64: true },
];

/** @type {readonly Need[]} */
const VIRTUAL_DISPLAY_NEEDS = [
  { program: 'xvfb-run', debian: 'xvfb' },
  { program: 'xauth', debian: 'xauth' },
];

/** The tests read our PDF and Word files back with programs that are not ours. @type {readonly Need[]} */
const WITNESS_NEEDS = [
  { program: 'qpdf', debian: 'qpdf' },
  { program: 'pdftotext', debian: 'poppler-utils' },
  // `soffice` alone may be LibreOffice without its Writer; `lowriter` comes with it, on Linux only.
  { program: process.platform === 'linux' ? 'lowriter' : 'soffice', debian: 'libreoffice-writer' },
  { program: 'python3', debian: 'python3' },
];

/** @param {'window' | 'tests'} purpose */
export function ensureSystemPackages(purpose) {
  const onLinux = process.platform === 'linux';
  const needs = [
    ...(onLinux ? WINDOW_NEEDS : []),
    ...(onLinux && purpose === 'tests' ? VIRTUAL_DISPLAY_NEEDS : []),
    ...(purpose === 'tests' ? WITNESS_NEEDS : []),
  ];
  const missing = missingOf(needs);
  if (missing.length === 0) return;
  const hasApt = existsSync('/usr/bin/apt-get');
  if (!hasApt) throw new Stop(`The system lacks ${missing.map(nameOf).join(', ')}.`);
  const packages = debianPackages(missing, readOsRelease());
  const isRoot = process.getuid?.() === 0;
  if (!isRoot)
    throw new Stop(`Packages of the system are missing. Install them with:\n${aptCommand(packages)}`);
  install(packages);
  const stillMissing = missingOf(needs);
  if (stillMissing.length > 0)
    throw new Stop(`The system still lacks ${stillMissing.map(nameOf).join(', ')}.`);
}

/**
 * @param {readonly Need[]} needs
 * @param {string} osRelease the text of /etc/os-release
 */
export function debianPackages(needs, osRelease) {
  const field = (/** @type {string} */ key) =>
    new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const version = Number.parseFloat(field('VERSION_ID'));
  const renamed =
    (field('ID') === 'debian' && version >= 13) || (field('ID') === 'ubuntu' && version >= 24.04);
  return needs.map((need) => (need.t64 && renamed ? `${need.debian}t64` : need.debian));
}

/** The line for people without root. @param {readonly string[]} packages */
export const aptCommand = (packages) => `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;

/** @param {readonly string[]} packages */
function install(packages) {
  say(`installing ${packages.join(' ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be at work, as it often is just after a machine has started: wait for its lock.
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  // A failed update is no failure yet: the lists at hand may do.
  capture('apt-get', [...lock, 'update'], { env });
  const result = capture('apt-get', [...lock, 'install', '--yes', '--no-install-recommends', ...packages], {
    env,
  });
  if (result.ok) return;
  throw new Stop(`apt-get could not install them:\n${result.stderr}\nTry: ${aptCommand(packages)}`);
}

/** @param {readonly Need[]} needs */
function missingOf(needs) {
  const libraries = needs.some((need) => need.library) ? loaderCache() : undefined;
  return needs.filter(({ library, program }) => {
    if (program) return !isOnPath(program);
    return library !== undefined && libraries !== undefined && !libraries.includes(`\t${library} `);
  });
}

/** What the loader knows; undefined where it cannot be asked (musl, NixOS), and Electron itself must say. */
function loaderCache() {
  const program = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  const listing = program ? capture(program, ['-p']) : undefined;
  return listing?.ok ? listing.stdout : undefined;
}

/** @param {Need} need */
const nameOf = (need) => need.library ?? need.program ?? need.debian;

function readOsRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
