# Few verbs, each does one thing. Nothing here needs root or leaves this folder.
#
#   make demo    an environment, the program, and the main job on an example tracker
#   make test    the tests            make test-slow  those that build, install or run for long
#   make lint    ruff                 make types      mypy, strict
#   make bench   how fast it is       make lock       pin the dependencies anew
#   make layouts writes docs/layouts.md and docs/columns.md from what the program does
#   make cassettes  records Google's traffic anew: against the emulator; LIVE=1: your own account
#   make simulate runs 300 simulated job searches (some 20 minutes) and writes docs/simulation.md
#   make bench-google  writes docs/measured.md: what the drafts cost, beside other ways to make them
#   make clean   removes what the other verbs made
#
# Another Python: make demo PYTHON=python3.13      More at once: make test JOBS=4

VENV := .venv
BIN  := $(VENV)/bin
JOBS ?= 2
PIP  := $(BIN)/python -m pip --disable-pip-version-check install --quiet

# The first Python 3.11 or newer; a shim that names a missing one fails the question, too.
ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c '$(ENOUGH)' >/dev/null 2>&1 && echo $$p && break; done)

.PHONY: demo install test test-slow architecture lint types bench bench-google cassettes \
	layouts simulate lock clean
.DEFAULT_GOAL := demo

demo: $(VENV)/.installed
	@$(BIN)/sheets-followup demo demo

install: $(VENV)/.installed

test: $(VENV)/.installed-dev
	@$(BIN)/python -m pytest -q -n $(JOBS)

test-slow: $(VENV)/.installed-dev
	@$(BIN)/python -m pytest -q -m slow

architecture: $(VENV)/.installed-dev
	@$(BIN)/python -m pytest -q tests/test_architecture.py

lint: $(VENV)/.installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	@$(BIN)/mypy

bench: $(VENV)/.installed-dev
	@$(BIN)/python -m compileall -q sheets_followup
	@$(BIN)/python -m bench

bench-google: $(VENV)/.installed-bench
	@$(BIN)/python -m compileall -q sheets_followup
	@$(BIN)/python -m bench.google

cassettes: $(VENV)/.installed-dev
	@$(BIN)/python -m tools.cassettes $(if $(LIVE),--live)

layouts: $(VENV)/.installed-dev
	@$(BIN)/python -m tools.columns
	@$(BIN)/python -m tools.layouts

simulate: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.simulation --jobs $(JOBS)

lock: $(VENV)/.installed-dev
	@$(PIP) pip-tools
	@cd requirements && for set in run dev bench; do \
		CUSTOM_COMPILE_COMMAND='make lock' ../$(BIN)/pip-compile --quiet --upgrade --generate-hashes \
		--no-emit-index-url --no-emit-find-links --strip-extras --allow-unsafe --no-annotate \
		--output-file $$set.txt $$set.in || exit 1; done

clean:
	rm -rf $(VENV) demo build dist .bench .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@if [ -z "$(PYTHON)" ] || ! $(PYTHON) -c '$(ENOUGH)' 2>/dev/null; then \
		echo "make: sheets-followup needs Python 3.11 or newer$(if $(PYTHON), and $(PYTHON) is not)." >&2; \
		echo "      Name one: make demo PYTHON=/path/to/python3.12" >&2; exit 1; fi
	@echo "Making an environment in $(VENV) with $(PYTHON) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "make: this Python cannot make environments; on Debian and Ubuntu: apt install python3-venv" >&2; \
		exit 1; }

# The package is installed as a link to this folder, so that edits count at once; its build tool is
# pinned with the rest, and nothing is downloaded that requirements/ does not name by its hash.
$(VENV)/.installed: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing the program ..."
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-dev: requirements/dev.txt $(VENV)/.installed
	@echo "Installing what the tests need ..."
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.installed-bench: requirements/bench.txt $(VENV)/.installed-dev
	@echo "Installing what ours is measured against ..."
	@$(PIP) --require-hashes -r requirements/bench.txt
	@touch $@
