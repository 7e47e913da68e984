import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { TEMPLATES } from '../../templates';
import { useTools } from '../app-context';
import { describedTemplate, WORDING } from '../wording';
import { TemplatePicture } from './template-picture';
import { useTryOn } from './use-try-on';

interface TemplateGalleryProps {
  readonly documentId: string;
  readonly chosen: string;
}

/** Every template, drawn with this very résumé. Pointing at one shows it on the desk. */
export function TemplateGallery({ documentId, chosen }: TemplateGalleryProps) {
  const { actions } = useTools();
  const tryOn = useTryOn(chosen);
  return (
    <RadioGroup
      className="choice"
      value={chosen}
      onChange={(templateId) => actions.setTemplate(documentId, templateId)}
    >
      <Label>{WORDING.template}</Label>
      <div className="gallery">
        {TEMPLATES.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            className="template-card"
            onHoverStart={() => tryOn(template.id)}
            onHoverEnd={() => tryOn(undefined)}
          >
            <TemplatePicture templateId={template.id} />
            <span className="words">
              <b>{template.title}</b>
              <Text slot="description">{describedTemplate(template)}</Text>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
