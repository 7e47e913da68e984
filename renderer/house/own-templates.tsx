import { Download, Trash2, Upload } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { TEMPLATE_EXTENSION } from '../../shared/own-template';
import { useApp, useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import type { OpenDocument } from '../store/state';
import { WORDING } from '../wording';
import { FileButton } from './file-button';

const WORDS = WORDING.ownTemplates;

/** Templates with what was changed about them, under names of a person's own. */
export function OwnTemplates({ document }: { readonly document: OpenDocument }) {
  const { actions, commands } = useTools();
  const own = useApp((state) => state.ownTemplates);
  const [title, setTitle] = useState('');
  const { templateId, theme = {} } = document.content.look;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    commands.keepTemplate({ title: title.trim(), base: templateId, theme });
    setTitle('');
  };
  return (
    <section className="theme own-templates" aria-label={WORDS.title}>
      <h2>{WORDS.title}</h2>
      {own.length === 0 && <p className="quiet">{WORDS.none}</p>}
      <ul>
        {own.map((each) => (
          <li key={each.title}>
            <Button className="link-button" onPress={() => actions.putOn(document.id, each)}>
              {each.title}
            </Button>
            <IconButton
              icon={Download}
              label={WORDS.saveFileNamed(each.title)}
              onPress={() => commands.saveTemplate(each)}
            />
            <IconButton
              icon={Trash2}
              label={WORDS.forgetNamed(each.title)}
              onPress={() => commands.deleteTemplate(each)}
            />
          </li>
        ))}
      </ul>
      <Form className="row" onSubmit={keep}>
        <input
          className="input line"
          aria-label={WORDS.name}
          placeholder={WORDS.name}
          value={title}
          maxLength={80}
          onChange={({ target }) => setTitle(target.value)}
        />
        <Button type="submit" className="button">
          {WORDS.keep}
        </Button>
      </Form>
      <div className="row">
        <FileButton
          icon={Upload}
          label={WORDS.importFile}
          accept={[`.${TEMPLATE_EXTENSION}`]}
          onFile={async (file) => {
            const each = await commands.importTemplate(file);
            if (each) actions.putOn(document.id, each);
          }}
        />
      </div>
    </section>
  );
}
