/** The floor: bare node:http, the expert's statement with its parameters, returned as a map, autocommit, JSON.stringify. */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true });

/** A number is sent as FLOAT, and LIMIT takes INTEGER. */
function toParameter(value) {
  return Number.isInteger(value) ? BigInt(value) : value;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, parameters } = JSON.parse(Buffer.concat(chunks).toString());
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
      const { records } = await session.run(query, values);
      const body = JSON.stringify({ data: records[0]?.get('data') ?? null });
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
    } finally {
      await session.close();
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening at http://127.0.0.1:${server.address().port}/`));
