/** What takes letters keeps its caret. */
const WRITES = 'input, textarea, [contenteditable="true"]';

/**
 * Where the focus leaves writing, its caret goes too. Chromium would keep it, and once its field is
 * gone look for another place for it among the words of all pages, at every layout: 5 ms each time.
 */
export function dropIdleCaret(page: Document): void {
  page.addEventListener('focusin', ({ target }) => {
    const selection = page.getSelection();
    if (!selection?.isCollapsed || selection.rangeCount === 0) return;
    if (target instanceof Element && !target.matches(WRITES)) selection.removeAllRanges();
  });
}
