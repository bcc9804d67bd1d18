# Two commands on a fresh machine: `make run` and `make test`. They need Python 3.11 to 3.13 and make.
PYTHON ?= $(firstword $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(not (3,11) <= sys.version_info[:2] <= (3,13))' 2>/dev/null && command -v $$p; done) python3)
BIN := .venv/bin
# Qt needs a platform; tests and screenshots bring their own screen.
OFFSCREEN := QT_QPA_PLATFORM=offscreen
CORPORA ?= ../shared/data
# Seeds and CPU seconds of every arm of the experiment.
SEEDS ?= 1 2 3 4 5
SECONDS_EACH ?= 600

.PHONY: run ocr commons test lint endure fuzz bench dogs demo train train-mind emissions evaluate languages screenshots lock clean help

help:
	@echo 'make run         set everything up and start guarding'
	@echo 'make ocr         read words in pictures too (27 MB more)'
	@echo 'make commons     the server that counts shared reports: make commons ARGS="serve DIR"'
	@echo 'make test        set everything up and pass the tests'
	@echo 'make demo        a scripted day on a throw-away profile'
	@echo 'make lint        style, types, floors of the house'
	@echo 'make endure      killed 50 times while 1,000 mails and 100 files come in'
	@echo 'make fuzz        20,000 damaged mails and 5,000 damaged files'
	@echo 'make bench       speed, memory and latency figures'
	@echo 'make dogs        the audit of the mind tells five planted dogs from an aligned one'
	@echo 'make train       train text model, conversation model and weights on CORPORA=$(CORPORA)'
	@echo 'make train-mind  train the arms of the learned head in the simulated world, and let the experiment decide'
	@echo 'make emissions   what the detectors show, for the simulated world; and whether it can be told apart'
	@echo 'make evaluate    detection figures on CORPORA=$(CORPORA)'
	@echo 'make languages   bring the catalogues of translations in step with the English words'
	@echo 'make screenshots every window, into assets/screenshots'
	@echo 'make lock        resolve packaging/*.in anew (needs uv)'

run:
	@$(PYTHON) packaging/bootstrap.py run
	@$(BIN)/python -m companion run $(ARGS)

ocr:
	@$(PYTHON) packaging/bootstrap.py run
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r packaging/ocr.txt

commons:
	@$(PYTHON) packaging/bootstrap.py commons
	@$(BIN)/python -m companion.commons $(ARGS)

demo:
	@$(PYTHON) packaging/bootstrap.py run
	@$(BIN)/python -m companion demo

test:
	@$(PYTHON) packaging/bootstrap.py test
	@$(MAKE) --no-print-directory lint
	@$(OFFSCREEN) $(BIN)/python -m pytest -q -n 2 --dist loadfile

lint:
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

endure:
	@$(PYTHON) packaging/bootstrap.py test
	@COMPANION_TEST_KILLS=50 $(OFFSCREEN) $(BIN)/python -m pytest -q tests/integration/test_killed.py

fuzz:
	@$(PYTHON) packaging/bootstrap.py test
	@COMPANION_TEST_MAILS=$${MAILS:-20000} COMPANION_TEST_FILES=$${FILES:-5000} COMPANION_TEST_SEED=$${SEED:-1} \
		$(OFFSCREEN) $(BIN)/python -m pytest -q tests/integration/test_mutated.py

bench:
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python -m tests.bench.measure
	@$(BIN)/python -m tests.bench.commons

dogs:
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python -m tests.bench.dogs

train:
	@$(PYTHON) packaging/bootstrap.py train
	@$(BIN)/python -m companion.training.url_model $(CORPORA)
	@$(BIN)/python -m companion.training.train $(CORPORA)

train-mind:
	@$(PYTHON) packaging/bootstrap.py train
	@for seed in $(SEEDS); do for arm in value residual gru; do \
		$(BIN)/python -m companion.training.mind.train --arm $$arm --seed $$seed --steps 1000000000 \
			--seconds $(SECONDS_EACH) || exit 1; done; done
	@$(BIN)/python -m companion.training.mind.experiment play
	@$(BIN)/python -m companion.training.mind.experiment report

emissions:
	@$(PYTHON) packaging/bootstrap.py train
	@$(BIN)/python -m companion.training.world.measure
	@$(BIN)/python -m companion.training.world.gate

evaluate:
	@$(PYTHON) packaging/bootstrap.py train
	@$(BIN)/python -m companion.training.evaluate $(CORPORA)

languages:
	@$(PYTHON) packaging/bootstrap.py test
	@$(BIN)/python packaging/languages.py

screenshots:
	@$(PYTHON) packaging/bootstrap.py test
	@xvfb-run -a $(BIN)/python packaging/screenshots.py assets/screenshots

lock:
	@cd packaging && for name in runtime commons test train; do \
		uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
			--no-emit-find-links --no-header $$name.in -o $$name.txt; done

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
