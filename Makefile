# Every recipe is one line; what it does stands in scripts/.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# debug or release; the tests are always built for debug.
export CONFIGURATION ?= debug

.PHONY: help run test generate drift lint format bench conformance db-shell clean bench-jobs bench-access bench-outage bench-saturday bench-uploads

help: ## Lists these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Sets everything up and serves on http://127.0.0.1:3000 (PORT=, DATABASE_URL=, CONFIGURATION=release)
	@exec scripts/run.sh

test: ## Runs the tests against a private PostgreSQL (FILTER=regex runs some of them)
	@exec scripts/test.sh

generate: ## Compiles openapi/ into Sources/Generated
	@exec scripts/generate.sh --always

drift: ## Fails when contract, generated code, handlers and fixtures are out of step
	@exec scripts/drift.sh

lint: ## Checks the Swift style, the contract's rules and the shell scripts
	@exec scripts/lint.sh

format: ## Formats the Swift sources in place
	@exec scripts/format.sh

bench: ## Measures this server beside its peers (ROUNDS=, SECONDS_EACH=, CATALOGUE=file.csv)
	@exec scripts/bench.sh

bench-jobs: ## Measures the job queue, and kills a worker every second (JOBS=, CRASH_JOBS=)
	@exec scripts/bench-jobs.sh

bench-access: ## Measures signing in under attack and saturated (REFRESHES=, SIGNERS=, SECONDS_EACH=)
	@exec scripts/bench-access.sh

bench-outage: ## Kills PostgreSQL and Redis under load and checks every answer (CONNECTIONS=, DOWN=)
	@exec scripts/bench-outage.sh

bench-saturday: ## Loads polls, requests and searches of VENUES= venues at once (SCALE="1 2 3", SECONDS_EACH=, CATALOGUE=, SONGS=)
	@exec scripts/bench-saturday.sh

bench-uploads: ## Uploads songs as OpenKJ does and imports files of CATALOGUE=file.csv and a million rows (SONGS=, ROWS=)
	@exec scripts/bench-uploads.sh

conformance: ## Runs the generated suite, then Schemathesis against a started server
	@exec scripts/conformance.sh

db-shell: ## Opens psql on the development database
	@exec scripts/db-shell.sh

clean: ## Stops the private database and removes what was built, its data included
	@exec scripts/clean.sh
