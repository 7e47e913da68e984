/** The system's light or dark as `data-theme`, so that the tokens stand once each in the style sheet. */
export function followTheme(root: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    root.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
}
