# The few commands a person types; .ci/run calls the same ones. Each sets up what it needs, once, and again when a lock changes.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help workbook test unit check bench bench-cohort docs cases gallery letters weights look circle endure coverage oldest pythons installs image golden lock setup clean FORCE
MAKEFLAGS += --no-builtin-rules --no-print-directory

export PYTHON ?= python3
unexport PYTHONDONTWRITEBYTECODE  # what has been compiled is read the next time: each start of a test process is seconds shorter
BIN := .venv/bin

# The browser tests start the Chromium of the system, by preference the one that has no windows: it takes three quarters of the time.
# Where it is not Debian's, this finds it, or AFTERWORD_CHROMIUM names it. It is looked for anew once machine.sh has run.
browsers := chromium-headless-shell chromium chromium-browser google-chrome-stable '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
ifndef AFTERWORD_CHROMIUM
AFTERWORD_CHROMIUM = $(or $(shell for name in $(browsers); do command -v "$$name" && break; done),/usr/bin/chromium)
endif
export AFTERWORD_CHROMIUM
# The other browser likewise: Debian's Firefox, another of that name, or what AFTERWORD_FIREFOX names.
foxes := firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox
ifndef AFTERWORD_FIREFOX
AFTERWORD_FIREFOX := $(or $(shell for name in $(foxes); do command -v "$$name" && break; done),/usr/bin/firefox-esr)
endif
export AFTERWORD_FIREFOX

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile | expand -t 16

workbook: .venv/.workbook ## build your workbook; say where it opens and what is due next
	@$(BIN)/afterword build

test: .venv/.dev ## run the tests: words and dates, pages in a browser, PDFs read back
	@$(BIN)/python tools/side_by_side.py

thorough: .venv/.dev ## run the tests that go a longer way to what those of `make test` see too; CI runs both
	@AFTERWORD_TURNS=thorough $(BIN)/python tools/side_by_side.py

unit: .venv/.dev ## run the quick tests alone: no browser, no engine, no other process, nothing by chance, nothing long
	@$(BIN)/python tools/side_by_side.py unit

check: .venv/.dev ## check style, format, types (the script of the pages too), the direction of imports and how dense the code is
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@DENO_DIR=.mypy_cache/deno $(BIN)/deno check --quiet --config tools/javascript.json templates/assets/afterword.js templates/assets/carried.js $(addprefix templates/assets/,page.js begun.js intake.js pencils.js told.js handing_over.js staying.js removing.js latest.js comments.js skipping.js) templates/share/*.js templates/cohort/*.js templates/intake/*.js
	@report=$$($(BIN)/lint-imports --no-logo) || { echo "$$report"; exit 1; }
	@$(BIN)/python tools/density.py --quiet

bench: .venv/.dev ## measure builds against the bare engines
	@$(BIN)/python benchmarks/bench.py
	@$(BIN)/python benchmarks/cohort.py

bench-cohort: N = 500
bench-cohort: .venv/.dev ## measure so many clients (N=500), by one process and by two; the figures are kept in benchmarks/results
	@$(BIN)/python benchmarks/cohort.py --keep $(N)

docs: .venv/.dev ## rewrite what the documents take from the code: help texts, tables of keys, the picture
	@$(BIN)/python tools/docs.py

cases: .venv/.dev ## build every worked case as a workspace of its own under .afterword/cases, to be looked at
	@$(BIN)/python tools/cases.py

gallery: .venv/.dev ## take the pictures of docs/gallery.md anew: every type of page, every document
	@$(BIN)/python tools/gallery.py

look: .venv/.dev ## compare every type of page and every document with its picture in docs/gallery.md, point by point
	@$(BIN)/python tools/gallery.py --check

letters: .venv/.dev ## write every letter of ten invented people on one page, with what changed in each since the last release
	@$(BIN)/python tools/letters.py

weights: .venv/.dev ## learn anew from tests/cases/own_sentences.jsonl how much each word speaks for a private matter
	@$(BIN)/python tools/weights.py

circle: .venv/.dev ## play the way to the coach and back, in a real browser, and take the pictures of docs/sharing.md
	@$(BIN)/python tools/circle.py

endure: .venv/.dev ## what takes too long for each change: 200 killed commands, 50 killed builds, all random and hostile cases, all looks (PARTS=kills for one part)
	@$(BIN)/python tools/endure.py $(PARTS)

coverage: .venv/.dev ## measure which lines and branches of interview, plan and workbook the tests go through; fail when too few
	@$(BIN)/coverage run -m pytest -q -p no:xdist --ignore=tests/attacks --ignore=tests/sharing \
	-m "(unit or workspace or long) and not (browser or build or process)"
	@$(BIN)/python tools/covered.py

oldest: ## run the unit tests with the oldest version of each package that pyproject.toml allows
	@sh tools/elsewhere.sh oldest

pythons: ## run the unit tests on each Python that we support, as far as it is on this machine
	@sh tools/elsewhere.sh pythons

installs: ## install by each command of docs/install.md, and build a workbook with what it installed
	@sh tools/elsewhere.sh installs

image: ## build the container image with docker, podman or buildah, if one of them runs here
	@sh tools/image.sh

golden: .venv/.dev ## accept the example's text as it is now, after you have read the difference
	@UPDATE_GOLDEN=1 $(BIN)/pytest -q tests/golden

setup: .venv/.dev ## set up for work on Afterword itself, and run nothing

clean: ## remove .venv and the tools' caches; what you wrote and site/ stay
	@rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage

# --- .venv holds what the locks say and nothing else: hashes are checked, nothing is compiled, nothing is looked up beside them ---

.venv/.workbook: requirements.txt pyproject.toml tools/machine.sh
	@sh tools/machine.sh workbook
	$(call install,requirements.txt)
	@touch $@

.venv/.dev: requirements-dev.txt requirements.txt pyproject.toml tools/machine.sh
	@sh tools/machine.sh test
	$(call install,requirements-dev.txt)
	@touch .venv/.workbook $@

# A folder that was moved, or a Python that has gone, leaves a .venv that cannot run: it is made anew.
venv_runs = grep -qsF " $$(pwd -P)/.venv" .venv/pyvenv.cfg && $(BIN)/python -c 'import pip' 2>/dev/null
ifneq ($(shell $(venv_runs) && echo yes),yes)
.venv/.workbook .venv/.dev: FORCE
endif

pip := $(BIN)/python -m pip --disable-pip-version-check --no-input
define install
@echo "Setting up .venv from $(1) (half a minute, once)"
@$(venv_runs) || { rm -rf .venv && "$(PYTHON)" -m venv .venv; }
@$(pip) install -qq --require-hashes --only-binary :all: -r $(1)
@$(pip) install -qq --no-deps --no-build-isolation --editable .
@report=$$($(pip) check) || { echo "$$report"; echo "The locks and pyproject.toml disagree. Type: make lock"; exit 1; }
endef

# --- the locks: one version a package for every system and Python; build tools too, as nothing is fetched outside the lock ---

build_tools = "$(PYTHON)" -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], "editables", sep="\n")'
compile = uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --only-binary :all: --generate-hashes \
	--custom-compile-command "make lock" $(LOCK) pyproject.toml -

lock: ## rewrite requirements*.txt after pyproject.toml changed (LOCK=--upgrade takes every newer version)
	@set -e; uv=$$(mktemp -d); trap 'rm -rf "$$uv"' EXIT; "$(PYTHON)" -m venv "$$uv"; "$$uv/bin/pip" install -qq uv; PATH="$$uv/bin:$$PATH"; \
	$(build_tools) | $(compile) --output-file requirements.txt >/dev/null; \
	$(build_tools) | $(compile) --extra cohort --constraints requirements.txt --output-file requirements-cohort.txt >/dev/null; \
	$(build_tools) | $(compile) --group dev --constraints requirements.txt --output-file requirements-dev.txt >/dev/null
