# One image for every role: docker run … askafter [run | web | work | migrate | doctor]
FROM python:3.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN ["python", "-m", "venv", "/opt/askafter"]
COPY constraints.txt ./
RUN ["/opt/askafter/bin/pip", "install", "--no-deps", "--require-hashes", "-r", "constraints.txt"]
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY storage storage
RUN ["/opt/askafter/bin/pip", "install", "--no-deps", "--no-build-isolation", "."]

FROM python:3.13-slim-bookworm
COPY --from=build /opt/askafter /opt/askafter
# Installing has compiled everything already, and the root may be read-only.
ENV PATH=/opt/askafter/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=8080 \
    DATABASE_URL=sqlite:////data/askafter.db
RUN ["install", "--directory", "--owner=65532", "--group=65532", "--mode=0700", "/data"]
# A number, so that an orchestrator can see that it is not root.
USER 65532:65532
VOLUME /data
# Here lies no .env, and none is made: settings come from the environment.
WORKDIR /opt/askafter
EXPOSE 8080
# Without a proxy, whatever the environment names.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os; from urllib.request import ProxyHandler, build_opener; build_opener(ProxyHandler({})).open('http://127.0.0.1:' + os.environ['PORT'] + '/health/ready', timeout=4)"]
ENTRYPOINT ["askafter"]
CMD ["run"]
