# What one does here. Each target is a script, and CI runs the same ones.
.DEFAULT_GOAL := help
.PHONY: help build install test lint demo bench storm proof package fmt clean

# For the scripts behind the targets, as in: make test ARGS="phpt unit"
ARGS ?=

help: ## say what there is to do
	@echo 'Logout Master: make TARGET [ARGS="..."]'
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

build: ## build the extension, after installing what that needs
	@scripts/install-packages.sh build
	@scripts/build.sh

install: build ## build, install the .so and its ini for the PHP of php-config, prove it
	@scripts/install-extension.sh $(ARGS)

test: build ## run all rings of tests, or those named in ARGS: cargo phpt unit storm fpm browser
	@scripts/install-packages.sh serve test package
	@scripts/test.sh $(ARGS)

lint: ## check style and types; changes nothing
	@scripts/install-packages.sh build lint
	@scripts/lint.sh

demo: build ## serve a small CRM with the module, to watch an idle person being logged out
	@scripts/install-packages.sh serve
	@scripts/demo.sh $(ARGS)

bench: build ## measure what a check and a page cost, into docs/benchmarks.md; ARGS=--quick for a short look
	@scripts/bench.sh $(ARGS)

storm: build ## kill workers under load for a minute, and show that no session suffers
	@scripts/install-packages.sh serve test
	@scripts/storm.sh $(ARGS)

proof: build ## run the long proofs that CI has no time for, about an hour; docs/proofs.md lists them
	@scripts/install-packages.sh serve test
	@scripts/proof.sh $(ARGS)

package: ## zip the module for upload to a CRM
	@scripts/install-packages.sh package
	@scripts/package-module.sh $(ARGS)

fmt: ## format Rust and PHP as lint wants it
	@scripts/install-packages.sh build lint
	cargo fmt --all
	cargo fmt --manifest-path fuzz/Cargo.toml
	phpcbf --standard=phpcs.xml || [ $$? -eq 1 ]

clean: ## remove what was built, downloaded and logged here
	rm -rf target node_modules dist .work
