# The bot in a container. `scripts/docker-steps.sh` runs these steps without Docker.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
COPY src ./src
COPY scripts/build.ts ./scripts/build.ts
# `prepare` builds src into dist.
RUN npm ci --no-fund --no-audit

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/app/data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-fund --no-audit && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY assets ./assets
COPY migrations ./migrations
COPY manifest.json .env.example LICENSE ./
COPY sample ./sample
# The only folder that the bot writes to.
RUN mkdir -p data && chown node:node data
# Nothing else is written: it runs with `docker run --read-only`, any capabilities dropped, and needs no shell.
USER 1000:1000
VOLUME /app/data
EXPOSE 3000 3001
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.HEALTH_PORT || 3001) + '/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve"]
