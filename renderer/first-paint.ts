/** A window that nobody sees paints nothing: so long is waited for it, in milliseconds. */
const AT_LATEST = 500;

/** Resolves once the first words or pictures are on screen, or somebody is quicker. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    for (const touch of ['pointerdown', 'keydown'])
      addEventListener(touch, () => resolve(), { once: true, capture: true });
    setTimeout(resolve, AT_LATEST);
  });
}
