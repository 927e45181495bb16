# Everything one needs to run, test and look after Chutno. `make` alone says what there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= $(shell command -v python3.11 || command -v python3)
PORT ?= 8000
VENV := .venv
RUN := $(VENV)/bin
VAR_FOLDER ?= $(CURDIR)/var
VERSION = $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
POSTGRESQL ?= postgres://postgres@127.0.0.1:5432
PICTURES_OF ?=
PICTURES_TO ?= $(VAR_FOLDER)/pictures
export PORT VAR_FOLDER PICTURES_OF
export PYTHONPATH := site
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo demo-ready test lint format messages pictures readme-pictures bench bench-stir bench-weight bench-submit bench-queue bench-redaction bench-concerns attack kill-test audit keep-release

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

# The environment follows the lock files; the stamps say which one stands in it.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit("Chutno needs Python 3.11 or newer.") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: requirements.txt | $(VENV)/.made
	$(RUN)/pip install --quiet --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.development: requirements-dev.txt | $(VENV)/.made
	$(RUN)/pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.runtime

demo-ready: export DJANGO_SETTINGS_MODULE = config.settings.development
demo-ready: $(VENV)/.runtime ## everything of the demo but the serving
	@mkdir -p $(VAR_FOLDER)
	@$(RUN)/python manage.py compile_texts
	@$(RUN)/python manage.py migrate --noinput --verbosity 0
	@$(RUN)/python manage.py begin
	@$(RUN)/python manage.py demo

demo: export DJANGO_SETTINGS_MODULE = config.settings.development
demo: demo-ready ## a running site with invented data, on http://127.0.0.1:8000 (PORT=...)
	@echo "Serving http://127.0.0.1:$(PORT)/ until you press Ctrl+C."
	@BIND=127.0.0.1:$(PORT) exec $(RUN)/gunicorn

lint: $(VENV)/.development ## the rules that machines can check
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/lint-imports --no-cache
	$(RUN)/djlint --quiet --lint templates

format: $(VENV)/.development ## put Python files into the one form
	$(RUN)/ruff check --fix --quiet .
	$(RUN)/ruff format .

test: $(VENV)/.development ## lint, then all tests on SQLite and on PostgreSQL
	@.ci/bring
	@$(MAKE) --no-print-directory lint
	@.ci/test

messages: $(VENV)/.development ## collect the texts of the interface (needs gettext), then compile them
	@command -v msgmerge >/dev/null || { echo "Collecting texts needs gettext (apt-get install gettext)."; exit 1; }
	$(RUN)/django-admin makemessages --settings config.settings.development --no-location --no-wrap \
	  --locale uk --ignore '.venv/*' --ignore 'var/*' --ignore 'tests/*' --ignore 'bench/*'
	@sed -i '/^"POT-Creation-Date/d' locale/*/LC_MESSAGES/django.po
	$(RUN)/python manage.py compile_texts

pictures: $(VENV)/.development ## take every page in every width, language and mode, to look through (PICTURES_TO=folder)
	$(RUN)/python -m tests.pictures all $(PICTURES_TO)

readme-pictures: $(VENV)/.development ## take the three pictures of the README anew
	$(RUN)/python -m tests.pictures readme docs/pictures

bench: bench-stir bench-submit bench-weight bench-queue ## measure what is promised about speed

bench-stir: $(VENV)/.development ## how long the nightly stir of 100,000 answers takes, on both databases
	@mkdir -p $(VAR_FOLDER)
	$(RUN)/python -m bench.stir
	DATABASE_URL=$(POSTGRESQL)/chutno_bench $(RUN)/python -m bench.stir

bench-submit: $(VENV)/.development ## how many answers a second are sent, beside one bare INSERT and Wagtail's form builder
	@mkdir -p $(VAR_FOLDER)
	$(RUN)/python -m bench.submit
	DATABASE_URL=$(POSTGRESQL)/chutno_bench $(RUN)/python -m bench.submit

bench-queue: $(VENV)/.development ## whether a million waiting answers are read as quickly as a thousand
	DATABASE_URL=$(POSTGRESQL)/chutno_bench $(RUN)/python -m bench.queue

bench-weight: $(VENV)/.development ## what a whole answer costs a phone, in bytes over the wire
	@mkdir -p $(VAR_FOLDER)
	$(RUN)/python -m bench.weight

# Presidio stands beside ours in an environment of its own; where it cannot be installed, its figures are left out.
$(VAR_FOLDER)/presidio/.made: bench/redaction/requirements-presidio.txt
	@mkdir -p $(VAR_FOLDER)
	@$(PYTHON) -m venv $(@D) && $(@D)/bin/pip install --quiet -r $< && touch $@ || rm -rf $(@D)

bench-redaction: $(VENV)/.development $(VAR_FOLDER)/presidio/.made ## what is found in invented messages that names a child, beside Presidio
	$(RUN)/python -m bench.redaction.marked --verify
	$(RUN)/python -m bench.redaction.run --presidio $(VAR_FOLDER)/presidio/bin/python

bench-concerns: $(VENV)/.development ## which invented messages are read earlier, beside a list of obvious words
	$(RUN)/python -m bench.concerns.run

attack: $(VENV)/.development ## rob the database before and after the stir, on SQLite and PostgreSQL: who used which card?
	@mkdir -p $(VAR_FOLDER)
	@.ci/attack

kill-test: $(VENV)/.development ## kill the service 200 times while 20 people answer, on SQLite and on PostgreSQL
	$(RUN)/python -m tests.attacks.killing
	DATABASE_URL=$(POSTGRESQL)/chutno_killed $(RUN)/python -m tests.attacks.killing

audit: $(VENV)/.development ## the long runs: 1,000 cases of every property, and production's own checks
	@.ci/audit

keep-release: $(VENV)/.development ## keep a populated database of this version, for later versions to migrate
	$(RUN)/python -m tests.releases.keep $(VERSION)
