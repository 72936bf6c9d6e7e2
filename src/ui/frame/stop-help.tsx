import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';

/** What to say, and do, when something real happens: on every screen of an exercise, one press away. */
export function StopHelp({ look = 'night-button' }: { readonly look?: string }) {
  const t = useWords('frame');
  return (
    <DialogTrigger>
      <Button className={`button ${look} stop-button no-print`}>{t('stop.open')}</Button>
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
