import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportArguments } from '../../scripts/lib/export-without-window.mjs';

describe('exportArguments', () => {
  it('asks for both formats of every file', () => {
    expect(exportArguments(['/a.md', '/b.docx'], 'meridian').join(' ')).toBe(
      'export /a.md /b.docx --template meridian --to pdf,docx --out galley-out',
    );
  });
});

// On other systems there always is a display.
describe.runIf(process.platform === 'linux')('npm start without a display', () => {
  it('says so and writes the sample as PDF and Word', () => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const start = spawnSync(process.execPath, ['scripts/start.mjs'], { env, encoding: 'utf8' });
    expect(start.stderr).toBe('');
    expect(start.status).toBe(0);
    expect(start.stdout).toContain('no display');
    const files = start.stdout.split('\n').filter((line) => /\.(pdf|docx)$/.test(line));
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) expect(existsSync(file)).toBe(true);
  });
});
