import type { Shelf } from '../../components/library/shelf'
import { applyRetention, previewRetention } from '../../corpus/apply-retention'
import { hideOutlets, renameOutlets } from '../../corpus/change-outlets'
import { countCorpus } from '../../corpus/count-corpus'
import { deleteArticles, undoDelete } from '../../corpus/delete-articles'
import { deleteEverything } from '../../corpus/delete-everything'
import { keepHouse } from '../../corpus/keep-house'
import { listOutlets } from '../../corpus/list-outlets'
import { loadArticles } from '../../corpus/load-articles'
import { openCorpus } from '../../corpus/open-corpus'
import { dismissClaim, sayStory } from '../../corpus/reader-word'
import { starArticle } from '../../corpus/star-article'
import type { Settings } from '../../settings/settings'
import { exportFile, saveFile } from './exchange-files'
import { importFiles } from './import-files'
import { listArticlePages } from './list-article-pages'
import { listStoryPages } from './list-story-pages'
import { openStory } from './open-story'

/** Nobody waits for a list any more by then. */
const TIDY_UP_MS = 30_000

/**
 * The corpus as the library sees it, tidied up when it was looked at for a while.
 * @throws CorpusUnreadable
 */
export async function openShelf(retention: Settings['retention']): Promise<Shelf> {
  let corpus = await openCorpus()
  const now = () => Date.now()
  setTimeout(() => void keepHouse(corpus, { retention, now: now() }).catch(() => undefined), TIDY_UP_MS)
  return {
    count: () => countCorpus(corpus),
    listArticles: (query) => listArticlePages(corpus, query),
    readArticle: async (id) => (await loadArticles(corpus, [id]))[0] ?? null,
    starArticle: (id, isStarred) => starArticle(corpus, id, isStarred),
    deleteArticles: async (ids) => (await deleteArticles(corpus, ids, { now: now() })).batch,
    undoDelete: async (batch) => void (await undoDelete(corpus, batch)),
    listStories: () => listStoryPages(corpus),
    openStory: (id) => openStory(corpus, id),
    sayStory: (reading, other, isSame) => sayStory(corpus, { reading, other, isSame, now: now() }),
    dismissClaim: (reading, claim) => dismissClaim(corpus, { reading, claim, now: now() }),
    listOutlets: () => listOutlets(corpus),
    renameOutlet: (given, name) => renameOutlets(corpus, given, name),
    hideOutlet: (given, isHidden) => hideOutlets(corpus, given, isHidden),
    importFiles: (files, signal, onProgress) => importFiles(corpus, files, { now: now(), signal, onProgress }),
    exportAll: async (onProgress) => {
      const file = await exportFile(corpus, { now: now(), onProgress: ({ articles, of }) => onProgress(articles, of) })
      saveFile(`sidelight-${new Date(now()).toISOString().slice(0, 10)}.jsonl`, file)
    },
    saveText: (name, text, type) => saveFile(name, new Blob([text], { type: `${type};charset=utf-8` })),
    previewRetention: (retention) => previewRetention(corpus, retention, now()),
    applyRetention: (retention) => applyRetention(corpus, retention, now()),
    deleteEverything: async () => {
      await deleteEverything(corpus)
      corpus = await openCorpus()
    },
  }
}
