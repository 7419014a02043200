// The logarithm and the cosine of the Box–Muller transform, computed from the random words themselves, so that no digit is
// lost where u is near 1 or the angle near a zero of the cosine. The polynomials are those of Moshier's Cephes (logf, sinf,
// cosf), with errors below 2e-7.

/** Computes log u for u = (word + ½) / 2³². */
export function logarithmOfUnit(word: v128): v128 {
  // c is the smaller of u and 1 − u, an exact integer below 2³¹ of which single precision keeps the leading digits.
  const upper = i32x4.shr_s(word, 31);
  const nearer = f32x4.convert_i32x4_s(v128.xor(word, upper));
  const c = f32x4.mul(f32x4.add(nearer, f32x4.splat(0.5)), f32x4.splat(<f32>(1.0 / 4294967296.0)));
  const u = v128.bitselect(f32x4.sub(f32x4.splat(1), c), c, upper);

  // u = m · 2^e with m from √½ to √2.
  const rootHalf: i32 = 0x3f3504f3;
  const shifted = i32x4.sub(u, i32x4.splat(rootHalf));
  const e = f32x4.convert_i32x4_s(i32x4.shr_s(shifted, 23));
  const m = i32x4.add(v128.and(shifted, i32x4.splat(0x7fffff)), i32x4.splat(rootHalf));
  const nearOne = v128.and(upper, f32x4.le(c, f32x4.splat(0.2928932188)));
  const f = v128.bitselect(f32x4.neg(c), f32x4.sub(m, f32x4.splat(1)), nearOne);

  const z = f32x4.mul(f, f);
  let p = f32x4.splat(7.0376836292e-2);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-1.151461031e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.167699874e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-1.2420140846e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.4249322787e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-1.6668057665e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(2.0000714765e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-2.4999993993e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(3.3333331174e-1));
  p = f32x4.mul(f32x4.mul(p, f), z);
  p = f32x4.add(p, f32x4.mul(e, f32x4.splat(-2.1219444e-4)));
  p = f32x4.sub(p, f32x4.mul(z, f32x4.splat(0.5)));
  return f32x4.add(f32x4.add(f, p), f32x4.mul(e, f32x4.splat(0.693359375)));
}

/** Computes cos 2πv for v = (word + ½) / 2³². */
export function cosineOfTurn(word: v128): v128 {
  // The nearest quarter turn, and the exact remainder.
  const quarter = i32x4.shr_u(i32x4.add(word, i32x4.splat(0x20000000)), 30);
  const rest = f32x4.convert_i32x4_s(i32x4.sub(word, i32x4.shl(quarter, 30)));
  const t = f32x4.mul(
    f32x4.add(rest, f32x4.splat(0.5)),
    f32x4.splat(<f32>(6.283185307179586 / 4294967296.0)),
  );
  const z = f32x4.mul(t, t);

  let s = f32x4.splat(-1.9515295891e-4);
  s = f32x4.add(f32x4.mul(s, z), f32x4.splat(8.3321608736e-3));
  s = f32x4.add(f32x4.mul(s, z), f32x4.splat(-1.6666654611e-1));
  s = f32x4.add(t, f32x4.mul(f32x4.mul(s, z), t));

  let k = f32x4.splat(2.443315711809948e-5);
  k = f32x4.add(f32x4.mul(k, z), f32x4.splat(-1.388731625493765e-3));
  k = f32x4.add(f32x4.mul(k, z), f32x4.splat(4.166664568298827e-2));
  k = f32x4.mul(f32x4.mul(k, z), z);
  k = f32x4.add(f32x4.sub(k, f32x4.mul(z, f32x4.splat(0.5))), f32x4.splat(1));

  // cos(t + k π/2) is cos t, −sin t, −cos t, sin t for k = 0, 1, 2, 3.
  const odd = i32x4.neg(v128.and(quarter, i32x4.splat(1)));
  const sign = i32x4.shl(v128.and(i32x4.add(quarter, i32x4.splat(1)), i32x4.splat(2)), 30);
  return v128.xor(v128.bitselect(s, k, odd), sign);
}
