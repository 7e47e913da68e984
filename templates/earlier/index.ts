/**
 * Looks that documents were made in and that are no longer on offer, each whole: what they were built on
 * may change after them. They are drawn for those documents and offered to nobody.
 */
import type { Template } from '../../shared/template';

export const EARLIER: readonly Template[] = [];
