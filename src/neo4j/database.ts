import type { Driver, Session } from 'neo4j-driver';

export type Parameters = Readonly<Record<string, unknown>>;

/** One database of a Neo4j, and the driver that reaches it. */
export class Database {
  /** Called with every statement at the moment it is sent, retries included: tests count with it. */
  onStatement: ((text: string, parameters: Parameters) => void) | undefined;

  constructor(
    readonly driver: Driver,
    readonly name: string,
  ) {}

  /**
   * A session that must be closed. In READ mode Neo4j refuses writes and a cluster answers from any of its members; the bookmarks that
   * all sessions share see to it that such a member knows of our writes.
   */
  openSession(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({ database: this.name, defaultAccessMode, bookmarkManager: this.driver.executeQueryBookmarkManager });
  }

  /** Gives every connection back. Statements that still run fail. */
  close(): Promise<void> {
    return this.driver.close();
  }
}
