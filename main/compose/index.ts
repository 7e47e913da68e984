/**
 * Resume + Template → Flow: everything about looks is decided here. Sections are told apart by the
 * shape of their entries only; which column a section stands in is the template's data.
 */
import type { Edges, Flow, FlowColumn, FlowParagraph } from '../../shared/flow';
import { PAPERS } from '../../shared/paper';
import type { Resume } from '../../shared/resume';
import type { Settings, Template } from '../../shared/template';
import { composeCover } from './cover';
import { closed, composeBand, composeContact, composeName } from './header';
import { arranged, shownBasics } from './order';
import { stacked } from './paragraphs';
import { composePhoto, pictureNotes } from './picture';
import { composeRunning } from './running';
import { composeSection } from './section';
import { inLanguage } from './separators';
import type { Setting } from './setting';
import { standsInSidebar } from './sidebar';

/** Never throws: a résumé without a word gives a Flow without paragraphs. */
export function composeFlow(whole: Resume, given: Template, settings: Settings): Flow {
  const template = inLanguage(given, whole.lang ?? '');
  const resume = { ...whole, basics: shownBasics(whole.basics, template) };
  const paper = { id: settings.paper, ...PAPERS[settings.paper] };
  const margin = marginOn(paper.width, template);
  const columns = composeColumns(resume, template, paper.width - margin.left - margin.right, settings);
  const notes = pictureNotes(resume, template, settings);
  return {
    lang: resume.lang || 'en',
    title: (resume.basics.name ?? '').trim(),
    paper,
    margin,
    columns,
    band: composeBand(template, columns[0]),
    cover: composeCover(resume, template, settings),
    ...composeRunning(resume, template, settings),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** One column is as wide on every paper, for its measure was chosen; of two the main one takes what there is. */
function marginOn(paperWidth: number, { margin, columns }: Template): Edges {
  const more = columns.kind === 'single' ? (paperWidth - PAPERS.a4.width) / 2 : 0;
  return { ...margin, left: margin.left + more, right: margin.right + more };
}

function composeColumns(
  resume: Resume,
  template: Template,
  width: number,
  { brand }: Settings,
): FlowColumn[] {
  const { columns } = template;
  const wide: Setting = { template, lang: resume.lang || 'en', narrow: false };
  if (columns.kind === 'single') {
    const header = [
      ...composeName(resume.basics, wide),
      ...composeContact(resume.basics, wide, brand?.contact),
    ];
    const sections = stacked(
      composeSections(resume, wide, () => true),
      template.sectionGap,
    );
    const gap = template.sectionGap + (template.header.band?.below ?? 0);
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    return [{ id: 'main', width, padding, paragraphs: stacked([closed(header, template), sections], gap) }];
  }
  const narrow: Setting = { ...wide, narrow: true };
  const aside = composeSections(resume, narrow, (at) => at);
  const read = composeSections(resume, wide, (at) => !at);
  const sidebar: FlowColumn = {
    id: 'sidebar',
    width: columns.width,
    padding: columns.padding,
    fill: template.colors.sidebarFill,
    paragraphs: stacked(
      [composePhoto(resume, template), composeContact(resume.basics, narrow, brand?.contact), ...aside],
      template.sectionGap,
    ),
  };
  const main: FlowColumn = {
    id: 'main',
    width: width - columns.width,
    padding: columns.mainPadding,
    paragraphs: stacked([composeName(resume.basics, wide), ...read], template.sectionGap),
  };
  return columns.side === 'left' ? [sidebar, main] : [main, sidebar];
}

/** The sections whose place, in the sidebar or not, is wanted; pointers count all of them. */
function composeSections(
  resume: Resume,
  setting: Setting,
  wanted: (inSidebar: boolean) => boolean,
): FlowParagraph[][] {
  return arranged(resume.sections, setting.template).map(({ section, at }) =>
    wanted(standsInSidebar(section, setting.template)) ? composeSection(section, at, setting) : [],
  );
}
