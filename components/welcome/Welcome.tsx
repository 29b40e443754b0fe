import type { ComponentChildren } from 'preact'
import type { Settings } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'

export interface WelcomeProps {
  settings: Settings
  onAnswer(remembers: boolean): void
  onOpenLibrary(): void
  /** The sample story, live. */
  children?: ComponentChildren
}

/** What Sidelight does, and the one question it has to ask. Neither answer is chosen beforehand. */
export function Welcome({ settings, onAnswer, onOpenLibrary, children }: WelcomeProps) {
  const t = useTranslate()
  const answer = settings.answeredAt === null ? null : settings.remembers ? 'remember' : 'forget'
  return (
    <main class="sidelight welcome" lang={t.language} dir={t.direction} data-answered={answer ?? undefined}>
      <h1>{t('welcomeTitle')}</h1>
      <p class="welcome-lede">{t('welcomeLede')}</p>
      <ol class="welcome-steps">
        <li>{t('welcomeStepRead')}</li>
        <li>{t('welcomeStepCompare')}</li>
        <li>{t('welcomeStepShow')}</li>
      </ol>
      {children}
      <section class="welcome-question" aria-labelledby="question">
        <h2 id="question">{t('welcomeQuestion')}</h2>
        <p>{t('welcomeQuestionText')}</p>
        <div class="welcome-answers">
          <button
            type="button"
            data-answer="remember"
            aria-pressed={answer === 'remember'}
            onClick={() => onAnswer(true)}
          >
            {t('welcomeYes')}
          </button>
          <button type="button" data-answer="forget" aria-pressed={answer === 'forget'} onClick={() => onAnswer(false)}>
            {t('welcomeNo')}
          </button>
        </div>
        <p role="status">
          {answer === 'remember' && t('welcomeSaidYes')}
          {answer === 'forget' && t('welcomeSaidNo')}
        </p>
      </section>
      <section>
        <h2>{t('welcomeAccess')}</h2>
        <p>{t('welcomeAccessText')}</p>
        <h2>{t('welcomeStays')}</h2>
        <p>{t('welcomeStaysText')}</p>
      </section>
      {answer && (
        <button type="button" class="welcome-library" onClick={onOpenLibrary}>
          {t('popupLibrary')}
        </button>
      )}
    </main>
  )
}
