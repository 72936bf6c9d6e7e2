import type { View } from '#exercise/view.ts';
import { ModalFrame } from '#ui/frame/modal-frame.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ProbeForm } from './probe-form.tsx';

/** Whether time stands and the desk is hidden. */
export function isFrozen({ probes, ended }: View): boolean {
  return ended === null && probes.some(({ state }) => state === 'open');
}

/** A freeze: it covers the desk, and cannot be closed but by answering. */
export function ProbeDialog() {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const view = useView();
  const open = view.probes.filter(({ state }) => state === 'open');
  const [probe] = open;
  if (probe === undefined || !isFrozen(view)) return null;
  const together = view.probes.filter(({ freeze }) => freeze === probe.freeze);
  const number = together.indexOf(probe) + 1;
  const skip = () => {
    for (const { id } of open) dispatch({ type: 'answer-probe', probe: id, choice: null });
  };
  return (
    <ModalFrame
      title={t('probe.title')}
      veil="probe-veil no-print"
      isOpen
      isKeyboardDismissDisabled
    >
      <p className="probe-text">{t('probe.text')}</p>
      <div className="probe-progress">
        <progress
          max={together.length}
          value={number - 1}
          aria-label={t('probe.progress', { number, count: together.length })}
        />
        <span aria-hidden>{t('probe.progress', { number, count: together.length })}</span>
        <button type="button" className="button quiet-button small-button" onClick={skip}>
          {t('probe.skip')}
        </button>
      </div>
      <ProbeForm key={probe.id} probe={probe} />
      <p className="probe-stop">{t('probe.stop')}</p>
    </ModalFrame>
  );
}
