import type terms from '../../../terms.json';
import type { GlossaryWords } from '../../../../src/notebook/words/glossary.ts';

export const words: GlossaryWords<typeof terms> = {
  activation: {
    term: 'activation function',
    meaning:
      'The bent function that a layer applies to each of its weighted sums, such as $\\tanh$ or the leaky ReLU. Without it, layers on layers would still be a straight line.',
    inText: 'activation functions?|\\bReLU',
  },
  adam: {
    term: 'Adam',
    meaning:
      'A popular rule for training steps: gradient descent with momentum, and for each parameter a step length that follows the size of its recent gradients.',
    inText: '\\bAdam\\b',
  },
  adversarial: {
    term: 'adversarial',
    meaning:
      'Said of two learners whose aims are opposed: the generator wants $\\D(\\G(z))$ high, the discriminator wants it low.',
  },
  autoencoder: {
    term: 'autoencoder',
    meaning:
      'An encoder and a decoder, trained together so that what comes out is what went in, by way of a code of a few numbers.',
    inText: '(?<!variational )\\bautoencoder',
  },
  backpropagation: {
    term: 'backpropagation',
    meaning:
      'Computing a loss’s slopes in all weights of a network by the chain rule, from the loss back to the input: layer after layer, each factor is worked out once and passed on.',
    inText: '\\bback-?propagat',
  },
  batch: {
    term: 'batch',
    meaning: 'The samples drawn for one training step. Their mean stands in for an expectation.',
    inText: '\\bbatch(es)?\\b',
  },
  'bernoulli-distribution': {
    term: 'Bernoulli distribution',
    meaning: 'The law of one trial with two outcomes: $1$ with probability $p$, $0$ with probability $1-p$.',
    inText: '\\bBernoulli (distribution|law)',
  },
  'binary-cross-entropy': {
    term: 'binary cross entropy',
    meaning:
      'Cross entropy for two outcomes: $\\BCE(y,\\hat y)=-(y\\log\\hat y+(1-y)\\log(1-\\hat y))$, with $y$ the label and $\\hat y$ the predicted probability.',
    inText: '\\bbinary cross entrop|\\bBCE\\b',
  },
  bit: {
    term: 'bit',
    meaning: 'The unit of information of one fair coin toss, $\\ln 2$ nats.',
  },
  'change-of-variables': {
    term: 'change of variables',
    meaning:
      'The rule for the density of $x=\\G(z)$ where $\\G$ is increasing: $\\pg(x)=\\pz(z)/\\G^{\\prime}(z)$; where the map stretches, the density thins out.',
    inText: '\\bchange of variables',
  },
  'conditional-gan': {
    term: 'conditional GAN',
    meaning: 'A GAN whose two networks are both told a label, so that one can ask for what is to be made.',
    inText: '\\bconditional GAN',
  },
  'conditional-probability': {
    term: 'conditional probability',
    meaning: '$P(y\\given x)$: the probability of $y$ among the cases in which $x$ is given.',
  },
  critic: {
    term: 'critic',
    meaning:
      'A $\\D$ whose answers are not probabilities but scores without bounds, as the Wasserstein loss asks for.',
    inText: '\\bcritics?\\b',
  },
  'cross-entropy': {
    term: 'cross entropy',
    meaning:
      '$\\Ent(\\p,\\q)=\\E_{x\\sim\\p}[-\\log\\q(x)]$: the mean, over what really happens, of the surprise of one who expects $\\q$.',
    inText: '(?<!\\bbinary )\\bcross entrop',
  },
  'data-processing-inequality': {
    term: 'data processing inequality',
    meaning:
      'Whatever is done to samples of both alike, such as sorting them into bins, the KL divergence of two distributions does not grow.',
    inText: '\\bdata processing inequality',
  },
  decoder: {
    term: 'decoder',
    meaning: 'The half of an autoencoder that turns a code into a sample.',
  },
  density: {
    term: 'density',
    meaning:
      'A function whose area over an interval is the probability of that interval. It may exceed 1; only its whole area is 1.',
    inText: '(?<!kernel )\\bdensit(y|ies)\\b',
  },
  'differential-entropy': {
    term: 'differential entropy',
    meaning:
      'The mean of $-\\log\\p(x)$ for a density $\\p$. It depends on the unit of $x$ and can be negative.',
    inText: '\\bdifferential entrop',
  },
  discriminator: {
    term: 'discriminator',
    meaning:
      'The network $\\D$. Its answer $\\D(x)$ is its estimate of the probability that $x$ is real and was not made by the generator.',
  },
  elbo: {
    term: 'evidence lower bound',
    meaning:
      'A lower bound of the log-likelihood that can be computed: the reconstruction term less the KL divergence of the guessed law of the code from the prior.',
    inText: '\\bevidence lower bound|\\bELBO\\b',
  },
  'empirical-distribution': {
    term: 'empirical distribution',
    meaning: 'The distribution $\\hat p$ that gives each of $n$ observations the weight $1/n$.',
    inText: '\\bempirical distribution',
  },
  encoder: {
    term: 'encoder',
    meaning:
      'The half of an autoencoder that turns a sample into a code or, in a variational autoencoder, into a law of codes.',
  },
  entropy: {
    term: 'entropy',
    meaning: 'The mean surprise $\\E_{x\\sim\\p}[-\\log\\p(x)]$ of a distribution.',
    inText: '(?<!\\b(cross|differential|relative) )\\bentrop(y|ies)\\b',
  },
  equilibrium: {
    term: 'equilibrium',
    meaning: 'A state in which neither player can do better by changing its own strategy alone.',
    inText: '\\bequilibri(um|a)\\b',
  },
  expectation: {
    term: 'expectation',
    meaning:
      'The average $\\E_{x\\sim\\p}[f(x)]$ of a quantity over what really happens, each value weighted by its probability.',
    inText: '\\bexpectations?\\b',
  },
  feature: {
    term: 'feature',
    meaning:
      'One of the numbers that a trained network has of a sample in a hidden layer; samples that mean the same are close in them.',
  },
  'frechet-distance': {
    term: 'Fréchet distance',
    meaning:
      'A distance of two laws by their means and spreads alone: $d^2=(\\mu_1-\\mu_2)^2+(\\sigma_1-\\sigma_2)^2$ on a line. Measured on features, it tells how far generated pictures are from real ones.',
    inText: '\\bFréchet distance',
  },
  'generative-adversarial-network': {
    term: 'generative adversarial network',
    meaning:
      'A generator and a discriminator trained against each other, so that what the generator makes comes to be distributed like the data.',
  },
  generator: {
    term: 'generator',
    meaning:
      'The network $\\G$ that turns noise $z\\sim\\pz$ into a sample $\\G(z)$, whose distribution is called $\\pg$.',
  },
  'generator-criterion': {
    term: 'generator’s criterion',
    meaning:
      '$\\C(\\G)=\\max_{\\D}\\V(\\D,\\G)$: the value of the game when the discriminator answers at its best.',
    inText: '\\bgenerator’s criterion',
  },
  'gibbs-inequality': {
    term: 'Gibbs’ inequality',
    meaning: '$\\KL{\\p}{\\q}\\ge 0$, with equality only where the two distributions are equal.',
    inText: '\\bGibbs’ inequality',
  },
  gradient: {
    term: 'gradient',
    meaning:
      'All partial derivatives of a function, one for each of its parameters, written $\\nabla$: together they point where the function rises fastest.',
    inText: '(?<!vanishing )\\bgradients?\\b(?! (descent|penalt|ascent))',
  },
  'gradient-descent': {
    term: 'gradient descent',
    meaning: 'Lowering a loss by small steps against its gradient.',
    inText: '\\bgradient descent',
  },
  'gradient-penalty': {
    term: 'gradient penalty',
    meaning:
      'A term added to the loss of $\\D$ that grows with its steepness: $\\tfrac\\gamma2$ times the mean, over the data, of the squared length of the gradient of its logit in $x$ (Mescheder et al. 2018). It damps circling.',
    inText: '\\bgradient penalt',
  },
  'hidden-layer': {
    term: 'hidden layer',
    meaning:
      'A layer between the input and the output of a network. A discriminator without one can only draw straight borders.',
    inText: '\\bhidden layers?\\b',
  },
  'huffman-code': {
    term: 'Huffman code',
    meaning:
      'The shortest code of whole bits in which no codeword begins another; its mean length is at least the entropy in bits and less than $1$ bit above it.',
    inText: '\\bHuffman',
  },
  'instance-noise': {
    term: 'instance noise',
    meaning:
      'Noise of one kind added to real and to fake samples alike, so that both distributions have density everywhere.',
    inText: '\\binstance noise|\\badded noise',
  },
  'js-divergence': {
    term: 'Jensen–Shannon divergence',
    meaning:
      '$\\JSD{\\p}{\\q}=\\half\\KL{\\p}{\\m}+\\half\\KL{\\q}{\\m}$ with the mixture $\\m=\\half(\\p+\\q)$: symmetric, and never above $\\log 2$.',
    inText: '\\bJSD\\b|\\bJensen–Shannon',
  },
  'kernel-density': {
    term: 'kernel density',
    meaning:
      'A density made from points: a small bell about each of them, all of one width, mixed in equal shares.',
    inText: '\\bkernel densit|\\bmixture of small bells',
  },
  'kl-divergence': {
    term: 'KL divergence',
    meaning:
      '$\\KL{\\p}{\\q}=\\E_{x\\sim\\p}[\\log(\\p(x)/\\q(x))]$: the information lost when $\\q$ stands in for $\\p$. Also called relative entropy.',
    inText: '\\bKL\\b|\\bKullback–Leibler|\\brelative entrop',
  },
  'latent-code': {
    term: 'latent code',
    meaning: 'The noise $z$ that goes into the generator. Each value of it leads to one sample.',
    inText: '\\blatent codes?\\b',
  },
  law: {
    term: 'law',
    meaning:
      'Another word for distribution: the law of a random variable says which values it takes, and how probable each of them is.',
    inText: '\\blaws?\\b(?! of large)',
  },
  'law-of-large-numbers': {
    term: 'law of large numbers',
    meaning:
      'The mean of many independent trials of one kind comes as close to the expectation as one likes, with a probability as near to one as one likes.',
    inText: '\\blaw of large numbers',
  },
  'leaky-relu': {
    term: 'leaky ReLU',
    meaning:
      'An activation function of two straight pieces: it lets what is positive pass, and keeps a small share of what is negative, so that its slope is nowhere $0$.',
    inText: '\\bleaky ReLU',
  },
  'learning-rate': {
    term: 'learning rate',
    meaning: 'The factor that makes a step of a gradient: how far one step goes.',
    inText: '\\blearning rates?\\b',
  },
  likelihood: {
    term: 'likelihood',
    meaning:
      'The probability, or density, of the observed data, read as a function of the parameter. It is no density over the parameter.',
    inText: '(?<!\\b(log|maximum) )(?<!log-)\\blikelihoods?\\b',
  },
  'log-likelihood': {
    term: 'log-likelihood',
    meaning:
      'The logarithm of the likelihood: the product over the data becomes a sum, which does not underflow.',
    inText: '\\blog-likelihood',
  },
  logit: {
    term: 'logit',
    meaning:
      '$\\ln(p/(1-p))$: a probability stretched onto the whole line. The sigmoid turns it back into $p$.',
    inText: '\\blogits?\\b',
  },
  loss: {
    term: 'loss',
    meaning: 'The number that training lowers.',
  },
  manifold: {
    term: 'manifold',
    meaning:
      'In the lab, the image of the noise under $\\G$: a bent sheet that may fold; or, where the noise has one dimension, a curve, which has no density in the plane.',
    inText: '\\bmanifolds?\\b|\\bwarped grid',
  },
  'mass-covering': {
    term: 'mass-covering',
    meaning:
      'Said of forward KL: the fit must put probability wherever the data has some, or the divergence grows without limit.',
    inText: '\\bmass-covering',
  },
  'maximum-likelihood-estimation': {
    term: 'maximum likelihood estimation',
    meaning: 'Taking the parameter at which the likelihood of the observed data is largest.',
    inText: '\\bmaximum likelihood|\\bMLE\\b',
  },
  metric: {
    term: 'metric',
    meaning:
      'A distance in the sense of mathematics: symmetric, zero only between equals, and never longer than the way round through a third point.',
  },
  minimax: {
    term: 'minimax',
    meaning:
      'A game for one number: one player raises it as far as possible, and the other chooses so that even the raised number is as small as can be, $\\min_{\\G}\\max_{\\D}\\V(\\D,\\G)$.',
    inText: '\\bminimax\\b',
  },
  'misspecified-model': {
    term: 'misspecified model',
    meaning:
      'A family of distributions that does not contain the true one. Different divergences then choose different best members.',
    inText: '\\bmisspecified',
  },
  mixture: {
    term: 'mixture',
    meaning:
      'The distribution of a sample when a toss of a coin decides from which of two distributions it is drawn. The even mixture is $\\m=\\half(\\p+\\q)$.',
    inText: '\\bmixtures?\\b',
  },
  mode: {
    term: 'mode',
    meaning: 'A peak of a density: a place where it is higher than all around.',
  },
  'mode-collapse': {
    term: 'mode collapse',
    meaning: 'A generator that makes only a few kinds of sample while the data has many.',
    inText: '\\bmode collapse',
  },
  'mode-coverage': {
    term: 'mode coverage',
    meaning:
      'How many parts of the data the generator covers. In the lab a part counts as covered when $\\pg$ puts at least a quarter of the data’s probability there.',
    inText: '\\bmode coverage|\\bparts reached',
  },
  'mode-seeking': {
    term: 'mode-seeking',
    meaning:
      'Said of reverse KL: a fit that cannot cover every peak keeps to one of them and leaves the others out.',
    inText: '\\bmode-seeking',
  },
  momentum: {
    term: 'momentum',
    meaning:
      'A rule for steps that keeps part of the last step’s direction: where the gradient goes to and fro, the steps cancel; where it keeps pointing one way, they add up.',
    inText: '\\bmomentum\\b',
  },
  nat: {
    term: 'nat',
    meaning: 'The unit of information of the natural logarithm: $1$ nat is $1/\\ln 2$ bits.',
  },
  network: {
    term: 'network',
    meaning:
      'A function put together from many simple ones, layer after layer: each layer forms weighted sums of what it is given and bends them. Training changes the weights.',
    inText: '\\bnetworks?\\b',
  },
  'noise-floor': {
    term: 'noise floor',
    meaning:
      'What an estimate of a divergence from histograms shows for two samples of one and the same distribution: the true value is 0, the reading is not.',
    inText: '\\bnoise floor',
  },
  'non-saturating-loss': {
    term: 'non-saturating loss',
    meaning:
      'The generator’s loss $-\\log\\D(\\G(z))$, whose gradient in the logit stays near $-1$ while the discriminator is sure of the fakes.',
    inText: '\\bnon-saturating',
  },
  'normal-distribution': {
    term: 'normal distribution',
    meaning:
      'The bell curve $\\Normal(\\mu,\\sigma)$, here always given by its mean and its standard deviation. Also called Gaussian.',
  },
  objective: {
    term: 'objective',
    meaning: 'The quantity that is to be made as small or as large as possible.',
  },
  'optimal-discriminator': {
    term: 'optimal discriminator',
    meaning: '$\\Dstar(x)=\\pdata(x)/(\\pdata(x)+\\pg(x))$: the best answer to a fixed generator.',
    inText: '\\boptimal discriminator',
  },
  parameter: {
    term: 'parameter',
    meaning: 'A number that picks one distribution, or one function, out of a family.',
  },
  'partial-derivative': {
    term: 'partial derivative',
    meaning:
      'The slope $\\partial f/\\partial\\theta$ of a function of several variables when $\\theta$ alone moves and all the others stand still.',
    inText: '\\bpartial derivatives?\\b',
  },
  perplexity: {
    term: 'perplexity',
    meaning:
      '$\\exp\\Ent(\\p)$ with entropy in nats: how many equally likely outcomes are as hard to predict.',
    inText: '\\bperplexit',
  },
  posterior: {
    term: 'posterior',
    meaning:
      'What is to be believed of the code after the sample $x$ was seen: $p_\\theta(z\\given x)$, by Bayes’ rule.',
  },
  'precision-and-recall': {
    term: 'precision and recall',
    meaning:
      'Two measures of samples: the share of fakes that lie within the realm of the data, and the share of the data within the realm of the fakes.',
  },
  prior: {
    term: 'prior',
    meaning:
      'What is believed of the code before the sample is seen: a law that is chosen, such as $\\Normal(0,1)$.',
  },
  'probability-mass-function': {
    term: 'probability mass function',
    meaning: 'The list of the probabilities of separate outcomes.',
    inText: '\\bprobability mass function|\\bpmf\\b',
  },
  'push-forward': {
    term: 'push-forward',
    meaning:
      'The distribution of $\\G(z)$ when $z$ is drawn from $\\pz$: what becomes of the noise’s distribution when a function carries it along.',
    inText: '\\bpush-forwards?\\b|\\bpushforward',
  },
  'random-variable': {
    term: 'random variable',
    meaning: 'A number that depends on chance: each outcome of a trial gives it a value.',
    inText: '\\brandom variables?\\b',
  },
  reconstruction: {
    term: 'reconstruction',
    meaning:
      'What comes out of an autoencoder for a sample that went in. Its loss is a negative log-likelihood.',
  },
  reparametrisation: {
    term: 'reparametrisation',
    meaning:
      'Drawing $\\varepsilon$ from a fixed law and computing $z=\\mu+\\sigma\\varepsilon$ from it, so that a gradient can pass through a sample.',
    inText: '\\breparametri[sz]',
  },
  'saddle-point': {
    term: 'saddle point',
    meaning: 'A point that is lowest for one player’s moves and highest for the other’s.',
    inText: '\\bsaddle',
  },
  sample: {
    term: 'sample',
    meaning: 'A value drawn from a distribution, or several of them.',
  },
  'saturating-loss': {
    term: 'saturating loss',
    meaning:
      'The generator’s loss $\\log(1-\\D(\\G(z)))$ of the minimax game, whose gradient vanishes where the discriminator is sure of the fakes.',
    inText: '(?<!non-)\\bsaturating',
  },
  seed: {
    term: 'seed',
    meaning:
      'The whole number from which a computer’s random numbers follow; the same seed gives the same numbers.',
    inText: '\\bseeds?\\b',
  },
  'self-information': {
    term: 'self-information',
    meaning: '$-\\log\\p(x)$: how surprising the outcome $x$ is. Also called surprise.',
    inText: '\\bself-information',
  },
  sigmoid: {
    term: 'sigmoid',
    meaning: '$\\sigma(a)=1/(1+e^{-a})$: turns any number into a probability; the inverse of the logit.',
    inText: '\\bsigmoids?\\b',
  },
  slope: {
    term: 'slope',
    meaning: 'The derivative of a function of one variable.',
  },
  support: {
    term: 'support',
    meaning:
      'The smallest closed set that holds all of a distribution’s probability. A density is zero outside it.',
    inText: '\\bsupports?\\b',
  },
  surprise: {
    term: 'surprise',
    meaning: '$-\\log\\p(x)$: the less probable an outcome, the larger. Also called self-information.',
    inText: '(?<!\\bno )\\bsurprises?\\b',
  },
  'training-step': {
    term: 'training step',
    meaning:
      'One update of the parameters: a gradient is computed on a batch and a small step is made along it.',
  },
  underflow: {
    term: 'underflow',
    meaning: 'A number too small for the computer’s format, which is rounded to zero.',
    inText: '\\bunderflow',
  },
  'value-of-the-game': {
    term: 'value of the game',
    meaning:
      '$\\V(\\D,\\G)=\\E_{x\\sim\\pdata}[\\log\\D(x)]+\\E_{z\\sim\\pz}[\\log(1-\\D(\\G(z)))]$: the number that the discriminator raises and the generator lowers.',
    inText: '\\bvalue of the game',
  },
  'vanishing-gradient': {
    term: 'vanishing gradient',
    meaning:
      'A gradient so close to zero that training stands still although the loss is far from its least value.',
    inText: '\\bvanishing gradients?',
  },
  variance: {
    term: 'variance',
    meaning: 'The mean squared distance from the mean, $\\Var[X]=\\E[X^2]-\\E[X]^2$.',
  },
  'variational-autoencoder': {
    term: 'variational autoencoder',
    meaning:
      'An autoencoder whose encoder names a law of codes and which is trained to raise the evidence lower bound.',
    inText: '\\bvariational autoencoder|\\bVAEs?\\b',
  },
  'wasserstein-distance': {
    term: 'Wasserstein distance',
    meaning:
      '$W_1$: the least work of carrying one distribution over to the other. Each bit of probability counts times the distance it is carried.',
    inText: '\\bWasserstein|W₁',
  },
};
