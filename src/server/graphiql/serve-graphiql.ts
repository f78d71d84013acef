import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';

const here = (file: string): URL => new URL(file, import.meta.url);
const { resolve } = createRequire(import.meta.url);
// The packages export no built script, only the package.json beside it.
const packed = (name: string, file: string): string => path.join(path.dirname(resolve(`${name}/package.json`)), file);

const files: Readonly<Record<string, { readonly file: string | URL; readonly type: string }>> = {
  '/graphiql/page.js': { file: here('graphiql.js'), type: 'text/javascript' },
  '/graphiql/page.css': { file: here('graphiql.css'), type: 'text/css' },
  '/graphiql/graphiql.js': { file: packed('graphiql', 'graphiql.min.js'), type: 'text/javascript' },
  '/graphiql/graphiql.css': { file: packed('graphiql', 'graphiql.min.css'), type: 'text/css' },
  '/graphiql/react.js': { file: packed('react', 'umd/react.production.min.js'), type: 'text/javascript' },
  '/graphiql/react-dom.js': { file: packed('react-dom', 'umd/react-dom.production.min.js'), type: 'text/javascript' },
};

/** GraphiQL sets styles from its script; nothing else is allowed that the server itself does not send. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Serves GraphiQL from the server's own files to a browser that asks `/graphql` for HTML, and sends `/` there. */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  const page = await readFile(here('graphiql.html'), 'utf8');
  for (const [url, { file, type }] of Object.entries(files)) {
    app.get(url, async (_request, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .header('cache-control', 'public, max-age=3600')
        .header('x-content-type-options', 'nosniff')
        .send(await readFile(file)),
    );
  }
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.addHook('onRequest', async (request, reply) => {
    const asksForPage = request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html') === true;
    if (asksForPage) {
      await reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', contentSecurityPolicy)
        .header('x-content-type-options', 'nosniff')
        .send(page);
    }
  });
}
