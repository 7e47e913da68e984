/** The contract of a writer of files; the list of them is main/exporters/index.ts. */
import type { FontLibrary } from './fonts';
import type { Layout } from './pages';
import type { Resume } from './resume';

/** All that a writer may use. Writers are pure: equal input gives equal bytes. */
export interface Rendered {
  readonly resume: Resume;
  readonly layout: Layout;
  readonly fonts: FontLibrary;
  /** Whether formats that can carry the résumé with them do, for Galley to reopen the file exactly. */
  readonly attachSource: boolean;
}

export interface Exporter {
  /** The name after `--to`. */
  readonly id: string;
  /** For people: "PDF". */
  readonly title: string;
  /** Without the dot. */
  readonly extension: string;
  write(rendered: Rendered): Promise<Uint8Array>;
}
