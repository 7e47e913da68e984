import { useRef } from 'react';
import { Arrange } from '../arrange/arrange';
import { EditorContext } from '../editors/editor-context';
import { useFoundFields } from '../find/use-found-fields';
import { Spelling } from '../spelling/spelling';
import type { OpenDocument } from '../store/state';
import { AddSection } from './add-section';
import { ContactEditor } from './contact-editor';
import { SectionEditor } from './section-editor';
import { useCaret } from './use-caret';
import { useLineDrop } from './use-line-drop';

/** The whole résumé as a form. */
export function ContentPanel({ document }: { readonly document: OpenDocument }) {
  const form = useRef<HTMLDivElement>(null);
  const { basics, sections, lang } = document.content.resume;
  useCaret(form);
  useFoundFields(form);
  const drop = useLineDrop(document.id);
  return (
    <EditorContext value={document.id}>
      <div className="form" ref={form} {...drop}>
        <ContactEditor basics={basics} />
        <Arrange>
          {sections.map((section, index) => (
            <SectionEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: a section's place is its identity, as its pointer says.
              key={index}
              section={section}
              index={index}
              count={sections.length}
            />
          ))}
        </Arrange>
        <Spelling form={form} resume={document.content.resume} />
        <AddSection lang={lang} count={sections.length} />
      </div>
    </EditorContext>
  );
}
