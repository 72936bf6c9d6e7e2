import { useId } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useHasVoice } from './local-voices.ts';
import { changePreferences, usePreferences } from './preferences.ts';

const themes = ['system', 'light', 'dark'] as const;
const switches = ['sound', 'voices', 'keys'] as const;

/** What is chosen holds at once, so that one sees and hears what one gets. */
export function PreferencesForm() {
  const t = useWords('frame');
  const id = useId();
  const chosen = usePreferences();
  const hasVoice = useHasVoice();
  return (
    <div className="form">
      <p className="hint">{t('preferences.kept')}</p>
      <fieldset>
        <legend className="label">{t('preferences.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme} className="choice">
            <input
              type="radio"
              name={id}
              checked={chosen.theme === theme}
              onChange={() => changePreferences({ theme })}
            />
            <span>{t(`preferences.themes.${theme}`)}</span>
          </label>
        ))}
      </fieldset>
      {switches.map((name) => (
        <div key={name}>
          <label className="choice">
            <input
              type="checkbox"
              checked={chosen[name]}
              aria-describedby={`${id}-${name}`}
              onChange={(event) => changePreferences({ [name]: event.target.checked })}
            />
            <span>{t(`preferences.${name}`)}</span>
          </label>
          <p id={`${id}-${name}`} className="hint under-choice">
            {name === 'voices' && !hasVoice
              ? t('preferences.noVoices')
              : t(`preferences.${name}Hint`)}
          </p>
        </div>
      ))}
    </div>
  );
}
