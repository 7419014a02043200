// A console warning or error fails the test that let it out.
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Each allowed message has its reason beside it; the site's own tests use the same list.
const allowed: readonly RegExp[] = [
  // tfjs greets whoever uses its plain CPU backend in Node, where it would rather be the native one. We mean it.
  // Only tests of the service worker have one: it would answer in place of a test's own routes.
  /Service Worker registration blocked by Playwright/,
  /Hi, looks like you are running TensorFlow\.js in Node\.js/,
];

export function isAllowed(message: string): boolean {
  return allowed.some((pattern) => pattern.test(message));
}

let said: string[] = [];

beforeEach(() => {
  said = [];
  const listen = (...parts: unknown[]): void => {
    const message = parts.map(String).join(' ');
    if (!isAllowed(message)) said.push(message);
  };
  vi.spyOn(console, 'warn').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
});

afterEach(() => {
  vi.mocked(console.warn).mockRestore();
  vi.mocked(console.error).mockRestore();
  expect(said, 'console warnings and errors').toEqual([]);
});
