import { serveNewsstand } from '../newsstand/serve'
import { loadNewsstandCorpus } from '../newsstand/corpus'
import { openBrowser } from './open-browser'
import { importCorpus, openExtensionPage, sayYesToRemembering } from './drive-extension'
const s = await serveNewsstand()
const o = await openBrowser({ kind: 'firefox', isHeadless: true })
await sayYesToRemembering(o); await importCorpus(o, loadNewsstandCorpus(s.port))
const p = await o.browser.newPage()
p.on('console', m => console.log('console', m.text())); p.on('pageerror', e => console.log('err', e))
await p.goto(s.articles[0]!.url); await new Promise(r=>setTimeout(r,3000))
const lib = await openExtensionPage(o, 'library.html', 'main')
console.log(await lib.evaluate(async () => { const b=(globalThis as any).browser; const tabs=await b.tabs.query({}); const out:any[]=[]; for(const t of tabs){ try{ out.push([t.url, await b.tabs.sendMessage(t.id,{sidelight:'getPageState',request:{}})]) }catch(e){ out.push([t.url,String(e)]) } } ; return JSON.stringify(out,null,1)}))
console.log(await lib.evaluate(async () => { const b=(globalThis as any).browser; const tabs=await b.tabs.query({}); const out:any[]=[]; for(const t of tabs){ try{ out.push([t.url, await b.tabs.sendMessage(t.id,{sidelight:'lookAtPage',request:{}})]) }catch(e){ out.push([t.url,String(e), (e as any).stack]) } } ; return JSON.stringify(out,null,1)}))
await p.screenshot({path:'/tmp/ff.png' as any})
await o.close(); await s.close()
