/** An entry with the JSON pointer that leads to it. */
export interface At<E> {
  readonly entry: E;
  readonly at: string;
}
