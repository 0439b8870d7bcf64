# Proxeny's API. Neo4j runs beside it: see docker-compose.yml.
# By digest, so that every build starts from the same bytes; docs/operating.md says how to renew it.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY explorer/package.json explorer/
COPY playground/package.json playground/
COPY scripts/package.json scripts/
RUN npm ci --omit=dev --ignore-scripts
COPY . .
# The server and its pages, as `npm start` builds them.
RUN node -e "import('./scripts/setup/build.mjs').then(({ setUpBuild }) => setUpBuild())" \
  && npm pkg delete workspaces && npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json pom.xml ./
COPY scripts/setup ./scripts/setup
COPY schema ./schema
COPY cypher ./cypher
COPY examples ./examples
COPY data ./data
COPY mappings ./mappings
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=180s --retries=12 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "start"]
