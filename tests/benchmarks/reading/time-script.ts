import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  dur?: number
  /** Of `dur`, what the thread itself worked: waiting for a busy machine is no cost of ours. */
  tdur?: number
  ts: number
  tid: number
  args: { data?: { url?: string; fileName?: string } }
}

const RAN = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile'])

/** Main-thread milliseconds that one script of the extension took on a page view: compiling, running, and its callbacks. */
export async function timeScript(page: Page, url: string, script: string, settleMs: number): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
  await page.goto(url)
  await new Promise((done) => setTimeout(done, settleMs))
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[]
  }
  const ran = traceEvents.filter(({ name, args, dur }) => {
    const from = args.data?.url ?? args.data?.fileName ?? ''
    return dur !== undefined && RAN.has(name) && from.startsWith('chrome-extension://') && from.endsWith(script)
  })
  return withoutNested(ran).reduce((sum, { tdur, dur }) => sum + (tdur ?? dur!), 0) / 1000
}

function withoutNested(events: TraceEvent[]): TraceEvent[] {
  return events.filter((one) => !events.some((other) => other !== one && isWithin(one, other)))
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  if (inner.tid !== outer.tid || inner.dur === outer.dur) return false
  return outer.ts <= inner.ts && inner.ts + inner.dur! <= outer.ts + outer.dur!
}
