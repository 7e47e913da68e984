import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumSwitches, hasDisplay } from '../../scripts/lib/display.mjs';
import { npmCommand } from '../../scripts/lib/npm.mjs';
import { cacheFolder } from '../../scripts/lib/paths.mjs';
import { demandNode } from '../../scripts/lib/script.mjs';

describe('hasDisplay', () => {
  it('needs a variable on Linux only', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });
});

describe('chromiumSwitches', () => {
  it('gives the sandbox up for root alone', () => {
    const machine = { env: { DISPLAY: ':0' }, platform: 'linux' } as const;
    expect(chromiumSwitches({ ...machine, isRoot: true })).toContain('--no-sandbox');
    expect(chromiumSwitches({ ...machine, isRoot: false })).not.toContain('--no-sandbox');
  });

  it('asks for Wayland where there is nothing else', () => {
    const switches = (env: NodeJS.ProcessEnv) => chromiumSwitches({ env, platform: 'linux', isRoot: false });
    expect(switches({ WAYLAND_DISPLAY: 'w' })).toContain('--ozone-platform-hint=auto');
    expect(switches({ WAYLAND_DISPLAY: 'w', DISPLAY: ':0' })).not.toContain('--ozone-platform-hint=auto');
  });
});

describe('npmCommand', () => {
  it('runs the npm that runs us, without a shell', () => {
    const entry = join('lib', 'npm-cli.js');
    expect(npmCommand({ npm_execpath: entry }, 'win32')).toEqual({
      command: process.execPath,
      first: [entry],
      shell: false,
    });
  });

  it('takes no other package manager for npm', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/yarn.js' }, 'linux').command).toBe('npm');
    expect(npmCommand({}, 'win32').shell).toBe(true);
  });
});

describe('cacheFolder', () => {
  it('is where each system keeps such things', () => {
    const home = { HOME: '/home/ada' };
    expect(cacheFolder(home, 'linux')).toBe(join('/home/ada', '.cache', 'galley'));
    expect(cacheFolder({ ...home, XDG_CACHE_HOME: '/tmp/cache' }, 'linux')).toBe(
      join('/tmp/cache', 'galley'),
    );
    expect(cacheFolder(home, 'darwin')).toBe(join('/home/ada', 'Library', 'Caches', 'galley'));
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'galley', 'Cache'));
  });
});

describe('demandNode', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('is content with %s', (version) => {
    expect(() => demandNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3'])('refuses %s and says what is needed', (version) => {
    expect(() => demandNode(version)).toThrow('20.19 or newer');
  });
});
