// The fused engine's kernel for a card: whole training steps of a small GAN in one dispatch of one workgroup. The host
// (src/gan/engines/shader.ts) writes the constants of a run in front of it, the layers among them; what may change from call to
// call comes in `uniforms`. All numbers lie in `result`: the state first, then room for one batch.

struct Layer {
  inputs: u32,
  outputs: u32,
  activation: u32,
  negativeSlope: f32,
  weights: u32,
  // Rows of a batch, one for each unit: what goes in and comes out, and the loss's slopes at both.
  input: u32,
  signal: u32,
  inputError: u32,
  error: u32,
}

/* The numbers of src/gan/random/random.ts: pcg4d, and Gaussians by polynomials that no driver replaces by its own. */

fn scramble(word: u32) -> u32 {
  return word * 1664525u + 1013904223u;
}

fn words(stream: u32, draw: u32, element: u32) -> vec4<u32> {
  var v = vec4<u32>(scramble(SEED), scramble(stream), scramble(draw), scramble(element));
  for (var turn = 0u; turn < 2u; turn++) {
    v.x += v.y * v.w;
    v.y += v.z * v.x;
    v.z += v.x * v.y;
    v.w += v.y * v.z;
    if (turn == 0u) { v ^= v >> vec4<u32>(16u); }
  }
  return v;
}

fn symmetric(word: u32) -> f32 {
  return (f32(bitcast<i32>(word ^ 0x80000000u)) + 0.5) * (1.0 / 2147483648.0);
}

fn logarithmOfUnit(word: u32) -> f32 {
  let upper = word >= 0x80000000u;
  let c = (f32(select(word, ~word, upper)) + 0.5) * (1.0 / 4294967296.0);
  let u = select(c, 1.0 - c, upper);
  let shifted = bitcast<i32>(u) - 0x3f3504f3;
  let e = f32(shifted >> 23u);
  let m = bitcast<f32>((shifted & 0x7fffff) + 0x3f3504f3);
  let f = select(m - 1.0, -c, upper && c <= 0.2928932188);
  let z = f * f;
  var p = 7.0376836292e-2;
  p = p * f - 1.1514610310e-1;
  p = p * f + 1.1676998740e-1;
  p = p * f - 1.2420140846e-1;
  p = p * f + 1.4249322787e-1;
  p = p * f - 1.6668057665e-1;
  p = p * f + 2.0000714765e-1;
  p = p * f - 2.4999993993e-1;
  p = p * f + 3.3333331174e-1;
  p = p * f * z - 2.12194440e-4 * e - 0.5 * z;
  return f + p + 0.693359375 * e;
}

fn cosineOfTurn(word: u32) -> f32 {
  let quarter = (word + 0x20000000u) >> 30u;
  let t = (f32(bitcast<i32>(word - (quarter << 30u))) + 0.5) * (6.283185307179586 / 4294967296.0);
  let z = t * t;
  let s = t + ((-1.9515295891e-4 * z + 8.3321608736e-3) * z - 1.6666654611e-1) * z * t;
  let k = ((2.443315711809948e-5 * z - 1.388731625493765e-3) * z + 4.166664568298827e-2) * z * z - 0.5 * z + 1.0;
  let value = select(k, s, (quarter & 1u) == 1u);
  return select(value, -value, ((quarter + 1u) & 2u) == 2u);
}

fn gaussian(u: u32, v: u32) -> f32 {
  return sqrt(-2.0 * logarithmOfUnit(u)) * cosineOfTurn(v);
}

fn noiseAt(stream: u32, draw: u32, element: u32) -> f32 {
  let w = words(stream, draw, element);
  if (NOISE_IS_UNIFORM) { return symmetric(w.x); }
  return gaussian(w.x, w.y);
}

// Number ⌊CENTRES · (word + ½) / 2³²⌋, by the halves of the product.
fn centreOf(word: u32) -> u32 {
  let low = word * CENTRES;
  let high = ((word >> 16u) * CENTRES + (((word & 0xffffu) * CENTRES) >> 16u)) >> 16u;
  return high + select(0u, 1u, low > 0xffffffffu - (CENTRES >> 1u));
}

fn dataAt(draw: u32, row: u32, k: u32) -> f32 {
  let own = words(3u, draw, row * DIMENSION + k);
  if (DATA_IS_UNIFORM) {
    let x = 0.5 * (DATA_LOW + DATA_HIGH) + 0.5 * (DATA_HIGH - DATA_LOW) * symmetric(own.x);
    if (SPREAD == 0.0) { return x; }
    return x + SPREAD * gaussian(own.y, own.z);
  }
  var first = own;
  if (k > 0u) { first = words(3u, draw, row * DIMENSION); }
  return POINTS[centreOf(first.x) * DIMENSION + k] + SPREAD * gaussian(own.y, own.z);
}

fn blurAt(stream: u32, draw: u32, row: u32, k: u32) -> f32 {
  if (uniforms.instanceNoise == 0.0) { return 0.0; }
  let w = words(stream, draw, row * DIMENSION + k);
  return uniforms.instanceNoise * gaussian(w.x, w.y);
}

/* Forward and back, one layer at a time; every thread takes every THREADS-th number of a layer. */

fn tangentHyperbolic(x: f32) -> f32 {
  let t = clamp(x, -7.90531111, 7.90531111);
  let z = t * t;
  var p = -2.76076847742355e-16;
  p = p * z + 2.00018790482477e-13;
  p = p * z - 8.60467152213735e-11;
  p = p * z + 5.12229709037114e-8;
  p = p * z + 1.48572235717979e-5;
  p = p * z + 6.37261928875436e-4;
  p = p * z + 4.89352455891786e-3;
  var q = 1.19825839466702e-6;
  q = q * z + 1.18534705686654e-4;
  q = q * z + 2.26843463243900e-3;
  q = q * z + 4.89352518554385e-3;
  return p * t / q;
}

fn activated(layer: Layer, x: f32) -> f32 {
  if (layer.activation == TANH) { return tangentHyperbolic(x); }
  if (layer.activation == RECTIFIER) { return max(x, layer.negativeSlope * x); }
  return x;
}

fn slopeAt(layer: Layer, signal: f32) -> f32 {
  if (layer.activation == TANH) { return 1.0 - signal * signal; }
  if (layer.activation == RECTIFIER) { return select(layer.negativeSlope, 1.0, signal > 0.0); }
  return 1.0;
}

fn forward(layer: Layer, columns: u32, thread: u32) {
  for (var item = thread; item < layer.outputs * columns; item += THREADS) {
    let unit = item / columns;
    let column = item % columns;
    var sum = result[layer.weights + layer.inputs * layer.outputs + unit];
    for (var i = 0u; i < layer.inputs; i++) {
      sum += result[layer.weights + i * layer.outputs + unit] * result[layer.input + i * PITCH + column];
    }
    result[layer.signal + unit * PITCH + column] = activated(layer, sum);
  }
  storageBarrier();
}

// Errors at a layer's inputs, times the slope of the layer before, whose signal they are.
fn back(layer: Layer, before: Layer, hasBefore: bool, columns: u32, thread: u32) {
  for (var item = thread; item < layer.inputs * columns; item += THREADS) {
    let unit = item / columns;
    let column = item % columns;
    var sum = 0.0;
    for (var j = 0u; j < layer.outputs; j++) {
      sum += result[layer.weights + unit * layer.outputs + j] * result[layer.error + j * PITCH + column];
    }
    if (hasBefore) { sum *= slopeAt(before, result[layer.input + unit * PITCH + column]); }
    result[layer.inputError + unit * PITCH + column] = sum;
  }
  storageBarrier();
}

// The sum over a batch of what a weight multiplied, halves apart as in the other kernel.
fn gradientAt(layer: Layer, place: u32, first: u32, last: u32) -> f32 {
  let unit = place % layer.outputs;
  let input = place / layer.outputs;
  var sum = 0.0;
  for (var column = first; column < last; column++) {
    let error = result[layer.error + unit * PITCH + column];
    if (input == layer.inputs) { sum += error; }
    else { sum += error * result[layer.input + input * PITCH + column]; }
  }
  return sum;
}

struct Pace {
  rate: f32,
  // 1 − β₁ᵗ and 1 − β₂ᵗ, t counting this update.
  first: f32,
  second: f32,
}

fn learn(layer: Layer, optimizer: u32, count: u32, columns: u32, halves: u32, pace: Pace, clip: f32, thread: u32) {
  let part = columns / halves;
  for (var item = thread; item < (layer.inputs + 1u) * layer.outputs; item += THREADS) {
    var g = gradientAt(layer, item, 0u, part);
    if (halves == 2u) { g += gradientAt(layer, item, part, columns); }
    let at = layer.weights + item;
    var change = g;
    if (optimizer == MOMENTUM) {
      change = MOMENTUM_SHARE * result[at + count] + g;
      result[at + count] = change;
    } else if (optimizer == ADAM) {
      let m = BETA_1 * result[at + count] + (1.0 - BETA_1) * g;
      let v = BETA_2 * result[at + 2u * count] + (1.0 - BETA_2) * g * g;
      result[at + count] = m;
      result[at + 2u * count] = v;
      let root = sqrt(pace.second);
      change = m / (sqrt(v) + EPSILON * root) * (root / pace.first);
    }
    result[at] = clamp(result[at] - pace.rate * change, -clip, clip);
  }
}

fn nextPace(pace: Pace) -> Pace {
  return Pace(pace.rate, BETA_1 * pace.first + (1.0 - BETA_1), BETA_2 * pace.second + (1.0 - BETA_2));
}

/* Losses, and the two steps. */

fn slopeOfLoss(logit: f32, sign: f32, kind: u32) -> f32 {
  let x = sign * logit;
  let e = exp(-abs(x));
  let larger = 1.0 / (1.0 + e);
  let up = select(e * larger, larger, x >= 0.0);
  let down = select(larger, e * larger, x >= 0.0);
  if (kind == WASSERSTEIN) { return 1.0; }
  if (kind == LEAST_SQUARES) { return up * up * down; }
  return up;
}

fn generate(stream: u32, draw: u32, offset: u32, blurStream: u32, blurRow: u32, thread: u32) {
  let first = G[0];
  for (var item = thread; item < first.inputs * BATCH; item += THREADS) {
    let row = item % BATCH;
    let k = item / BATCH;
    result[first.input + k * PITCH + row] = noiseAt(stream, draw, row * first.inputs + k);
  }
  storageBarrier();
  for (var l = 0u; l < G_LAYERS; l++) { forward(G[l], BATCH, thread); }
  let last = G[G_LAYERS - 1u];
  for (var item = thread; item < DIMENSION * BATCH; item += THREADS) {
    let row = item % BATCH;
    let k = item / BATCH;
    let e = blurAt(blurStream, draw, blurRow + row, k);
    result[D[0].input + k * PITCH + offset + row] = G_SCALE * result[last.signal + k * PITCH + row] + e;
  }
  storageBarrier();
}

fn stepD(draw: u32, pace: Pace, thread: u32) {
  for (var item = thread; item < DIMENSION * BATCH; item += THREADS) {
    let row = item % BATCH;
    let k = item / BATCH;
    result[D[0].input + k * PITCH + row] = dataAt(draw, row, k) + blurAt(6u, draw, row, k);
  }
  generate(4u, draw, BATCH, 6u, BATCH, thread);
  for (var l = 0u; l < D_LAYERS; l++) { forward(D[l], 2u * BATCH, thread); }
  let last = D[D_LAYERS - 1u];
  let scale = select(1.0, 2.0, LOSS == LEAST_SQUARES) / f32(2u * BATCH);
  for (var column = thread; column < 2u * BATCH; column += THREADS) {
    let sign = select(1.0, -1.0, column < BATCH);
    let kind = select(MINIMAX, LOSS, LOSS == LEAST_SQUARES || LOSS == WASSERSTEIN);
    result[last.error + column] = sign * scale * slopeOfLoss(result[last.signal + column], sign, kind);
  }
  storageBarrier();
  for (var l = D_LAYERS - 1u; l > 0u; l--) { back(D[l], D[l - 1u], true, 2u * BATCH, thread); }
  for (var l = 0u; l < D_LAYERS; l++) { learn(D[l], D_OPTIMIZER, D_COUNT, 2u * BATCH, 2u, pace, CLIP, thread); }
  storageBarrier();
}

fn stepG(draw: u32, pace: Pace, thread: u32) {
  generate(5u, draw, 0u, 7u, 0u, thread);
  for (var l = 0u; l < D_LAYERS; l++) { forward(D[l], BATCH, thread); }
  let logits = D[D_LAYERS - 1u];
  for (var column = thread; column < BATCH; column += THREADS) {
    // log(1 − σ(a)) goes up with a, the others with −a.
    let sign = select(-1.0, 1.0, LOSS == MINIMAX);
    let slope = slopeOfLoss(result[logits.signal + column], sign, LOSS);
    result[logits.error + column] = -slope / f32(BATCH);
  }
  storageBarrier();
  for (var l = D_LAYERS; l > 0u; l--) { back(D[l - 1u], D[max(l, 2u) - 2u], l > 1u, BATCH, thread); }
  let last = G[G_LAYERS - 1u];
  for (var item = thread; item < DIMENSION * BATCH; item += THREADS) {
    let at = (item / BATCH) * PITCH + item % BATCH;
    result[last.error + at] = G_SCALE * result[D[0].inputError + at] * slopeAt(last, result[last.signal + at]);
  }
  storageBarrier();
  for (var l = G_LAYERS - 1u; l > 0u; l--) { back(G[l], G[l - 1u], true, BATCH, thread); }
  for (var l = 0u; l < G_LAYERS; l++) { learn(G[l], G_OPTIMIZER, G_COUNT, BATCH, 1u, pace, 3e38, thread); }
  storageBarrier();
}

fn main(index: i32) {
  let thread = u32(index);
  for (var item = thread; item < STATE; item += THREADS) { result[item] = A[item]; }
  storageBarrier();
  var d = Pace(uniforms.dRate, uniforms.dFirst, uniforms.dSecond);
  var g = Pace(uniforms.gRate, uniforms.gFirst, uniforms.gSecond);
  var dDraw = u32(uniforms.dDraw);
  var gDraw = u32(uniforms.gDraw);
  for (var step = 0; step < uniforms.steps; step++) {
    for (var k = 0; k < uniforms.dSteps; k++) {
      stepD(dDraw, d, thread);
      d = nextPace(d);
      dDraw++;
    }
    for (var k = 0; k < uniforms.gSteps; k++) {
      stepG(gDraw, g, thread);
      g = nextPace(g);
      gDraw++;
    }
  }
}
