import { useTranslate } from '../shared/translate-context'
import { KeyList } from '../sidebar/KeyList'

/** What is stored, what never leaves, and what the figures mean. */
export function AboutView({ version }: { version: string }) {
  const t = useTranslate()
  return (
    <div class="prose">
      <h1>{t('libraryAbout')}</h1>
      <p class="lede">{t('extensionDescription')}</p>
      <h2>{t('aboutStored')}</h2>
      <ul class="bullets">
        <li>{t('aboutStoredArticles')}</li>
        <li>{t('aboutStoredWords')}</li>
        <li>{t('aboutStoredSettings')}</li>
      </ul>
      <h2>{t('aboutNotStored')}</h2>
      <ul class="bullets">
        <li>{t('aboutNotPrivate')}</li>
        <li>{t('aboutNotPages')}</li>
        <li>{t('aboutNotComparisons')}</li>
      </ul>
      <h2>{t('welcomeStays')}</h2>
      <p>{t('welcomeStaysText')}</p>
      <h2>{t('aboutMeaning')}</h2>
      <p>{t('aboutMeaningText')}</p>
      <KeyList />
      <p class="note">
        {t('extensionName')} {version} ·{' '}
        <a class="link" href="/welcome.html">
          {t('aboutWelcome')}
        </a>
      </p>
    </div>
  )
}
