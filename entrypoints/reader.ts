import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extractArticle } from '../page/extract-article'
import { sharedParts } from './content/parts'

export default defineUnlistedScript(() => {
  sharedParts().reader = { read: extractArticle }
})
