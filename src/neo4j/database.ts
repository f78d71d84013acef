import type { Driver, Session } from 'neo4j-driver';

export type Parameters = Readonly<Record<string, unknown>>;

/** One database of a Neo4j, and the drivers that reach it. */
export class Database {
  /** Called with every statement at the moment it is sent, retries included: tests count with it. */
  onStatement: ((text: string, parameters: Parameters) => void) | undefined;

  constructor(
    readonly driver: Driver,
    /** Gives whole numbers as `bigint`. It connects when it is first used. */
    private readonly exactDriver: Driver,
    readonly name: string,
    /** Sessions may reach different members of a cluster: the address begins with `neo4j`. */
    readonly isRouted: boolean,
  ) {}

  /**
   * A session that must be closed. In READ mode Neo4j refuses writes and a cluster answers from any of its members; the bookmarks that
   * all sessions then share see to it that such a member knows of our writes. A single server knows anyway, and checking costs a read.
   */
  openSession(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const session = { database: this.name, defaultAccessMode };
    return this.driver.session(this.isRouted ? { ...session, bookmarkManager: this.driver.executeQueryBookmarkManager } : session);
  }

  /**
   * A session in READ mode that must be closed, for statements of any kind: its whole numbers are exact, and its few connections are its
   * own, so that a slow statement keeps none from the rest. It fetches `fetchSize` records at a time.
   */
  openExactSession(fetchSize: number): Session {
    const session = { database: this.name, defaultAccessMode: 'READ', fetchSize } as const;
    return this.exactDriver.session(this.isRouted ? { ...session, bookmarkManager: this.driver.executeQueryBookmarkManager } : session);
  }

  /** Gives every connection back. Statements that still run fail. */
  async close(): Promise<void> {
    await Promise.all([this.driver.close(), this.exactDriver.close()]);
  }
}
