/** What a person says of a file that was read otherwise than it should be. */
export interface ReadAs {
  /** Of pages: read from edge to edge, or two texts side by side; absent, as it looks. */
  readonly columns?: 'one' | 'two';
  /** BCP 47; absent, as the words tell. */
  readonly lang?: string;
}
