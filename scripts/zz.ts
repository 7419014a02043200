import './tfjs-in-node.ts';
const { tf } = await import('../src/gan/tf.ts');
await import('@tensorflow/tfjs-backend-cpu');
await tf.setBackend('cpu');
const { makeReferenceEngine } = await import('../src/gan/engines/reference.ts');
const { makeObserver, isSound } = await import('../src/gan/observer.ts');
const { DEFAULT_CONFIG } = await import('../src/gan/protocol.ts');
const config = { ...DEFAULT_CONFIG, ...JSON.parse(process.argv[2] ?? '{}') };
const engine = makeReferenceEngine(config);
const observe = makeObserver(config);
const n = Number(process.argv[3] ?? 1000), every = Number(process.argv[4] ?? 100);
for (;;) {
  const c = await engine.curves();
  const t0 = performance.now();
  const s = observe(c, 0);
  const dt = performance.now() - t0;
  const q = s.quantities;
  console.log(s.step, isSound(c, config.noise), ...Object.entries(q).map(([k, v]) => k + ' ' + v.toFixed(5)), 'id', (q.criterion + Math.log(4) - 2 * q.js).toExponential(1), q.value <= q.criterion, tf.memory().numTensors, dt.toFixed(2) + 'ms');
  if (engine.steps >= n) break;
  engine.step(every);
}
