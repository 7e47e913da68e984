import { type FormEvent, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useTools } from '../app-context';
import { WORDING } from '../wording';

/** Keeps the document as it is under a name, for good. */
export function NameVersion({ documentId }: { readonly documentId: string }) {
  const { actions } = useTools();
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    actions.takeVersion(documentId, { at: Date.now(), why: 'named', name: trimmed });
    setName('');
  };
  return (
    <Form className="name-version" onSubmit={keep}>
      <TextField className="field" isRequired value={name} onChange={setName} maxLength={200}>
        <Label>{WORDING.versionName}</Label>
        <Input className="input line" />
      </TextField>
      <Button type="submit" className="button">
        {WORDING.keepVersion}
      </Button>
    </Form>
  );
}
