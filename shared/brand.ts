/** What a house puts on the pages that it sends out; it goes with any template. */
export interface Brand {
  /** A PNG or JPEG picture as a data URI. */
  readonly logo?: string;
  /**
   * Lines in the margin of every page, with the fields {candidate}, {reference}, {date}, {page} and {pages};
   * what follows a tab stands at the right. Facts parted by ` · ` that consist of empty fields are left out.
   */
  readonly header?: string;
  readonly footer?: string;
  /** Below the footer, in as many lines as it takes. */
  readonly disclaimer?: string;
  /** Stands in place of the candidate's contact data. */
  readonly contact?: HouseContact;
  /** A page before the first, with the logo, the candidate, and whom to ask. */
  readonly cover?: boolean;
  /** Under which the house knows the candidate. */
  readonly reference?: string;
  /** Of the document, as it is to be printed. */
  readonly date?: string;
}

export interface HouseContact {
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}
