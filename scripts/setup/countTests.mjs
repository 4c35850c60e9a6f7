/**
 * How many tests a finished program says have passed and failed ("3 passing", "1 failed"; the last
 * word counts). One that counts nothing is a test itself, and one that ends badly has failed once at least.
 */
export function countTests(output, exitCode) {
  const passed = findLastNumber(output, /(\d+) pass(?:ing|ed)\b/g);
  const failed = findLastNumber(output, /(\d+) fail(?:ing|ed)\b/g);
  if (exitCode !== 0) {
    return { passed: passed ?? 0, failed: Math.max(failed ?? 0, 1) };
  }
  return { passed: passed ?? 1, failed: failed ?? 0 };
}

function findLastNumber(text, pattern) {
  const found = [...text.matchAll(pattern)].at(-1);
  return found && Number(found[1]);
}
