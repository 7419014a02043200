/*
 * One GAN step in C, as a programmer would write it who wants speed and trusts the compiler: every network is a chain
 * of dense layers, a batch's numbers lie unit by unit, and each loop runs along the batch. The baseline of the fused
 * engine in tests/bench/engines.ts, which compiles it with gcc -O3 -march=native -ffast-math.
 *
 * Run: step SECONDS ROUNDS NETWORK   prints steps per second of each round, then the first weight of D.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum activation { LINEAR, RAMP, TANH };

typedef struct {
  int inputs, outputs;
  enum activation activation;
  float leak;
  float *weights, *bias, *weight_gradient, *bias_gradient; /* weights[i][j] from input i to output j */
  float *signal, *error;                                   /* [unit][column] */
} layer;

typedef struct {
  int layers, count;
  layer layer[8];
  float *state, *gradient, *first_moment, *second_moment, *input, *input_error;
  int updates;
} network;

typedef struct {
  const char *name;
  int d[8], g[8], batch, adam, gaussian_noise, points;
  enum activation hidden, output;
  float leak, rate, spread;
  int d_steps;
} problem;

static const problem problems[] = {
    {"gan-lab", {2, 8, 8, 1}, {2, 8, 8, 2}, 150, 0, 0, 500, RAMP, TANH, 0, 0.1f, 0, 1},
    {"toy-1d", {1, 16, 16, 1}, {1, 16, 16, 1}, 128, 1, 1, 2, RAMP, LINEAR, 0.4f, 0.001f, 0.7f, 2},
    {"wide", {2, 64, 64, 64, 1}, {2, 64, 64, 64, 2}, 512, 1, 0, 8, RAMP, LINEAR, 0.2f, 0.001f, 0.1f, 1},
    {"digits", {784, 256, 128, 1}, {64, 128, 256, 784}, 64, 1, 1, 1000, RAMP, TANH, 0.2f, 0.0002f, 0, 1},
};

/* xoshiro128+ of Blackman & Vigna: as cheap as a generator with a state can be. */
static uint32_t s[4] = {1, 2, 3, 4};
static inline uint32_t next(void) {
  const uint32_t result = s[0] + s[3], t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = (s[3] << 11) | (s[3] >> 21);
  return result;
}
static inline float uniform(void) { return ((next() >> 8) + 0.5f) * (1.0f / 16777216.0f); }

static void gaussians(float *restrict out, int n) {
  float u[1024], v[1024];
  for (int from = 0; from < n; from += 1024) {
    const int m = n - from < 1024 ? n - from : 1024;
    for (int i = 0; i < m; i++) u[i] = uniform(), v[i] = uniform();
    for (int i = 0; i < m; i++) out[from + i] = sqrtf(-2 * logf(u[i])) * cosf(6.2831853f * v[i]);
  }
}

static float *floats(long n) {
  float *place = aligned_alloc(64, ((size_t)n * 4 + 127) / 64 * 64);
  memset(place, 0, (size_t)n * 4);
  return place;
}

static void make(network *net, const int *sizes, int columns, enum activation hidden, enum activation output,
                 float leak) {
  net->layers = 0;
  net->count = 0;
  while (net->layers < 7 && sizes[net->layers + 1]) net->layers++;
  for (int l = 0; l < net->layers; l++) net->count += (sizes[l] + 1) * sizes[l + 1];
  net->state = floats(net->count);
  net->gradient = floats(net->count);
  net->first_moment = floats(net->count);
  net->second_moment = floats(net->count);
  net->input = floats((long)sizes[0] * columns);
  net->input_error = floats((long)sizes[0] * columns);
  long at = 0;
  for (int l = 0; l < net->layers; l++) {
    layer *a = &net->layer[l];
    *a = (layer){.inputs = sizes[l], .outputs = sizes[l + 1], .leak = leak};
    a->activation = l < net->layers - 1 ? hidden : output;
    a->weights = net->state + at;
    a->weight_gradient = net->gradient + at;
    at += (long)a->inputs * a->outputs;
    a->bias = net->state + at;
    a->bias_gradient = net->gradient + at;
    at += a->outputs;
    a->signal = floats((long)a->outputs * columns);
    a->error = floats((long)a->outputs * columns);
    float scale = sqrtf(1.0f / a->inputs);
    for (long i = 0; i < (long)a->inputs * a->outputs; i++) a->weights[i] = scale * (2 * uniform() - 1);
  }
}

static void forward(network *net, int columns) {
  const float *restrict input = net->input;
  for (int l = 0; l < net->layers; l++) {
    const layer *a = &net->layer[l];
    for (int j = 0; j < a->outputs; j++) {
      float *restrict out = a->signal + (long)j * columns;
      for (int b = 0; b < columns; b++) out[b] = a->bias[j];
      for (int i = 0; i < a->inputs; i++) {
        const float w = a->weights[(long)i * a->outputs + j];
        const float *restrict x = input + (long)i * columns;
        for (int b = 0; b < columns; b++) out[b] += w * x[b];
      }
      if (a->activation == RAMP)
        for (int b = 0; b < columns; b++) out[b] = out[b] > 0 ? out[b] : a->leak * out[b];
      else if (a->activation == TANH)
        for (int b = 0; b < columns; b++) out[b] = tanhf(out[b]);
    }
    input = a->signal;
  }
}

static void slope(const layer *a, float *restrict error, int columns) {
  const float *restrict signal = a->signal;
  const long n = (long)a->outputs * columns;
  if (a->activation == RAMP)
    for (long i = 0; i < n; i++) error[i] *= signal[i] > 0 ? 1 : a->leak;
  else if (a->activation == TANH)
    for (long i = 0; i < n; i++) error[i] *= 1 - signal[i] * signal[i];
}

static void backward(network *net, int columns, int learns, int to_input) {
  for (int l = net->layers - 1; l >= 0; l--) {
    layer *a = &net->layer[l];
    const float *restrict input = l ? net->layer[l - 1].signal : net->input;
    float *restrict back = l ? net->layer[l - 1].error : net->input_error;
    if (learns)
      for (int i = 0; i < a->inputs; i++) {
        const float *restrict x = input + (long)i * columns;
        for (int j = 0; j < a->outputs; j++) {
          const float *restrict e = a->error + (long)j * columns;
          float sum = 0;
          for (int b = 0; b < columns; b++) sum += x[b] * e[b];
          a->weight_gradient[(long)i * a->outputs + j] = sum;
        }
      }
    if (learns)
      for (int j = 0; j < a->outputs; j++) {
        const float *restrict e = a->error + (long)j * columns;
        float sum = 0;
        for (int b = 0; b < columns; b++) sum += e[b];
        a->bias_gradient[j] = sum;
      }
    if (l == 0 && !to_input) break;
    for (int i = 0; i < a->inputs; i++) {
      float *restrict out = back + (long)i * columns;
      memset(out, 0, (size_t)columns * 4);
      for (int j = 0; j < a->outputs; j++) {
        const float w = a->weights[(long)i * a->outputs + j];
        const float *restrict e = a->error + (long)j * columns;
        for (int b = 0; b < columns; b++) out[b] += w * e[b];
      }
    }
    if (l) slope(&net->layer[l - 1], back, columns);
  }
}

static void learn(network *net, const problem *p) {
  float *restrict w = net->state, *restrict g = net->gradient;
  float *restrict m = net->first_moment, *restrict v = net->second_moment;
  net->updates++;
  if (!p->adam) {
    for (int i = 0; i < net->count; i++) w[i] -= p->rate * g[i];
    return;
  }
  const float root = sqrtf(1 - powf(0.99f, net->updates));
  const float rate = p->rate * root / (1 - powf(0.5f, net->updates)), epsilon = 1e-7f * root;
  for (int i = 0; i < net->count; i++) {
    m[i] = 0.5f * m[i] + 0.5f * g[i];
    v[i] = 0.99f * v[i] + 0.01f * g[i] * g[i];
    w[i] -= rate * m[i] / (sqrtf(v[i]) + epsilon);
  }
}

static void draw_noise(network *g, const problem *p) {
  const int n = p->g[0] * p->batch;
  if (p->gaussian_noise) gaussians(g->input, n);
  else
    for (int i = 0; i < n; i++) g->input[i] = 2 * uniform() - 1;
}

static float *points;

static void step(network *d, network *g, const problem *p) {
  const int batch = p->batch, dimension = p->d[0];
  const layer *logits = &d->layer[d->layers - 1], *fake = &g->layer[g->layers - 1];
  for (int k = 0; k < p->d_steps; k++) {
    static float blur[512];
    int chosen[512];
    for (int b = 0; b < batch; b++) chosen[b] = (int)(uniform() * p->points);
    draw_noise(g, p);
    forward(g, batch);
    for (int c = 0; c < dimension; c++) {
      float *restrict row = d->input + (long)c * 2 * batch;
      for (int b = 0; b < batch; b++) row[b] = points[(long)chosen[b] * dimension + c];
      if (p->spread > 0) {
        gaussians(blur, batch);
        for (int b = 0; b < batch; b++) row[b] += p->spread * blur[b];
      }
      memcpy(row + batch, fake->signal + (long)c * batch, (size_t)batch * 4);
    }
    forward(d, 2 * batch);
    const float share = 0.5f / batch;
    for (int b = 0; b < batch; b++) logits->error[b] = -share / (1 + expf(logits->signal[b]));
    for (int b = batch; b < 2 * batch; b++) logits->error[b] = share / (1 + expf(-logits->signal[b]));
    backward(d, 2 * batch, 1, 0);
    learn(d, p);
  }
  draw_noise(g, p);
  forward(g, batch);
  memcpy(d->input, fake->signal, (size_t)batch * dimension * 4);
  forward(d, batch);
  for (int b = 0; b < batch; b++) logits->error[b] = -1.0f / batch / (1 + expf(logits->signal[b]));
  backward(d, batch, 0, 1);
  memcpy(fake->error, d->input_error, (size_t)batch * dimension * 4);
  slope(fake, fake->error, batch);
  backward(g, batch, 1, 0);
  learn(g, p);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  const problem *p = NULL;
  for (size_t i = 0; i < sizeof problems / sizeof *problems; i++)
    if (!strcmp(argv[3], problems[i].name)) p = &problems[i];
  if (!p) return 2;
  network d, g;
  make(&d, p->d, 2 * p->batch, p->hidden, LINEAR, p->leak);
  make(&g, p->g, 2 * p->batch, p->hidden, p->output, p->leak);
  d.updates = g.updates = 0;
  points = floats((long)p->points * p->d[0]);
  for (long i = 0; i < (long)p->points * p->d[0]; i++) points[i] = 2 * uniform() - 1;
  const double seconds = atof(argv[1]);
  for (int i = 0; i < 3; i++) step(&d, &g, p);
  for (int round = 0; round < atoi(argv[2]); round++) {
    const double start = now();
    long n = 0;
    while (now() - start < seconds)
      for (int k = 0; k < 8; k++, n++) step(&d, &g, p);
    printf("%f\n", n / (now() - start));
  }
  printf("%g\n", d.state[0]);
  return 0;
}
