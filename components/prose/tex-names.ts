// LaTeX's names of signs and letters, for TeX from MathML.

/** Characters that LaTeX has a command for. */
export const commands: Readonly<Record<string, string>> = {
  '−': '-',
  '∗': '*',
  '∼': '\\sim',
  '∥': '\\|',
  '∞': '\\infty',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '⋅': '\\cdot',
  '×': '\\times',
  '→': '\\to',
  '⟶': '\\longrightarrow',
  '∣': '|',
  '±': '\\pm',
  '≈': '\\approx',
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '…': '\\ldots',
  '⋯': '\\cdots',
  '∂': '\\partial',
  '∇': '\\nabla',
  '′': "'",
  '∈': '\\in',
  '∉': '\\notin',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '½': '\\tfrac{1}{2}',
  ℓ: '\\ell',
  '⟺': '\\iff',
  '⟹': '\\implies',
  '⇒': '\\Rightarrow',
  '⟸': '\\Longleftarrow',
  '∪': '\\cup',
  '∩': '\\cap',
  '⊂': '\\subset',
  '⊆': '\\subseteq',
  '∘': '\\circ',
  '∝': '\\propto',
  '≪': '\\ll',
  '≫': '\\gg',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '≡': '\\equiv',
  '∀': '\\forall',
  '∃': '\\exists',
  '·': '\\cdot',
  '↦': '\\mapsto',
  '←': '\\gets',
  '↔': '\\leftrightarrow',
  '√': '\\surd',
};

export const greek: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda'.split(
      ' ',
    ),
    ...'μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon ϕ phi φ varphi χ chi ψ psi ω omega'.split(' '),
    ...'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega'.split(' '),
  ].flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, `\\${all[i + 1]}`]] : [])),
);

/** Operators that LaTeX knows by name. */
export const operators = new Set(
  'log ln exp max min sup inf sin cos tan tanh sinh cosh arg det dim lim ker deg gcd Pr sec csc cot'.split(
    ' ',
  ),
);

export const accents: Readonly<Record<string, string>> = {
  '^': '\\hat',
  '\u02C6': '\\hat',
  ˉ: '\\bar',
  '¯': '\\bar',
  '~': '\\tilde',
  '˜': '\\tilde',
  '˙': '\\dot',
  '→': '\\vec',
  '⃗': '\\vec',
  '‾': '\\overline',
  '―': '\\overline',
};

export const spaces: Readonly<Record<string, string>> = {
  '\u2009': '\\,',
  '\u2005': '\\:',
  '\u2004': '\\;',
  '\u00A0': '~',
  '\u2003': '\\quad',
  '\u200A': '\\mskip{1mu}',
  // KaTeX writes a space back as a space and a sign that nobody sees.
  '\u2009\u2063': '\\!',
  // KaTeX writes a medium and a thick space as two characters.
  '\u2005\u200A': '\\;',
  '\u2004\u200A': '\\;',
  '\u200B': '',
};
