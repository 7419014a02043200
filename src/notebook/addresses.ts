/** Reads a query. A link that passed through a mail may have been escaped once too often: `&amp;` parts its values then. */
export const queryOf = (search: string): URLSearchParams =>
  new URLSearchParams(search.replaceAll('&amp;', '&'));

/** Tells whether a query sets something of a figure: `?kl.q-mean=1` does of `kl`, and not of `l`. */
export const addresses = (search: string, id: string): boolean =>
  [...queryOf(search).keys()].some((key) => key.startsWith(`${id}.`));
