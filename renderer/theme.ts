import type { Appearance } from './store/state';
import type { AppStore } from './store/store';

/**
 * Light or dark as `data-theme` and high contrast as `data-contrast`, so that the tokens stand once each in the
 * style sheet: as the person chose, else as the system is.
 */
export function followAppearance(root: HTMLElement, store: AppStore): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const follow = () => {
    const { appearance } = store.getState();
    const isDark = appearance === 'dark' || (!isLightOrDark(appearance) && dark.matches);
    root.dataset.theme = isDark ? 'dark' : 'light';
    root.toggleAttribute('data-contrast', appearance === 'contrast' || contrast.matches);
  };
  follow();
  dark.addEventListener('change', follow);
  contrast.addEventListener('change', follow);
  store.subscribe((state, before) => {
    if (state.appearance !== before.appearance) follow();
  });
}

function isLightOrDark(appearance: Appearance): boolean {
  return appearance === 'light' || appearance === 'dark';
}
