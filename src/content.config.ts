import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import references from '../content/references.json' with { type: 'json' };

const source = z
  .string()
  .refine((key) => Object.hasOwn(references, key), { error: 'not a key of content/references.json' });

const chapters = defineCollection({
  // The entry's id is its path without the ending: `en/kl-divergence`.
  loader: glob({
    base: './content',
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  // Strict: a misspelt key fails instead of being ignored.
  schema: z.strictObject({
    title: z.string().min(1),
    lead: z.string().min(1),
    description: z.string().min(1).max(200),
    order: z.int().min(1).max(12),
    /** What the page opens in, where a reader has chosen nothing. */
    unit: z.enum(['nats', 'bits']).default('nats'),
    goals: z.array(z.string().min(1)).min(3).max(5),
    sources: z.array(source).min(1),
  }),
});

export const collections = { chapters };
