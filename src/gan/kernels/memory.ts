/** Memory is handed out once and never taken back: an instance holds one run's networks and dies with them. */
let next: usize = (__heap_base + 63) & ~63;

/** A place for so many floats, all 0, on a cache line of its own. */
export function floats(count: i32): usize {
  const place = next;
  next = (next + 4 * <usize>count + 63) & ~63;
  const pages = <i32>((next + 0xffff) >>> 16);
  if (pages > memory.size()) memory.grow(pages - memory.size());
  return place;
}
