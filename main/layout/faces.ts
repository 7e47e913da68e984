/** Which face draws each of a run's characters. */
import type { FlowRun } from '../../shared/flow';
import type { Face, FaceMeasures } from '../../shared/fonts';
import type { PlacedRun } from '../../shared/pages';
import { toTwips } from '../../shared/units';
import { upperCase } from './characters';
import type { Setting } from './setting';
import { isJoiner } from './shaped';
import { LINE_END } from './signs';

/** Adds to `placed` the stretches of `run` that one face draws; `owners` as from ownersOf, for this run. */
export function cutByFace(
  run: FlowRun,
  owners: string | undefined,
  setting: Setting,
  placed: PlacedRun[],
  rtl: boolean,
) {
  const { family, bold, italic, size, color, tracking, caps } = run.style;
  const { lang, fonts, onMissing } = setting;
  const wanted = fonts.face(family, bold, italic);
  let face = wanted;
  let stretch = '';
  const close = () => {
    if (stretch === '') return;
    const { href, ref } = run;
    // Letters that join have no capitals, and no white space may come between them.
    const joins = face.shape !== undefined;
    const look = {
      text: stretch,
      face: face.id,
      size,
      color,
      tracking: joins ? 0 : toTwips(tracking),
      caps: joins ? false : caps,
      href,
      ref,
    };
    placed.push(rtl ? { ...look, rtl } : look);
    stretch = '';
  };
  if (!caps && !owners && hasAll(wanted.measures, run.text)) {
    stretch = run.text;
    close();
    return;
  }
  let at = 0;
  for (const char of run.text) {
    const owner = owners?.[at];
    at += char.length;
    // A line end has no look, and a joiner that of its word. A space has the width of its face: emoji have
    // very wide ones.
    const next =
      char === '\n' || isJoiner(char)
        ? face
        : (ownersFace(char, owner, wanted, setting) ??
          faceFor(caps ? upperCase(char, lang) : char, wanted, setting));
    if (next === undefined) onMissing(char);
    if (next !== undefined && next !== face) {
      close();
      face = next;
    }
    stretch += char;
  }
  close();
}

/** The face of the word that a sign belongs to, if it has the sign. */
function ownersFace(sign: string, owner: string | undefined, wanted: Face, setting: Setting) {
  if (owner === undefined || owner === sign) return undefined;
  const face = faceFor(owner, wanted, setting);
  return face && face.measures.advance(sign.charCodeAt(0)) !== undefined ? face : undefined;
}

/** The face that has all of what is drawn for one character. */
function faceFor(drawn: string, wanted: Face, { fonts, eastAsian }: Setting): Face | undefined {
  if (drawn.length === 1) return fonts.faceFor(wanted, drawn.charCodeAt(0), eastAsian);
  const codePoints = [...drawn].map((each) => each.codePointAt(0) ?? 0);
  const faces = codePoints.map((codePoint) => fonts.faceFor(wanted, codePoint, eastAsian));
  return faces.every((face) => face === faces[0]) ? faces[0] : undefined;
}

/** Does one face draw a whole text? Most texts are of one face. */
function hasAll({ advance }: FaceMeasures, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== LINE_END && advance(unit) === undefined) return false;
  }
  return true;
}
