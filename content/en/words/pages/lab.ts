import type { LabWords } from '../../../../src/notebook/words/lab.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: LabWords = {
  kicker: 'Playground',
  title: 'The lab',
  lead: (name) =>
    `A whole GAN at play in the plane: networks, data and theory in one picture. Press *${name.run}* and watch. Then break it.`,
  description:
    'Train a generative adversarial network in your browser: two-dimensional data, densities and divergences computed without sampling, D against D*, V under C(G), presets that teach, and a run that can be gone back in.',
  first: 'Two minutes to start with',
  steps: (name) => [
    `Press *${name.run}*. The orange triangles, the fakes, travel to the blue circles, the data, and *JSD*, the Jensen–Shannon divergence of the two, falls.`,
    `Press *${name.breaks}* under “${name.tryThis}”. The run soon stops: read what happened, and at which step. *${name.learns}* brings the good run back.`,
    `Press *${name.collapse}* and count the hills that the triangles cover.`,
    `Drag *${name.momentLabel}* to an early step, change the loss or a learning rate, and press *${name.run}*: the thin lines in the charts are the run that you left.`,
    `Under *${name.data}* choose “${name.ownPoints}”, draw in the first picture or paste numbers, and see whether $\\G$ can learn them.`,
  ],
  read: 'What the words and numbers mean',
  notes: (name) => [
    `A *step* is one round of the game: first $\\D$ is updated, as often as “${name.parameters['d-steps']}” says, then $\\G$, as often as “${name.parameters['g-steps']}” says. *${name.stepD}* and *${name.stepG}* make one update of one player, while the other stands still.`,
    `There are three noises. *Noise* $z$ is what $\\G$ makes the fakes of. *Instance noise* blurs the data and the fakes alike before $\\D$ sees them; the number is its standard deviation. All that is shown of $\\pdata$, $\\pg$, $\\Dstar$, the dots and the divergences belongs to the blurred data and the blurred fakes, and the line below the numbers says so; G’s grid, the manifold of all that $\\G$ can make, is not blurred. *${capital(name.quantities['js-bare'])}* compares the two as they are: it is larger, often several times. The *noise floor* belongs to samples, see below.`,
    `No divergence here is estimated from samples, except *${name.quantities['sample-js']}*. Every data set is a mixture of small bells (of your own points it is a kernel density), so its formula is known; $\\pg$ is the noise carried through $\\G$ triangle by triangle. Both are summed over 40 × 40 cells and what lies around them, and so $V \\le C(\\G)$ holds in every frame. For the two laws on these cells the sums are right to 0.002 nats of JSD. But what is finer than a cell does not show, and so each divergence is a lower bound. Where $\\G$ makes threads thinner than a cell that is a tenth or more: *${capital(name.quantities['js-fine'])}* (down to a third as wide) says how much more would show, and is a lower bound itself.`,
    `Samples alone would tell another story. *${name.quantities['sample-js']}* counts 400 real and 400 fake points in the same cells. Two samples of the data themselves already differ by that much: this is the *noise floor*, and a reading near it cannot be told from 0.`,
    `A *part of the data* is one of the Gaussians or squares, or one of eight pieces of the ring or the line. It counts as covered when $\\G$ puts at least a quarter of the data’s probability there (mode coverage). *${capital(name.quantities['missed-mass'])}* is how much of the data lies where $\\G$ never puts anything. *${capital(name.quantities.accuracy)}* is the share of its verdicts that are right, with half of the inputs real: 0.5 is guessing. *${capital(name.quantities.push)}* is the mean size of the push over all fakes (a root mean square); the number beside the arrow under the picture is the push that an arrow of this length stands for.`,
    `*${capital(name.quantities['d-loss'])}* and *${name.quantities['g-loss']}* are the numbers that the two lower, as integrals over both laws. With the minimax and the non-saturating loss they are logarithms and have a unit: $\\D$ lowers its mean BCE, which is $-V/2$ and $\\log 2$ for a $\\D$ that always answers ½. Least squares and “${name.wasserstein}” have none. *${capital(name.quantities['d-penalty'])}* is what the gradient penalty adds for $\\D$. With “${name.wasserstein}” $\\D$ is a critic: its score is no probability, so $V$ and *${name.quantities.accuracy}* show no number; JSD, both KL divergences and $C(\\G)$ do not depend on $\\D$ and hold as before.`,
    `*What is happening?* is answered from the numbers at fixed steps alone, every 10 at first and 32 for each doubling of the run, so it does not depend on how you watched. It looks at the last third of the run, 600 steps at least. JSD *falls* or *rises* if its course there has an order that chance seldom gives (Kendall’s τ beyond 0.3) and its first and last third differ by 15% in the mean (by 5% where τ is beyond 0.6). *Converged* asks for no such trend, a mean JSD of a tenth of log 2 or less, all parts of the data covered, and $V$ within 0.2 nats of $-\\log 4$ in the mean. The answer changes only when five looks in a row have found something else.`,
    `A link holds the whole run. *${name.copyLink}* keeps the settings, the seed, every change on the way and the step you are at: whoever opens it and presses *${name.run}* sees the same.`,
  ],
  lesson: 'for teachers, the lab with only the controls that matter, and a task.',
};
