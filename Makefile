# Two commands are all a newcomer needs: make run, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 4
SPREAD := -n $(WORKERS) --dist worksteal

.PHONY: run test coverage check format bench soak pictures lock clean

run: $(VENV)/run.stamp  ## Start Askafter on SQLite and print the addresses
	@$(BIN)/askafter run

test: $(VENV)/dev.stamp  ## Run every test, on SQLite and on a real PostgreSQL
	$(BIN)/pytest $(SPREAD) -m "not alone"
	$(BIN)/pytest -m alone

coverage: $(VENV)/dev.stamp  ## Which lines of the rules and the storage no test runs (twice as slow)
	$(BIN)/pytest $(SPREAD) -m "not alone" --cov=storage --cov=handlers --cov-report=term-missing:skip-covered --cov-fail-under=99

check: $(VENV)/dev.stamp  ## Format, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/dev.stamp  ## Let ruff put the code into its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp  ## Measure, side by side with a yardstick
	$(BIN)/python -m benchmarks $(ONLY)

soak: $(VENV)/dev.stamp  ## The long version of the crash tests and the drawn talks
	SOAK=1 $(BIN)/pytest tests/faults tests/conversations/test_any_talk.py -x

pictures: $(VENV)/dev.stamp  ## Take the manual's pictures anew
	ASKAFTER_PICTURES=docs/pictures $(BIN)/pytest tests/browser/test_picture.py tests/browser/test_first_survey.py -k sqlite

lock: $(VENV)/dev.stamp  ## Pin every dependency anew, with hashes and without addresses
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile $(LOCK) pyproject.toml --extra postgres --group lock -o constraints.txt
	$(BIN)/uv pip compile $(LOCK) pyproject.toml --extra postgres --group dev -o constraints-dev.txt

LOCK := --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate --no-emit-index-url --no-emit-find-links --no-config

clean:  ## Remove what the other targets made; the database stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .coverage

$(VENV)/run.stamp: constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Askafter needs Python 3.11 or newer; name it with: make PYTHON=python3.12 run")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: constraints-dev.txt $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r constraints-dev.txt
	@touch $@
