import type { ComponentChildren } from 'preact'
import type { Settings } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'

export interface WelcomeProps {
  settings: Settings
  /** May the extension read pages? Firefox lets the reader withhold it. */
  hasSiteAccess: boolean
  onAnswer(remembers: boolean): void
  onGrantAccess(): void
  /** The sample story, live. */
  children?: ComponentChildren
}

/** What Sidelight does, and the one question it has to ask. Neither answer is chosen beforehand. */
export function Welcome({ settings, hasSiteAccess, onAnswer, onGrantAccess, children }: WelcomeProps) {
  const t = useTranslate()
  const answer = settings.answeredAt === null ? null : settings.remembers ? 'remember' : 'forget'
  return (
    <main class="sidelight welcome" lang={t.language} dir={t.direction} data-answered={answer ?? undefined}>
      <header class="welcome-head">
        <p class="welcome-name">{t('extensionName')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome-lede">{t('welcomeLede')}</p>
      </header>
      <section class="welcome-question" aria-labelledby="question">
        <h2 id="question">{t('welcomeQuestion')}</h2>
        <p>{t('welcomeQuestionText')}</p>
        <div class="welcome-answers">
          <button
            type="button"
            class="button"
            data-answer="remember"
            aria-pressed={answer === 'remember'}
            onClick={() => onAnswer(true)}
          >
            {t('welcomeYes')}
          </button>
          <button
            type="button"
            class="button"
            data-answer="forget"
            aria-pressed={answer === 'forget'}
            onClick={() => onAnswer(false)}
          >
            {t('welcomeNo')}
          </button>
        </div>
        <p role="status">
          {answer === 'remember' && t('welcomeSaidYes')}
          {answer === 'forget' && t('welcomeSaidNo')}
        </p>
      </section>
      {!hasSiteAccess && (
        <section class="trouble" data-no-access>
          <h2>{t('accessTitle')}</h2>
          <p>{t('accessText')}</p>
          <button type="button" class="button" data-grant onClick={onGrantAccess}>
            {t('accessGrant')}
          </button>
        </section>
      )}
      <section aria-labelledby="sample">
        <h2 id="sample">{t('welcomeSample')}</h2>
        <p class="welcome-note">{t('welcomeSampleText')}</p>
        <div class="welcome-sample">{children}</div>
      </section>
      <section class="welcome-words">
        <div>
          <h2>{t('welcomeAccess')}</h2>
          <p>{t('welcomeAccessText')}</p>
        </div>
        <div>
          <h2>{t('welcomeStays')}</h2>
          <p>{t('welcomeStaysText')}</p>
        </div>
      </section>
      <p class="welcome-foot">
        <a class="link" href="/library.html#data">
          {t('welcomeImport')}
        </a>
        <a class="link" href="/library.html#settings">
          {t('librarySettings')}
        </a>
      </p>
    </main>
  )
}
