import { defineConfig } from 'vitest/config'

/** The built extension in real Chromium and Firefox. One file at a time: two browsers at once starve each other. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.e2e.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
