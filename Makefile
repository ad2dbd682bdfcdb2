# IMIS. The two commands of a newcomer: make demo, make test. Each sets up what it needs.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON := /usr/bin/python3
export IMIS_SOLVER_PYTHON ?= $(CURDIR)/.solver/bin/python

.PHONY: help demo clean-demo run test bench lint docs build package translations setup setup-test clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

setup:
	@scripts/setup.sh run

setup-test:
	@scripts/setup.sh test

build: ## lay the plugin as one folder under build/
	@command -v $(PYTHON) >/dev/null || { echo "build: $(PYTHON) is missing (Debian: apt-get install python3)" >&2; exit 1; }
	@$(PYTHON) scripts/build.py

package: build ## the zip that QGIS's plugin manager installs, under dist/
	@$(PYTHON) scripts/build.py --zip

demo: setup build ## a living city: database, data, indicators, report, QGIS
	@scripts/demo.sh

clean-demo: ## remove all that make demo made
	@scripts/clean_demo.sh

run: setup build ## QGIS with the plugin, on your own profile's connections
	@scripts/run_qgis.sh

test: setup-test build ## all tests, on a private PostgreSQL and a real QGIS, offscreen
	@scripts/test.sh $(ARGS)

bench: setup-test build ## measure speed (SIZE=1000000 for the large city)
	@PYTHONSAFEPATH=1 PYTHONPATH=build:. .venv/bin/python -m tests.benchmarks $(if $(SIZE),--size $(SIZE))

lint: setup-test build ## ruff, the house rules, and the scans for faults and secrets
	@.venv/bin/python -m ruff check .
	@scripts/test.sh -q tests/house/test_house_rules.py tests/house/test_security_scan.py tests/house/test_secrets.py

docs: setup build ## data dictionary and pictures, made from the database and the desk
	@PYTHONPATH=build $(PYTHON) scripts/make_docs.py
	@scripts/desk_pictures.sh --docs $(PARTS)

translations: ## bring i18n/*.ts up to date with the texts in the code
	@$(PYTHON) scripts/update_translations.py

clean: ## remove build/, dist/, .venv and caches (not the demo: clean-demo)
	@rm -rf build dist .venv .solver .pytest_cache .ruff_cache .qgis-settings .hypothesis
	@find . -name __pycache__ -prune -exec rm -rf {} +
