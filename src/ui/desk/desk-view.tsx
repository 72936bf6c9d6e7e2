import { useMemo, useState, type ReactNode } from 'react';
import { dayAt } from '#kernel/days.ts';
import type { Port } from '#exercise/port.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useCalmView } from './calm-view.ts';
import { DeskPartsContext, useView, ViewContext } from './desk-context.ts';
import { createNames } from './names.ts';
import type { Notebook } from './notebook.ts';

interface DeskViewProps {
  readonly port: Port;
  readonly notebook: Notebook;
  readonly children: ReactNode;
}

/** Gives the view to whatever reads it; what does not is left alone when there is another. */
export function DeskView({ port, notebook, children }: DeskViewProps) {
  const t = useWords('desk');
  const view = useCalmView(port);
  const { brief, dispatch } = port;
  const today = dayAt(brief.acts, view.now);
  const parts = useMemo(
    () => ({ brief, names: createNames(brief, t, today), dispatch, notebook }),
    [brief, dispatch, notebook, t, today],
  );
  return (
    <DeskPartsContext value={parts}>
      <ViewContext value={view}>{children}</ViewContext>
    </DeskPartsContext>
  );
}

interface WhileShownProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** What is out of sight keeps the view that it had, and has the latest when it is looked at again. */
export function WhileShown({ isShown, children }: WhileShownProps) {
  const view = useView();
  const [kept, keep] = useState(view);
  if (isShown && kept !== view) keep(view);
  return <ViewContext value={isShown ? view : kept}>{children}</ViewContext>;
}
