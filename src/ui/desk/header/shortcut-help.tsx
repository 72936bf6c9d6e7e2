import { changePreferences, usePreferences } from '#ui/frame/preferences.ts';
import { stopKey } from '#ui/frame/stop-words.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { shortcuts } from './shortcuts.ts';

interface ShortcutHelpProps {
  readonly onClose: () => void;
}

/** The keys of the desk, and the switch that turns the single ones off. */
export function ShortcutHelp({ onClose }: ShortcutHelpProps) {
  const t = useWords('desk');
  const { keys } = usePreferences();
  return (
    <DialogFrame title={t('shortcuts.title')} onClose={onClose}>
      <label className="choice">
        <input
          type="checkbox"
          checked={keys}
          onChange={(event) => changePreferences({ keys: event.target.checked })}
        />
        <span>{t('shortcuts.on')}</span>
      </label>
      <dl className="key-list">
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`shortcuts.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('shortcuts.everywhere')}</h3>
      <ul className="plain-list small">
        <li>{t('shortcuts.tab')}</li>
        <li>{t('shortcuts.arrows')}</li>
        <li>{t('shortcuts.mapKeys')}</li>
        <li>{t('shortcuts.escape')}</li>
        <li>{t('shortcuts.stop', { key: stopKey })}</li>
      </ul>
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {t('shortcuts.close')}
        </button>
      </div>
    </DialogFrame>
  );
}
