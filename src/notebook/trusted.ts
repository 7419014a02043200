// Trusted types: where a browser enforces them, text becomes HTML or the address of a worker by one of these two policies,
// whose names `scripts/headers.ts` allows, and everything else that reaches such a place is refused.

type Rule = (text: string) => string;

interface Factory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML?: Rule; readonly createScriptURL?: Rule },
  ) => { readonly createHTML: (text: string) => unknown };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };

const policy = trustedTypes?.createPolicy('notebook', { createHTML: (text) => text });

// A worker's address has to stand in its constructor for the build to see it. The policy by default lets those of this
// site pass, and says nothing of HTML, which is then refused.
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === new URL(import.meta.url).origin) return address;
    throw new TypeError(`${address} is not of this site`);
  },
});

/**
 * HTML that the notebook's own code wrote, and in which it escaped what came from elsewhere. What it really is where types are
 * enforced, the types of the DOM do not know yet.
 */
export const trustedHtml = (text: string): string => (policy?.createHTML(text) ?? text) as string;
