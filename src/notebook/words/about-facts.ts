interface Facts {
  readonly computed: object;
  readonly promises: object;
  readonly statements: object;
  readonly images: object;
}

type Each<Of, Words> = Readonly<Record<keyof Of, Words>>;

/** The facts of `content/about.json` in words. */
export interface AboutFactWords<About extends Facts> {
  readonly computed: Each<
    About['computed'],
    { readonly what: string; readonly how: string; readonly error: string }
  >;
  readonly promises: Each<About['promises'], string>;
  readonly untested: readonly string[];
  /** What the source says, and what stands in the notebook where that was wrong or loose. */
  readonly statements: Each<About['statements'], { readonly said: string; readonly put?: string }>;
  readonly images: Each<About['images'], string>;
  readonly credits: readonly string[];
}
