import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PAPERS, type PaperId } from '../../shared/paper';
import { useApp, useTools } from '../app-context';
import { BrandSection } from '../house/brand-section';
import { OwnTemplates } from '../house/own-templates';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { DocumentLanguage } from './document-language';
import { DressAll } from './dress-all';
import { FitPages } from './fit-pages';
import { NewerLook } from './newer-look';
import { TemplateGallery } from './template-gallery';
import { ThemeControls } from './theme-controls';

export function DesignPanel({ document }: { readonly document: OpenDocument }) {
  const { actions } = useTools();
  const many = useApp((state) => state.documents.length > 1);
  const { look } = document.content;
  return (
    <div className="design">
      <NewerLook document={document} />
      <TemplateGallery documentId={document.id} chosen={look.templateId} />
      <RadioGroup
        className="choice"
        orientation="horizontal"
        value={look.paper}
        onChange={(paper) => actions.setPaper(document.id, paper as PaperId)}
      >
        <Label>{WORDING.paper}</Label>
        <div className="segments">
          {(Object.keys(PAPERS) as PaperId[]).map((paper) => (
            <Radio key={paper} value={paper} className="segment">
              {WORDING.papers[paper]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <DocumentLanguage document={document} />
      <FitPages key={document.id} documentId={document.id} />
      <ThemeControls document={document} />
      <OwnTemplates document={document} />
      <BrandSection document={document} />
      {many && <DressAll look={look} />}
    </div>
  );
}
