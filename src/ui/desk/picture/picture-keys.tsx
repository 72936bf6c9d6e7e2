import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';
import { cellMarks, signOf } from './cell-shown.ts';

/** What the signs in the cells mean. */
export function PictureKeys() {
  const t = useWords('desk');
  return (
    <ul className="picture-keys" aria-label={t('picture.keys')}>
      {cellMarks.map((mark) => (
        <li key={mark}>
          <span className="cell" data-standing={mark}>
            <Sign name={signOf[mark]} />
          </span>
          {t(`picture.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
