import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportResume } from '../../../main/pipeline';
import { TEMPLATES } from '../../../templates';
import { MIRA } from '../../renderer/people';
import { fonts } from '../../support/pairs';
import { resumes } from '../../support/resumes';

const write = async (resume: typeof MIRA, templateId = 'meridian') => {
  const { files } = await exportResume(resume, { templateId, paper: 'a4' }, ['html', 'txt'], fonts);
  const [html = '', text = ''] = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  return { html, text };
};

const words = (text: string) => text.replace(/[•–\s]+/g, '');
const shown = (html: string) =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('HTML for pasting', () => {
  it('nests points below points, and marks what is bold', async () => {
    const { html } = await write(MIRA);
    expect(html).toContain('<h1>Mira Osgood</h1>');
    expect(html).toContain('<ul><li>Tower clocks</li><li>Pocket watches<ul><li>Swiss</li></ul></li></ul>');
    expect(html).toContain('<b>old</b>');
  });

  it('says every word of the text file, in its order, and opens nothing that it does not close', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, fc.constantFrom(...TEMPLATES.map(({ id }) => id)), async (resume, id) => {
        const { html, text } = await write(resume, id);
        expect(words(shown(html))).toBe(words(text));
        for (const name of ['ul', 'li', 'p', 'b', 'i', 'a', 'h1', 'h2', 'h3'])
          expect(html.split(`<${name}>`).length + html.split(`<${name} `).length - 1).toBe(
            html.split(`</${name}>`).length,
          );
      }),
      { numRuns: 25 },
    );
  });
});
