import { createServer } from 'vite'
import { ROOT } from '../../architecture/source-files'

/** Serves the gallery of the sidebar's states on a free port of this machine. */
export async function serveGallery(): Promise<{ address: string; close(): Promise<void> }> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: '.cache/gallery',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  })
  await server.listen()
  return { address: `${server.resolvedUrls!.local[0]}tests/components/gallery/index.html`, close: () => server.close() }
}
