/** Quoted by the preset that rescues it. */
const vanishing = 'No gradient left';

/** What each preset of `gan-2d` is called, and what to look at in it: what `npm run presets` sees on twenty seeds. */
export const presets = {
  learns: {
    label: 'As it should go',
    look: 'By step 3,000, on 19 of seeds 1 to 20, JSD is down to about 0.04 nats and all three hills are covered. The tint pales where the data are: $\\D$ answers about $\\tfrac12$ there.',
  },
  breaks: {
    label: 'Break it',
    look: 'With a learning rate of 10 the weights grow beyond all bounds in fewer than 1,000 steps. Which step was the last good one?',
  },
  collapse: {
    label: 'Mode collapse',
    look: 'On each of seeds 1 to 20 at most four of eight hills are covered: $\\KL{\\pdata}{\\pg}$, which sees what is missing, is more than twice the reverse, and JSD stays above 0.25 nats. Here $\\G$ learns a hundred times as slowly as $\\D$.',
  },
  circling: {
    label: 'Round and round',
    look: '$\\G$ learns five times as fast as $\\D$: they chase each other, and JSD falls and rises again and again.',
  },
  vanishing: {
    label: vanishing,
    look: 'The data sit far off in a corner. $\\D$ is right more than 99% of the time, the minimax loss is flat there, and for 4,000 steps JSD hardly leaves log 2.',
  },
  rescued: {
    label: 'Rescued: another loss',
    look: `From “${vanishing}” only the loss of $\\G$ is changed. The non-saturating one is steep where $\\D$ is sure, and the fakes reach the corner.`,
  },
  wasserstein: {
    label: 'Rescued: Wasserstein',
    look: 'Now $\\D$ is a critic: it gives a score without a sigmoid, which cannot go flat. With clipped weights and a lower learning rate, it too leads the fakes to the corner.',
  },
  penalty: {
    label: 'Rescued: a penalty',
    look: 'Minimax again, but with a penalty on $\\D$ for being steep at the data. Be patient: on 17 of seeds 1 to 20 the fakes reach the corner within 5,000 steps, on some of them only after 3,000.',
  },
  'gan-lab': {
    label: 'GAN Lab’s own settings',
    look: 'Plain gradient descent at 0.1, two layers of eight ReLUs in each network, tanh at the end of $\\G$, no instance noise. GAN Lab’s plane is smaller; in this one, on each of seeds 1 to 20, at most one of three hills is left after 5,000 steps.',
  },
  curve: {
    label: 'Noise on a line',
    look: 'One-dimensional noise becomes a curve, which has no area: JSD is exactly log 2 whatever $\\G$ does. And yet the curve comes near the data.',
  },
};
