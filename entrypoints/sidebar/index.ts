import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sharedParts } from '../content/parts'
import { showSidebar } from './show-sidebar'

export default defineUnlistedScript(() => {
  sharedParts().sidebar = { show: showSidebar }
})
