import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, preview } from 'vite'
import { compareArticles } from '../../../engine/compare-articles'
import { toArticle } from '../../../newsstand/corpus'
import { loadStories } from '../../../newsstand/load-stories'
import { ROOT } from '../../architecture/source-files'

const NAME = 'virtual:newsstand-comparisons'

/** Builds the gallery of the sidebar's states as it would be shipped, and serves it on a free port of this machine. */
export async function serveGallery(): Promise<{ address: string; close(): Promise<void> }> {
  const options: InlineConfig = {
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [newsstandComparisons()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: join(ROOT, '.cache', 'gallery'), emptyOutDir: true, target: 'es2023' },
    preview: { port: 0, host: '127.0.0.1' },
  }
  await build(options)
  const server = await preview(options)
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() }
}

/** What the engine says of every newsstand story, read at its first article: by the story's slug. */
function newsstandComparisons(): Plugin {
  return {
    name: 'newsstand-comparisons',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => {
      if (id !== `\0${NAME}`) return null
      const comparisons = loadStories(1).map(({ slug, articles }) => {
        const [reading, ...others] = articles.map(toArticle)
        return [slug, compareArticles(reading!, others)]
      })
      return `export default ${JSON.stringify(Object.fromEntries(comparisons))}`
    },
  }
}
