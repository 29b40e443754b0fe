import type { Settings } from './settings'

/** Is nothing to be read on this host? `pausedHosts` names a host exactly or, through "www.", its bare form. */
export function isPausedOn(settings: Settings, host: string): boolean {
  return !settings.isOn || settings.pausedHosts.includes(bareHost(host))
}

/** "www.harbour.example" and "harbour.example" are one site to a reader. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '')
}
