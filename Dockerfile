FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/ scripts/
COPY src/ src/
RUN npm run build && npm prune --omit=dev --ignore-scripts

# Runs beside a Neo4j that NEO4J_URI names: there is no Java in here.
FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY package.json LICENSE ./
COPY cypher/ cypher/
COPY schema/ schema/
COPY seeds/ seeds/
USER node
EXPOSE 4000
CMD ["node", "dist/cli/pearlgraph.js", "start"]
