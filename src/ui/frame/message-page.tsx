import type { ReactNode } from 'react';
import { ScreenHeading } from './screen-heading.tsx';
import { TopBar } from './top-bar.tsx';
import './frame.css';

interface MessagePageProps {
  title: string;
  children: ReactNode;
}

/** A page with one thing to say: nothing here, stopped, open elsewhere. */
export function MessagePage({ title, children }: MessagePageProps) {
  return (
    <div className="frame-page">
      <TopBar />
      <main className="frame-note">
        <ScreenHeading title={title} />
        {children}
      </main>
    </div>
  );
}
