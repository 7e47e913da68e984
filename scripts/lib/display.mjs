// @ts-check

/**
 * Whether a window can be shown. Only Linux is without a display by the absence of a variable.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * What Chromium has to be told of this machine.
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, isRoot: boolean }} machine
 */
export function chromiumSwitches({ env, platform, isRoot }) {
  if (platform !== 'linux') return [];
  return [
    // Chromium refuses to run as root in its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    // Before Electron 38 Wayland is not found without being asked for.
    ...(!env.DISPLAY && env.WAYLAND_DISPLAY ? ['--ozone-platform-hint=auto'] : []),
    // Only what is fatal: a machine without a message bus would fill the console with that.
    '--log-level=3',
  ];
}
