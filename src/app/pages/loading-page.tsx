import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import '#ui/frame/frame.css';

/** While a screen’s own part of the program is on its way. */
export function LoadingPage({ says }: { says?: string }) {
  const t = useWords('library');
  return (
    <div className="frame-page">
      <TopBar />
      <main className="frame-note">
        <p role="status" aria-label={t('page.loadingLabel')}>
          {says ?? t('page.loading')}
        </p>
      </main>
    </div>
  );
}
