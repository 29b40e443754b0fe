import browser from 'webextension-polyfill'
import type { ContentPart } from '../../messages/protocol'
import type { Sender } from '../../messages/transport'

const FILES: Record<ContentPart, string> = { reader: '/reader.js', sidebar: '/sidebar.js' }

/**
 * Puts a part of the content script into the asking tab. Done from here rather than by a dynamic import, so that no
 * file of ours has to be reachable by pages.
 */
export async function loadPart({ part }: { part: ContentPart }, sender: Sender): Promise<{ kind: 'loaded' }> {
  if (sender.tabId === null) throw new Error(`loadPart: ${part} was asked for by no tab`)
  await browser.scripting.executeScript({ target: { tabId: sender.tabId }, files: [FILES[part]] })
  return { kind: 'loaded' }
}
