/** Stops the Neo4j that `start-neo4j` started and deletes its folder. */
export default async function stopNeo4j() {
  await globalThis.stopTestNeo4j?.();
}
