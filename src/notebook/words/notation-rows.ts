/** The rows of `content/notation.json` that have words of their own; any other says what its symbol means. */
type Own<Rows> = { readonly [Id in keyof Rows as Rows[Id] extends { own: boolean } ? Id : never]: string };

/** What is agreed on, and what the rows of the table of symbols mean. */
export interface NotationRowWords<Notation extends { readonly rows: object }> {
  readonly conventions: readonly string[];
  readonly rows: Own<Notation['rows']>;
}
