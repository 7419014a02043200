// For tools that read TypeScript alone (the linter): what a component is. `astro check` knows each one's own props.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
