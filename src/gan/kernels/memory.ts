// Memory is allocated and never freed: an instance holds the networks of one run, and is discarded with them.

let next: usize = (__heap_base + 63) & ~63;

/** Allocates `count` floats, all 0, at the start of a cache line. */
export function floats(count: i32): usize {
  const place = next;
  next = (next + 4 * <usize>count + 63) & ~63;
  const pages = <i32>((next + 0xffff) >>> 16);
  if (pages > memory.size()) memory.grow(pages - memory.size());
  return place;
}
