import { Button, FileTrigger } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';

interface ImportRecordProps {
  news?: { readonly good: boolean; readonly says: string } | undefined;
  onImport: (file: File) => void;
}

/** Takes a record that was exported here or elsewhere. */
export function ImportRecord({ news, onImport }: ImportRecordProps) {
  const t = useWords('library');
  return (
    <section className="panel" aria-labelledby="library-import">
      <div className="panel-bar">
        <h2 id="library-import">{t('import.title')}</h2>
      </div>
      <div className="library-import">
        <p className="quiet small">{t('import.says')}</p>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) onImport(file);
          }}
        >
          <Button className="button quiet-button small-button">{t('import.choose')}</Button>
        </FileTrigger>
        <p
          role="status"
          aria-label={t('import.newsLabel')}
          className={news?.good === false ? 'error-text' : 'small'}
        >
          {news?.says}
        </p>
      </div>
    </section>
  );
}
