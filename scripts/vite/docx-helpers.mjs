// @ts-check

/**
 * What the docx library was compiled with to run in old browsers, in JavaScript of today: it builds some
 * ten thousand small objects a document, each by these, and copying them property by property took a
 * twentieth of a batch. The objects are plain, without getters, so that nothing else differs.
 */
const HELPERS = {
  _defineProperty: 'function _defineProperty(e, r, t) { e[r] = t; return e; }',
  _objectSpread2: 'function _objectSpread2(e, ...more) { return Object.assign(e, ...more); }',
};

/** @returns {import('vite').Plugin} */
export const docxHelpers = () => ({
  name: 'docx-helpers',
  transform(code, id) {
    if (!/\/docx\/dist\/index\.mjs$/.test(id.replaceAll('\\', '/'))) return null;
    let changed = code;
    for (const [name, helper] of Object.entries(HELPERS)) {
      const written = new RegExp(`^function ${name}\\(.*?^}$`, 'ms');
      if (!written.test(changed))
        this.error('scripts/vite/docx-helpers.mjs does not know this version of docx.');
      changed = changed.replace(written, helper);
    }
    return { code: changed, map: null };
  },
});
