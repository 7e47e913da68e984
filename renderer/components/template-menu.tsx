import { ChevronDown, LayoutTemplate } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { TEMPLATES } from '../../templates';
import { useTools } from '../app-context';
import { describedTemplate, WORDING } from '../wording';
import { templateTitle } from './template-title';

interface TemplateMenuProps {
  readonly documentId: string;
  readonly templateId: string;
}

export function TemplateMenu({ documentId, templateId }: TemplateMenuProps) {
  const { actions } = useTools();
  const title = templateTitle(templateId);
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${WORDING.template}: ${title}`}>
        <LayoutTemplate aria-hidden size={15} strokeWidth={1.6} />
        <span className="yields">{title}</span>
        <ChevronDown aria-hidden size={14} className="chevron" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label={WORDING.template}
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[templateId]}
          onAction={(key) => actions.setTemplate(documentId, String(key))}
        >
          {TEMPLATES.map((template) => (
            <MenuItem key={template.id} id={template.id} className="menu-item" textValue={template.title}>
              <Text slot="label">{template.title}</Text>
              <Text slot="description">{describedTemplate(template)}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
