import { readFileSync } from 'node:fs'
import { defineConfig } from 'wxt'
import { buildBrowserMessages } from './locales/build-browser-messages'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  zip: { excludeSources: ['test-results/**', '.cache/**', 'docs/screenshots/**'] },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...buildBrowserMessages(), {
        relativeDest: 'highlights.css',
        contents: readFileSync(new URL('./page/highlights.css', import.meta.url), 'utf8'),
      })
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:",
    },
    options_ui: { page: 'library.html', open_in_tab: true },
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['gate.js'],
        css: ['highlights.css'],
        run_at: 'document_idle',
      },
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggleSidebar__' },
      'next-highlight': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextHighlight__' },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousHighlight__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
})
