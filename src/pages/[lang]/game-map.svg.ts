// The recorded map of the game, in a file of its own: a chapter fetches it when it comes near.
import type { APIRoute, GetStaticPaths } from 'astro';
import recorded from '../../../components/live/map/recorded.json';
import { stillMap } from '../../../components/live/map/still-map.ts';
import { gameMapWords } from '../../../components/live/page/words.ts';
import { languagePaths } from '../../layouts/language-paths.ts';
import type { Language } from '../../notebook/language.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(stillMap(recorded, gameMapWords[params['lang'] as Language], tokens), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
