import type { HelpWords } from '../../../../components/cells/help-words.ts';

export const words: HelpWords = {
  shared: {
    data: 'The distribution that real points are drawn from, and that G has to imitate. Another one begins the run anew.',
    drawing:
      'Points of your own: each becomes the middle of a small Gaussian, and the data are drawn from all of them alike.',
    'data-noise':
      'The standard deviation of a Gaussian that is added to every real point and belongs to the data: p_data itself gets wider, and G has to imitate that too.',
    'training-points':
      'How many real points there are to train on, drawn once from the data and used again and again. With 0 each batch is drawn anew, and D never sees the same point twice.',
    loss: 'What G minimises. D’s answer is the same; the losses differ in where they are steep, and so in how strongly a fake is pushed.',
    'd-steps':
      'How often D is updated in each step, before G is. With 0 D is frozen, and G learns against a judge that does not change.',
    'g-steps':
      'How often G is updated in each step, after D is. With 0 G is frozen, and D learns to judge fakes that do not change.',
    'd-rate':
      'How far an update moves the weights of D along its gradient. Too small and D lags behind, too large and it jumps about.',
    'g-rate':
      'How far an update moves the weights of G along its gradient. Much faster than D, and G runs ahead of what D has learned.',
    'd-optimizer':
      'How a gradient becomes a change of D’s weights: SGD takes it as it is, momentum adds those before, and Adam divides by its usual size.',
    'g-optimizer':
      'How a gradient becomes a change of G’s weights: SGD takes it as it is, momentum adds those before, and Adam divides by its usual size.',
    batch:
      'How many real points, and as many fakes, an update looks at. More make the gradient less noisy and a step slower.',
    penalty:
      'A price that D pays for being steep at real points (R1). It keeps D smooth, which damps circles and keeps a gradient for G.',
    'instance-noise':
      'The standard deviation of a Gaussian added to real points and fakes alike before D sees them. It blurs both laws, so that they overlap, and the numbers are those of the blurred laws.',
    seed: 'Where the random numbers begin: the same seed and settings give the same run. Another one is another run of the same experiment.',
    pace: 'How fast steps follow each other on the screen. It changes when a step is made, never what it does.',
    map: 'What the second picture shows of what can be computed here: D’s error, the best answer D*, or one of the two densities.',
    'show-map':
      'Whether the first picture is tinted with D’s answer at every place, with the line on which D cannot tell.',
    'show-real': 'Whether the first picture shows real points.',
    'show-fake': 'Whether the first picture shows fakes.',
    'show-manifold': 'Whether the first picture shows what G makes of a square grid of noise z.',
    'show-push':
      'Whether the first picture shows, at some fakes, which way and how strongly the loss of G pushes them.',
    noise: 'The distribution of each coordinate of the noise z that G makes fakes of.',
    'noise-dimension':
      'How many numbers G gets for each fake. With one, all fakes lie on a curve, which has no area and no density.',
    depth: 'The hidden layers of D. With none the logit is a plane, and D can only draw a straight line.',
    width: 'The units in each hidden layer of D: each adds a bend that D’s answer may have.',
    'g-depth': 'The hidden layers of G. With none G only stretches, turns and shifts the noise.',
    'g-width': 'The units in each hidden layer of G: each adds a bend to how G warps the noise.',
    'd-activation':
      'The function that each hidden unit of D ends in. tanh gives smooth answers, ReLU and leaky ReLU answers with creases.',
    'g-activation':
      'The function that each hidden unit of G ends in. tanh warps the noise smoothly, ReLU and leaky ReLU with creases.',
    'g-output': 'Whether G may put a fake anywhere, or, through tanh, within the picture alone.',
    start:
      'The weights that a run begins with: random ones, from the seed, or those of a run that went well.',
    plan: 'What changes while the run goes on, and at which step. Whatever you change on the way is noted here, so that a link repeats it.',
    until: 'The step at which the run pauses by itself; 0 for none.',
    backend: 'What the computing is done on. It changes how many steps there are a second.',
    engine:
      'The program that makes a step: a kernel of this notebook’s own that makes many at a call, or the operations of TensorFlow.js.',
    'g-mean': 'The mean of the fakes, which do not learn here.',
    'g-sd': 'The standard deviation of the fakes, which do not learn here.',
    code: 'What the encoder makes of a picture: a point of the plane, or a normal law of points, whose divergence from p(z) is then part of the loss.',
    likelihood:
      'The law of each pixel about what is decoded, and so the loss: binary cross entropy for Bernoulli, squared error for Gaussian.',
    'code-x': 'The first number of the code that is decoded large. It changes what is shown, never the run.',
    'code-y': 'The second number of the code that is decoded large. It changes what is shown, never the run.',
  },
  own: {
    autoencoder: {
      depth: 'The hidden layers of the encoder. With none a code is a linear function of the pixels.',
      width: 'The units in each hidden layer of the encoder.',
      'd-activation': 'What each hidden unit of the encoder does last.',
      'g-depth':
        'The hidden layers of the decoder. With none every pixel’s logit is a linear function of the code.',
      'g-width': 'The units in each hidden layer of the decoder.',
      'g-activation': 'What each hidden unit of the decoder does last.',
      'd-rate': 'How far an update moves the weights of the encoder along their gradient.',
      'g-rate': 'How far an update moves the weights of the decoder along their gradient.',
      'd-optimizer':
        'How a gradient becomes a change of the encoder’s weights: SGD takes it as it is, momentum adds those before, and Adam divides by its usual size.',
      'g-optimizer':
        'How a gradient becomes a change of the decoder’s weights: SGD takes it as it is, momentum adds those before, and Adam divides by its usual size.',
      batch: 'How many digits an update looks at. More make the gradient less noisy and a step slower.',
    },
    'gan-1d': {
      depth:
        'The hidden layers of D, and of G. With none D’s logit is a straight line, and G only stretches and shifts the noise.',
      width: 'The units in each hidden layer of D, and of G: each adds a bend.',
      'g-output': 'Whether G may put a fake anywhere, or, through tanh, within the picture alone.',
    },
    'gan-digits': {
      data: 'The digits that D sees and G has to imitate: 500 of each class. Another choice begins the run anew.',
      batch: 'How many real digits, and as many fakes, an update looks at.',
      penalty:
        'A price that D pays for being steep at real digits (R1). Without it G soon gives one or two shapes for every code.',
    },
    'discriminator-1d': {
      data: 'The distribution that real points are drawn from. Another one begins the run anew.',
      'd-steps': 'How often D is updated in each step, each time with a batch of its own.',
      depth: 'The hidden layers of D. With none the logit is a straight line.',
    },
  },
};
