import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';

/** What to say, and do, when something real happens during the exercise. */
export function StopHelp() {
  const t = useWords('desk');
  return (
    <DialogTrigger>
      <Button className="button night-button stop-button">{t('stop.open')}</Button>
      <Popover className="popover stop-popover" placement="bottom start">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {t('stop.title')}
          </Heading>
          <p className="stop-words">{t('stop.words')}</p>
          <ul className="plain-list">
            <li>{t('stop.everyone')}</li>
            <li>{t('stop.emergency')}</li>
            <li>{t('stop.pause')}</li>
            <li>{t('stop.distress')}</li>
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
