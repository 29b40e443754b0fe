import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sharedParts } from './content/parts'
import { startSession } from './content/start-session'

export default defineUnlistedScript(() => {
  const parts = sharedParts()
  parts.started ??= startSession(document)
})
