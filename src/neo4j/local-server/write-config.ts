import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes `neo4j.conf`: Bolt on the loopback interface only, behind a password, and no way for a statement to read files or the
 * network. Port 0 lets the system choose.
 */
export async function writeConfig(folder: string, port: number): Promise<void> {
  await writeFile(path.join(folder, 'neo4j.conf'), `# Written anew at each start by Pearlgraph.\n${printSettings(port)}`);
}

function printSettings(port: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${String(port)}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    // A session that may only read can still LOAD CSV: the first closes files to it, the second every address.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // One statement cannot take the memory of all others, though Neo4j counts only what it keeps from row to row.
    'db.memory.transaction.max': '512m',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    'db.tx_log.rotation.retention_policy': '256M size',
    // The databases are closed by then; two quiet periods of five seconds would only hold up Ctrl-C.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
