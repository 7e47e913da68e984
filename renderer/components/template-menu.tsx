import { ChevronDown, LayoutTemplate } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { TEMPLATES } from '../../templates';
import { useCurrent, useTools } from '../app-context';
import { describedTemplate, WORDING } from '../wording';
import { templateTitle } from './template-title';

export function TemplateMenu() {
  const { actions, store } = useTools();
  const templateId = useCurrent(({ content }) => content.look.templateId) ?? '';
  const readOnly = useCurrent((document) => document.readOnly);
  const choose = (id: string) => {
    const { currentId } = store.getState();
    if (currentId !== undefined) actions.setTemplate(currentId, id);
  };
  const title = templateTitle(templateId);
  return (
    <MenuTrigger>
      <Button className="button" aria-label={`${WORDING.template}: ${title}`} isDisabled={readOnly}>
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
          onAction={(key) => choose(String(key))}
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
