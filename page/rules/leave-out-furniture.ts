import { ancestorRule } from '../ancestor-rule'

const FURNITURE = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG', 'FIELDSET', 'MENU', 'ADDRESS'])
const FURNITURE_ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|form)$/

/** Most of an article that furniture can hold; a page whose whole text stands in a form or header is badly made, not empty. */
const MAX_SHARE = 0.4

function testFurniture(element: Element): string | null {
  if (FURNITURE.has(element.nodeName)) return `stands in <${element.nodeName.toLowerCase()}>`
  if (element.nodeName === 'HEADER' && (!element.querySelector('h1') || element.querySelector('nav')))
    return 'stands in a page’s head'
  const role = element.getAttribute('role')
  return role && FURNITURE_ROLES.test(role) ? `its role is ${role}` : null
}

/** Navigation, side boxes, forms, page heads and feet, by what the markup says they are. */
export const leaveOutFurniture = ancestorRule('leave-out-furniture', testFurniture, MAX_SHARE)
