/** Tells whether a query sets something of a figure: `?kl.q-mean=1` does of `kl`, and not of `l`. */
export const addresses = (search: string, id: string): boolean =>
  [...new URLSearchParams(search).keys()].some((key) => key.startsWith(`${id}.`));
