/** Which lines open an item of a list: what may be a bullet is one in the right company only. */
import { type Marker, readBullet, readNumber } from './bullets';
import { isIcon } from './clean';
import type { Flow } from './flows';
import type { Line } from './lines';

export function findMarkers(flow: Flow): ReadonlyMap<Line, Marker> {
  const markers = new Map<Line, Marker>();
  const numbered: { readonly line: Line; readonly marker: Marker & { readonly number: number } }[] = [];
  const glyphs = new Map<string, Line[]>();
  flow.forEach((line, index) => {
    const bullet = readBullet(line.words);
    const number = readNumber(line.words);
    const [first] = line.words;
    if (bullet && !isSeparator(line, bullet) && hasCompany(flow, index, bullet)) markers.set(line, bullet);
    else if (number) numbered.push({ line, marker: number });
    else if (first && isIcon(first.text) && line.words.length > 1) {
      const key = `${first.text}${Math.round(first.x / 3)}`;
      glyphs.set(key, [...(glyphs.get(key) ?? []), line]);
    }
  });
  numbered.forEach(({ line, marker }, index) => {
    const [before, after] = [numbered[index - 1]?.marker.number, numbered[index + 1]?.marker.number];
    const counts = [before, after].some((other) => Math.abs((other ?? Number.NaN) - marker.number) === 1);
    if (counts) markers.set(line, marker);
  });
  // The same picture before several lines is a bullet; contact data have a different one each.
  for (const lines of glyphs.values()) {
    if (lines.length < 3) continue;
    for (const line of lines) markers.set(line, { x: line.x, rest: line.words.slice(1) });
  }
  return markers;
}

/** "• Vienna • 0664 123456": what stands again inside its line parts the line, it opens no item. */
function isSeparator(line: Line, marker: Marker): boolean {
  const glyph = [...(line.words[0]?.text ?? '')][0];
  return marker.rest.some((word) => word.text === glyph);
}

/** A dash opens an item where another one does nearby; "– today" is the end of a range of dates. */
function hasCompany(flow: Flow, index: number, marker: Marker): boolean {
  if (!marker.unsure) return true;
  return flow.slice(Math.max(0, index - 5), index + 6).some((line) => {
    const other = line === flow[index] ? undefined : readBullet(line.words);
    return other !== undefined && other.unsure === marker.unsure && Math.abs(other.x - marker.x) < 3;
  });
}
