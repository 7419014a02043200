/** What each symbol of `content/formulas.json` means. */
export type SymbolWords<Formulas extends { readonly symbols: object }> = Readonly<
  Record<keyof Formulas['symbols'], string>
>;
