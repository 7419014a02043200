// TensorFlow.js with its gradients and without a backend, since backends.ts loads them one by one. The order matters.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';

// Otherwise the first use of a backend prints an advertisement for another one.
tf.enableProdMode();

export { tf };
