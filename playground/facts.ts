import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Client } from './client.ts';

/** The dataset in numbers. */
export interface Facts {
  readonly dataset: {
    readonly version: string;
    readonly importedAt: string;
    readonly licence: string;
  };
  readonly ties: Total;
  readonly cities: Total;
  readonly institutions: Total;
  readonly sources: Total;
}

interface Total {
  readonly totalCount: number;
}

const FACTS = `{
  dataset { version importedAt licence }
  ties { totalCount }
  cities { totalCount }
  institutions { totalCount }
  sources { totalCount }
}`;

/** Requested again when the server is back; null until it has answered. */
export function useFacts(client: Client): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null);
  const away = useSyncExternalStore(client.subscribe, client.isAway);
  useEffect(() => {
    if (away) return;
    let isCurrent = true;
    void client.ask(FACTS).then(({ data }) => {
      if (isCurrent && data) setFacts(data as unknown as Facts);
    });
    return () => void (isCurrent = false);
  }, [client, away]);
  return facts;
}
