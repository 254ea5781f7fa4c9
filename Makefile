# The two commands are `make kiosk` and `make test`; each sets up what is missing first.
PYTHON := .venv/bin/python
unexport PYTHONDONTWRITEBYTECODE # a hundred processes would compile everything anew

.PHONY: golden kiosk admin test setup lint tour docs bench hostile soak help lock

kiosk: setup ## open the kiosk with the built-in demos
	@packaging/display
	@$(PYTHON) -m exhibitor_admin event practice --if-missing
	@$(PYTHON) -m kiosk

admin: setup ## open the organiser's window
	@packaging/display
	@$(PYTHON) -m exhibitor_admin

test: setup lint ## run every check; meant for two cores, on which a third process works while others wait
	@place=$$(mktemp -d) && trap 'rm -rf "$$place"' EXIT && \
	QT_QPA_PLATFORM=offscreen PYTHONHASHSEED=0 $(PYTHON) -m pytest -q -n 3 --dist worksteal --basetemp="$$place/t"

setup: ## install what is missing; silent when nothing is
	@packaging/setup

lint: setup ## style, types, floors, QML
	@$(PYTHON) -m ruff check --quiet .
	@$(PYTHON) -m ruff format --check --quiet .
	@$(PYTHON) -m mypy --no-error-summary
	@$(PYTHON) -m mypy --no-error-summary packaging/fonts.py packaging/metatypes.py packaging/motif.py
	@.venv/bin/lint-imports --no-logo
	@packaging/qmllint

tour: setup ## drive the real window through every screen, pictures in build/tour
	@mkdir -p build
	@TRAM_HOME=build/home TRAM_ORGANISER_HOME=build/organiser $(PYTHON) -m exhibitor_admin event practice --if-missing >build/practice.txt
	@TRAM_HOME=build/home QT_QPA_PLATFORM=offscreen $(PYTHON) -m kiosk --tour build/tour
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m exhibitor_admin --tour build/tour/admin

docs: setup ## write docs/PACKAGE.md, the JSON Schema of packages and the digests of the showcase anew
	@$(PYTHON) -m demos.shipped
	@$(PYTHON) -m exhibitor_admin.package_page

bench: setup ## measure speed and memory
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.bench

golden: setup ## draw the golden pictures of all screens anew; look at what changed before keeping them
	@TRAM_GOLDEN=draw QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q tests/golden

HOSTILE_SECONDS ?= 60
hostile: setup ## attack with broken and hostile packages and models, then with ever new ones for HOSTILE_SECONDS
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q tests/hostile
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.hostile $(HOSTILE_SECONDS)

help: ## list the commands
	@sed -n "s/^\([a-z]*\):.*## /  make \1\t/p" Makefile

soak: setup ## the long proofs: ten thousand kills, a hundred thousand power cuts, ten thousand touches of a monkey; says how many and how long
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -s --timeout=0 -m soak

lock: setup ## pin the newest allowed versions anew
	@packaging/lock --upgrade
