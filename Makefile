# Everything that people do with this repository, by name. `make demo` and `make test` are all that a newcomer needs.
PREFIX ?= /usr/local
SWIFT ?= swift
PACKAGES = libyaml-dev zlib1g-dev
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: engines demo test build release service install format lint docs generate bench bench-peers bench-inventory ci requirements clean

# Shows the main job on real documents: three services that lint clean, and a project written in a hurry.
demo: release
	@echo; echo "== kanri lint Examples/Documents (three clean projects)"
	@.build/release/kanri lint Examples/Documents/child-benefit Examples/Documents/contract-billing Examples/Documents/nursery-search
	@echo; echo "== kanri lint Examples/Documents/troubled (one project written in a hurry; the first lines)"
	@.build/release/kanri lint Examples/Documents/troubled | head -n 40; true
	@echo; echo "== kanri gate Examples/Documents (the verdict of each project's gate)"
	@.build/release/kanri gate Examples/Documents; true
	@echo; echo "== kanri lint Examples/Documents/troubled, counted by rule"
	@.build/release/kanri lint --statistics Examples/Documents/troubled; true
	@echo; echo "Next: .build/release/kanri explain C103    .build/release/kanri gate Examples/Documents/nursery-search    .build/release/kanri init ServiceCanvas > canvas.yaml"

test: requirements
	$(SWIFT) test --parallel

build: requirements
	$(SWIFT) build

release: requirements
	$(SWIFT) build -c release --product kanri

# Builds the example of a service and talks to it over HTTP. It resolves Hummingbird, of which kanri itself knows nothing.
service:
	cd Examples/GradingService && $(SWIFT) build --build-tests && $(SWIFT) test --skip-build

# Installs what is missing of the C libraries, on Debian and its kin.
requirements:
	@for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing; \
	fi

install: release
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 -s .build/release/kanri $(DESTDIR)$(PREFIX)/bin/kanri

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Examples Benchmarks Package.swift

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Examples Benchmarks Package.swift

# Writes the derived files anew: reference pages and schemas.
generate: requirements
	KANRI_UPDATE_GOLDEN=1 $(SWIFT) test --filter Generated

docs: requirements
	bash .ci/docs

# Everything that is measured. What compares with libraries of Python is left out where they are missing: make bench-peers.
bench: release
	cd Benchmarks && $(SWIFT) build -c release
	Benchmarks/.build/release/kanri-bench .build/release/kanri
	Benchmarks/.build/release/kanri-bench --gates
	python3 Benchmarks/grading.py Benchmarks/.build/release/kanri-bench --rows 1000000,10000000

bench-peers:
	python3 -m pip install -q numpy polars duckdb pyarrow pyspark

# The national inventory, which is not part of the project: make bench-inventory INVENTORY=inventory-r6.csv.gz
bench-inventory: release
	python3 Benchmarks/inventory.py .build/release/kanri $(INVENTORY)

# Grades by SQL in real DuckDB, PostgreSQL and Spark, compared row by row; installs what is missing of them.
engines: release
	bash .ci/engines

ci:
	bash .ci/run

clean:
	rm -rf .build Benchmarks/.build Examples/*/.build
