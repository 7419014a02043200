/** A value and its gradient at a point of the plane. */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly [number, number];
}

/**
 * Finds a local minimum of a smooth function of two numbers by the BFGS method with a backtracking line search. A normal
 * has only two parameters, so the inverse Hessian is written out.
 */
export function minimize(
  f: (x: number, y: number) => Slope,
  start: readonly [number, number],
): { readonly at: [number, number]; readonly value: number } {
  let [x, y] = start;
  let here = f(x, y);
  // The estimate of the inverse Hessian is [[a, b], [b, c]].
  let a = 1;
  let b = 0;
  let c = 1;
  for (let i = 0; i < 100; i += 1) {
    const [gx, gy] = here.gradient;
    if (Math.hypot(gx, gy) < 1e-10) break;
    let dx = -(a * gx + b * gy);
    let dy = -(b * gx + c * gy);
    if (dx * gx + dy * gy >= 0) {
      [a, b, c] = [1, 0, 1];
      [dx, dy] = [-gx, -gy];
    }
    // A step of more than one in either would leave the region where the quadratic model holds.
    const longest = Math.max(Math.abs(dx), Math.abs(dy), 1);
    let length = 1 / longest;
    let next = f(x + length * dx, y + length * dy);
    const decline = dx * gx + dy * gy;
    while (!(next.value <= here.value + 1e-4 * length * decline) && length > 1e-10) {
      length /= 2;
      next = f(x + length * dx, y + length * dy);
    }
    if (!(next.value <= here.value)) break;
    const sx = length * dx;
    const sy = length * dy;
    const ux = next.gradient[0] - gx;
    const uy = next.gradient[1] - gy;
    const curvature = sx * ux + sy * uy;
    if (curvature > 0) {
      const wx = a * ux + b * uy;
      const wy = b * ux + c * uy;
      const scale = (1 + (ux * wx + uy * wy) / curvature) / curvature;
      a += scale * sx * sx - (2 * sx * wx) / curvature;
      b += scale * sx * sy - (sx * wy + sy * wx) / curvature;
      c += scale * sy * sy - (2 * sy * wy) / curvature;
    }
    x += sx;
    y += sy;
    const still = here.value - next.value <= 1e-16 * Math.abs(here.value) && Math.hypot(sx, sy) < 1e-9;
    here = next;
    if (still) break;
  }
  return { at: [x, y], value: here.value };
}
