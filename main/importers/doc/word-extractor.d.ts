/** The package has no types of its own. */
declare module 'word-extractor' {
  interface Options {
    filterUnicode: boolean;
    includeFooters?: boolean;
    includeHeadersAndFooters?: boolean;
  }
  interface Document {
    getBody(options: Options): string;
    getFootnotes(options: Options): string;
    getEndnotes(options: Options): string;
    getHeaders(options: Options): string;
    getFooters(options: Options): string;
    getTextboxes(options: Options): string;
  }
  export default class WordExtractor {
    extract(content: Buffer): Promise<Document>;
  }
}
