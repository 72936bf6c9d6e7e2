import { useEffect, useRef, type ReactNode } from 'react';
import { usePrintAbout } from './use-print-about.ts';

interface ScreenHeadingProps {
  /** Also the page's title, after which comes the product's name. */
  title: string;
  children?: ReactNode;
  className?: string;
}

/** The heading of a screen: takes the focus when its screen opens, and names the page. */
export function ScreenHeading({ title, children, className = '' }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePrintAbout(title);
  useEffect(() => {
    document.title = `${title} · Rendezvous · EXERCISE`;
  }, [title]);
  // A screen that comes to be called otherwise, as when a variant is chosen, leaves the focus where it is.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
