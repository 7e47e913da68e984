import { useEffect } from 'react';
import { useApp } from '../app-context';
import { facesOf, registerFaces } from '../pages/faces';
import { PageArt } from '../pages/page-art';

const WIDTH = 92;

export function TemplatePicture({ templateId }: { readonly templateId: string }) {
  const page = useApp(({ gallery }) => gallery[templateId]);
  useEffect(() => {
    if (page) registerFaces(facesOf([page]), document.fonts);
  }, [page]);
  const height = page ? Math.round((page.height / page.width) * WIDTH) : 130;
  return (
    <span className="picture" style={{ width: WIDTH, height }}>
      {page && <PageArt page={page} width={WIDTH} height={height} />}
    </span>
  );
}
