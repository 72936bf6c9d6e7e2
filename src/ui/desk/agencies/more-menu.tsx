import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { useOnce } from '../partners/use-once.ts';

/** What is done too rarely for a button of its own. */
const acts = ['expect', 'challenge'] as const;

/** What is done more rarely with an agency, and whom else there one can ring. */
export function MoreMenu({ agency }: { readonly agency: BriefAgency }) {
  const t = useWords('desk');
  const once = useOnce();
  const { change } = useDeskState();
  const { id } = agency;
  return (
    <MenuTrigger>
      <Button
        className="button quiet-button small-button"
        aria-label={t('more.label', { who: agency.name })}
      >
        {t('more.open')}
      </Button>
      <Popover
        className="popover"
        placement="bottom end"
        aria-label={t('more.label', { who: agency.name })}
      >
        <Menu className="menu" aria-label={t('more.label', { who: agency.name })}>
          <MenuSection aria-label={t('more.them')}>
            {acts.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                className="menu-item"
                onAction={() => change({ dialog: { kind, agency: id } })}
              >
                {t(`more.${kind}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className="menu-head">{t('more.ring')}</Header>
            {agency.deputy === null ? null : (
              <MenuItem
                id="deputy"
                className="menu-item"
                onAction={() => once({ type: 'call', to: id, reach: 'deputy' })}
              >
                {t('more.deputy', { name: agency.deputy.name })}
              </MenuItem>
            )}
            <MenuItem
              id="control"
              className="menu-item"
              onAction={() => once({ type: 'call', to: id, reach: 'control' })}
            >
              {t('more.control')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
