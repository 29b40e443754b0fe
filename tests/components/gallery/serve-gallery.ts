import { createServer, type Plugin } from 'vite'
import { compareArticles } from '../../../engine/compare-articles'
import { toArticle } from '../../../newsstand/corpus'
import { loadStories } from '../../../newsstand/load-stories'
import { ROOT } from '../../architecture/source-files'

const NAME = 'virtual:newsstand-comparisons'

/** Serves the gallery of the sidebar's states on a free port of this machine. */
export async function serveGallery(): Promise<{ address: string; close(): Promise<void> }> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: '.cache/gallery',
    plugins: [newsstandComparisons()],
    optimizeDeps: { entries: [], noDiscovery: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  })
  await server.listen()
  return { address: `${server.resolvedUrls!.local[0]}tests/components/gallery/index.html`, close: () => server.close() }
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
