import type { Settings } from './settings'

/** Is nothing to be read on this host, because all is switched off or this site is? */
export function isPausedOn(settings: Settings, host: string): boolean {
  return !settings.isOn || isHostPaused(settings, host)
}

/** Did the reader switch this site off? */
export function isHostPaused({ pausedHosts }: Settings, host: string): boolean {
  return pausedHosts.includes(bareHost(host))
}

/** "www.harbour.example" and "harbour.example" are one site to a reader. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '')
}
