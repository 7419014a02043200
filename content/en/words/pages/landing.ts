import type { LandingWords } from '../../../../src/notebook/words/landing.ts';

export const words: LandingWords = {
  title: 'Two networks, one objective',
  lead: 'A notebook on the mathematics of generative adversarial networks. One formula runs through it.',
  description:
    'An interactive notebook on the mathematics of generative adversarial networks: KL and Jensen–Shannon divergence, the minimax objective, and training that runs in the page.',
  moment: (place, value) =>
    `Moment ${place} of 4: both densities and the best discriminator; the value is ${value} nats`,
  approach:
    'The distribution of what the generator makes, $\\pg$, comes closer and closer to that of the data, $\\pdata$. The best discriminator $\\Dstar$ finds less and less to tell them apart by, until it answers ½ everywhere and the value of the game is down at $-\\log 4$.',
  waysLabel: 'What you do here',
  ways: [
    [
      'Read.',
      'Each chapter asks one question, and answers it with definitions, proofs and exercises that check your answers.',
    ],
    [
      'Move.',
      'Each figure is computed from the same functions as the text. Take hold of a curve and every number follows.',
    ],
    [
      'Run.',
      'Train a generator against a discriminator here, in your browser, and see how near it comes to what theory says.',
    ],
  ],
  toLab: 'Go straight to the lab.',
  orLab: 'or open the lab',
  begin: (title) => `Begin: ${title}`,
  goOn: (chapter) => `Go on with chapter ${chapter}`,
  holds: (minutes, figures, exercises) =>
    `${minutes} min, ${figures} ${figures === 1 ? 'figure' : 'figures'}, ${exercises} exercises`,
};
