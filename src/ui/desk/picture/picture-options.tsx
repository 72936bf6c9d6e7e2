import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { sourcings } from '#doctrine/information.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { Grade } from '../parts/grade.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { Sign } from '../parts/sign.tsx';
import { TextField } from '../parts/text-field.tsx';
import { noteOrders } from './order-notes.ts';
import { PictureKeys } from './picture-keys.tsx';
import { usePictureView } from './use-picture-view.ts';

interface PictureOptionsProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Out-of-date notes. */
  readonly replaced: number;
  /** Agencies with a column. */
  readonly shown: readonly string[];
}

/** In which order, which notes, which columns; and what the signs and keys are. */
export function PictureOptions({ isOpen, onOpen, replaced, shown }: PictureOptionsProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const [view, change] = usePictureView();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button className="button quiet-button small-button picture-order">
        <span className="picture-order-sign" title={t('picture.options')}>
          <Sign name="filter" />
        </span>
        <span className="picture-order-name">{t(`picture.order.${view.order}`)}</span>
        <Sign name="folded-out" />
      </Button>
      <Popover className="popover picture-options" placement="bottom end">
        <Dialog className="dialog form" aria-label={t('picture.options')}>
          <RadioList
            legend={t('picture.orderBy')}
            columns
            chosen={view.order}
            onChange={(id) => change({ order: noteOrders.find((one) => one === id) ?? 'heard' })}
            options={noteOrders.map((id) => ({ id, label: t(`picture.order.${id}`) }))}
          />
          <TextField
            label={t('picture.words')}
            value={view.words}
            longest={80}
            onChange={(words) => change({ words })}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={view.showsReplaced}
              onChange={({ target }) => change({ showsReplaced: target.checked })}
            />
            <span>{t('picture.showReplaced', { count: replaced })}</span>
          </label>
          <CheckList
            legend={t('picture.columns')}
            columns
            chosen={shown}
            onChange={(chosen) => {
              if (chosen.length > 0) change({ columns: chosen });
            }}
            options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
          />
          {view.columns === null ? null : (
            <button
              type="button"
              className="plain-button"
              onClick={() => change({ columns: null })}
            >
              {t('picture.allColumns')}
            </button>
          )}
          <PictureKeys />
          <ul className="picture-keys" aria-label={t('picture.how')}>
            {sourcings.map((how) => (
              <li key={how}>
                <Grade of={how} />
              </li>
            ))}
          </ul>
          <p className="hint">{t('picture.hint')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
