import { UserRound } from 'lucide-react';
import { memo, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Photo } from '../../shared/picture';
import { TEMPLATES } from '../../templates';
import { useDocument, useTools } from '../app-context';
import { useDocumentId } from '../editors/editor-context';
import { WORDING } from '../wording';
import { CropDialog } from './crop-dialog';
import { cutPhoto, sizeOf, type Upright, uprightPhoto } from './cut-photo';

/** Of a photo where the template says nothing: an upright one. */
const USUAL_FRAME = { width: 4, height: 5 };

interface PhotoFieldProps {
  /** What the page shows. */
  readonly image: string | undefined;
  readonly photo: Photo | undefined;
}

export const PhotoField = memo(function PhotoField({ image, photo }: PhotoFieldProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const templateId = useDocument(id, ({ content }) => content.look.templateId);
  const frame = TEMPLATES.find((template) => template.id === templateId)?.photo;
  const [cutting, setCutting] = useState<Upright>();
  const attempt = (work: Promise<void>) =>
    work.catch(() => actions.addNotice({ tone: 'warn', text: WORDING.photo.unreadable, details: [] }));
  const take = async (file: Blob) => setCutting(await uprightPhoto(file));
  const cutAnew = async () => setCutting(await sizeOf(photo?.original ?? image ?? ''));
  const set = async (next: Photo) => {
    actions.setPhoto(id, { image: await cutPhoto(next.original, next.crop), photo: next });
    setCutting(undefined);
  };
  const isOurs = image?.startsWith('data:') ?? false;
  return (
    <fieldset className="photo-field" aria-label={WORDING.photo.title}>
      {isOurs ? <img src={image} alt={WORDING.photo.title} /> : <UserRound aria-hidden strokeWidth={1.2} />}
      <div className="ways">
        <FileTrigger
          acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void attempt(take(file));
          }}
        >
          <Button className="link-button">{image ? WORDING.photo.replace : WORDING.photo.choose}</Button>
        </FileTrigger>
        {isOurs && (
          <Button className="link-button" onPress={() => void attempt(cutAnew())}>
            {WORDING.photo.crop}
          </Button>
        )}
        {image !== undefined && (
          <Button className="link-button" onPress={() => actions.setPhoto(id, undefined)}>
            {WORDING.photo.remove}
          </Button>
        )}
        {image !== undefined && !frame && <p className="quiet">{WORDING.photo.notShown}</p>}
      </div>
      {cutting && (
        <CropDialog
          picture={cutting}
          frame={frame ?? USUAL_FRAME}
          crop={cutting.src === photo?.original ? photo.crop : undefined}
          onSet={(crop) => void attempt(set({ original: cutting.src, crop }))}
          onClose={() => setCutting(undefined)}
        />
      )}
    </fieldset>
  );
});
