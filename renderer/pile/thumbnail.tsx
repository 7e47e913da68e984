import { useApp } from '../app-context';
import { PageArt } from '../pages/page-art';
import { useRested } from '../use-rested';

const HEIGHT = 48;

/** Page one, the real one. */
export function Thumbnail({ documentId }: { readonly documentId: string }) {
  const page = useRested(
    useApp(({ layouts }) => layouts[documentId]?.pages[0]),
    documentId,
  );
  if (!page) return <span className="thumbnail" style={{ width: 34, height: HEIGHT }} />;
  const width = Math.round((page.width / page.height) * HEIGHT);
  return (
    <span className="thumbnail" style={{ width, height: HEIGHT }}>
      <PageArt page={page} width={width} height={HEIGHT} />
    </span>
  );
}
