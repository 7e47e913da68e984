import { memo } from 'react';
import type { PreviewPage, PreviewText } from '../../shared/preview';

interface PageArtProps {
  readonly page: PreviewPage;
  /** In pixels, or as CSS says it. */
  readonly width: number | string;
  readonly height: number | string;
}

/** In the order in which they are read, so that letters join; the end of such a text is its left edge. */
const FROM_RIGHT = { direction: 'rtl', textAnchor: 'end' } as const;

/** A page exactly as it is exported: boxes, then words on their baselines, one unit a twip. */
export const PageArt = memo(function PageArt({ page, width, height }: PageArtProps) {
  return (
    <svg
      className="page-art"
      viewBox={`0 0 ${page.width} ${page.height}`}
      width={width}
      height={height}
      aria-hidden
    >
      {page.boxes.map((box) => (
        <rect
          key={`${box.x} ${box.y} ${box.width}`}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          fill={box.color}
        />
      ))}
      {page.pictures?.map(({ x, y, width: wide, height: high, src }) => (
        <image
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={wide}
          height={high}
          href={src}
          preserveAspectRatio="xMidYMid slice"
        />
      ))}
      {page.texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter more is the same line with another end.
        <Words key={index} text={text} />
      ))}
    </svg>
  );
});

/** Drawn again only where another text stands: the store keeps what is as it was. */
const Words = memo(function Words({ text }: { readonly text: PreviewText }) {
  return (
    <text
      x={text.x}
      y={text.baseline}
      fontFamily={text.face}
      fontSize={text.size}
      fill={text.color}
      letterSpacing={text.tracking}
      unicodeBidi="bidi-override"
      {...(text.read === undefined ? {} : FROM_RIGHT)}
      xmlSpace="preserve"
    >
      {text.read ?? text.text}
    </text>
  );
});
