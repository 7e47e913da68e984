import { readSource, SOURCE_NAMESPACE, type Source } from '../../../shared/attached/source';
import { fromXml } from '../../../shared/attached/xml';
import type { WordPackage } from './package';

const ROOT = new RegExp(`<(\\w+:)?resume\\b[^>]*\\bxmlns(:\\w+)?="${SOURCE_NAMESPACE}"[^>]*>([^<]*)<`);

/** The résumé in the custom XML part of ours; Word may have given the part another number. */
export function attachedSource(pack: WordPackage): Source | undefined {
  for (const xml of pack.customParts()) {
    const json = ROOT.exec(xml)?.[3];
    const source = json === undefined ? undefined : readSource(fromXml(json));
    if (source) return source;
  }
  return undefined;
}
