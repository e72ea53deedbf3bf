# Each target does its own set-up; see scripts/.
.PHONY: help demo demo-reset test hunt setup

help:
	@echo "make demo         build and run Karakana with example data on http://localhost:$${DEMO_PORT:-8080}"
	@echo "make demo-reset   the same, from fresh example data"
	@echo "make test         run every check and test"
	@echo "make hunt         try the property tests on cases nobody has tried"
	@echo "make setup        install what building needs"

demo:
	@scripts/demo.sh

demo-reset:
	@scripts/demo.sh --reset

test:
	@scripts/test.sh

hunt:
	@scripts/hunt.sh

setup:
	@scripts/setup.sh
