import { memo, type RefObject, useRef } from 'react';
import type { Resume } from '../../shared/resume';
import { useDocument } from '../app-context';
import { Arrange } from '../arrange/arrange';
import { EditorContext, useDocumentId } from '../editors/editor-context';
import { useFoundFields } from '../find/use-found-fields';
import { Spelling } from '../spelling/spelling';
import { AddSection } from './add-section';
import { ContactEditor } from './contact-editor';
import { SectionEditor } from './section-editor';
import { useCaret } from './use-caret';
import { useLineDrop } from './use-line-drop';

/** The whole résumé as a form. Its parts follow what they show, so that a letter draws again one section alone. */
export const ContentPanel = memo(function ContentPanel({ id }: { readonly id: string }) {
  const form = useRef<HTMLDivElement>(null);
  const drop = useLineDrop(id);
  return (
    <EditorContext value={id}>
      <div className="form" ref={form} {...drop}>
        <Contact />
        <Arrange>
          <Sections />
        </Arrange>
        <SpelledForm form={form} />
        <MoreSections />
        <Attention form={form} />
      </div>
    </EditorContext>
  );
});

/** Where the caret is sent, and what is lit. A part of its own, so that neither draws the form again. */
function Attention({ form }: { readonly form: RefObject<HTMLElement | null> }) {
  useCaret(form);
  useFoundFields(form);
  return null;
}

function useResume<T>(selector: (resume: Resume) => T): T | undefined {
  return useDocument(useDocumentId(), ({ content }) => selector(content.resume));
}

function Contact() {
  const basics = useResume((resume) => resume.basics);
  return basics && <ContactEditor basics={basics} />;
}

function Sections() {
  const sections = useResume((resume) => resume.sections) ?? [];
  return sections.map((section, index) => (
    <SectionEditor
      // biome-ignore lint/suspicious/noArrayIndexKey: a section's place is its identity, as its pointer says.
      key={index}
      section={section}
      index={index}
      count={sections.length}
    />
  ));
}

function SpelledForm({ form }: { readonly form: RefObject<HTMLElement | null> }) {
  const resume = useResume(itself);
  return resume && <Spelling form={form} resume={resume} />;
}

const itself = (resume: Resume) => resume;

function MoreSections() {
  const lang = useResume((resume) => resume.lang);
  const count = useResume(({ sections }) => sections.length) ?? 0;
  return <AddSection lang={lang} count={count} />;
}
