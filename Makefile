# SPDX-License-Identifier: MIT
# Everything a newcomer types. The build itself is CMake's: see CMakePresets.json.
FUZZ_SECONDS ?= 600

.PHONY: help demo test accept asan bench package fuzz format tidy clean

help:
	@echo "make demo     build, show the example's figures, draw its wheel"
	@echo "make test     build and run every test"
	@echo "make accept   checks that need npm: are the form for phones and reports free of barriers"
	@echo "make asan     the tests under the address and undefined behaviour sanitizers"
	@echo "make bench    measure the speed"
	@echo "make package  a Debian package in build/release"
	@echo "make fuzz     feed random files to the readers ($(FUZZ_SECONDS) seconds each)"
	@echo "make format   lay the sources out; make tidy looks for common mistakes"

demo:
	@tools/packages.sh build
	@tools/demo.sh

test:
	@tools/packages.sh build test || { echo "0 passed, 1 failed"; exit 1; }
	@tools/test.sh dev

accept:
	@tools/packages.sh build test
	cmake --preset dev
	cmake --build --preset dev --target socratic-wheel
	@tests/accept/run.sh build/dev/bin/socratic-wheel . build/accept

asan:
	@tools/packages.sh build test || { echo "0 passed, 1 failed"; exit 1; }
	@tools/test.sh asan

build/release/build.ninja:
	@tools/packages.sh build test
	cmake --preset release

.PHONY: release
release: build/release/build.ninja
	cmake --build --preset release

bench: release
	@tests/bench/run.sh build/release

package: release
	@tools/packages.sh package
	cd build/release && cpack

fuzz:
	@tools/packages.sh build fuzz
	@tools/fuzz.sh $(FUZZ_SECONDS)

format:
	@tools/packages.sh edit
	find src tests -name '*.[ch]pp' -exec clang-format -i {} +

tidy:
	@tools/packages.sh build test edit
	cmake --preset dev -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
	cmake --build --preset dev --target pages
	find src -name '*.cpp' -print0 | xargs -0 -n 1 -P 2 clang-tidy --quiet -p build/dev

clean:
	rm -rf build
