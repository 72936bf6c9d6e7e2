import { createContext, use, useState, type ReactNode, type Ref, type SubmitEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';

interface Trying {
  readonly isTried: boolean;
  readonly setTried: (tried: boolean) => void;
}

/** Whether somebody has tried to send a form that was not whole. */
const TryingContext = createContext<Trying>({ isTried: false, setTried: () => undefined });

/** Round the fields of a form and what sends it. */
export function LacksFrame({ children }: { readonly children: ReactNode }) {
  const [isTried, setTried] = useState(false);
  return <TryingContext value={{ isTried, setTried }}>{children}</TryingContext>;
}

/** What a field lacks: nothing; something, said once one has tried to send; or these words, said at once. */
export type Lacks = boolean | string;

/** How a field is to be filled in, in general. */
type Sort = 'one' | 'some' | 'words' | 'listed' | 'marked';

export interface Lack {
  /** Null while nothing is to be said. */
  readonly says: string | null;
  /** Of what says it. */
  readonly id: string;
}

/** @param id of the field */
export function useLack(lacks: Lacks | undefined, sort: Sort, id: string): Lack {
  const t = useWords('desk');
  const { isTried } = use(TryingContext);
  const own = typeof lacks === 'string' && lacks !== '' ? lacks : null;
  const says = own ?? (isTried && lacks === true ? t(`lacks.${sort}`) : null);
  return { says, id: `${id}-lacks` };
}

/** How a field says that it lacks something, and by what it is found. */
export function lackMarks({ says, id }: Lack, hint?: string) {
  const told = [hint, says === null ? undefined : id].filter(Boolean).join(' ');
  return {
    ...(told === '' ? {} : { 'aria-describedby': told }),
    ...(says === null ? {} : { 'aria-invalid': true, 'data-lacks': true }),
  };
}

/** What is lacking, beside the field. */
export function LackWords({ lack: { says, id } }: { readonly lack: Lack }) {
  if (says === null) return null;
  return (
    <span className="error-text lack" id={id}>
      {says}
    </span>
  );
}

/**
 * Sends a form, or says what it lacks and leads to the first of it.
 * @returns what to call with something of the form
 */
export function useSending(isReady: boolean, onSend: () => void): (of: Element) => void {
  const { setTried } = use(TryingContext);
  return (of) => {
    setTried(!isReady);
    if (isReady) onSend();
    else leadTo(of.closest('[role=dialog], [role=alertdialog], form'));
  };
}

/** Once what is lacking is shown. */
function leadTo(form: Element | null): void {
  requestAnimationFrame(() => {
    const first = form?.querySelector<HTMLElement>('[data-lacks]');
    const field = 'input, select, textarea, button, [tabindex]';
    const within = first?.matches(field) ? first : first?.querySelector<HTMLElement>(field);
    within?.focus();
  });
}

interface LacksFormProps {
  readonly isReady: boolean;
  readonly onSend: () => void;
  readonly className?: string;
  readonly ref?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
}

/** A form of a sheet: its button can always be pressed. */
export function LacksForm({ children, ...props }: LacksFormProps) {
  return (
    <LacksFrame>
      <InnerForm {...props}>{children}</InnerForm>
    </LacksFrame>
  );
}

function InnerForm({ isReady, onSend, className = 'form', ref, children }: LacksFormProps) {
  const send = useSending(isReady, onSend);
  return (
    <form
      ref={ref}
      className={className}
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
