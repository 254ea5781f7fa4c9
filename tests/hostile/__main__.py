"""`python -m tests.hostile SECONDS [SEED]`: spoil packages for so long; ends with seed and bug at what isn't a coded problem."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from time import monotonic

from demos.library import Library
from demos.package.check import check
from demos.package.install import install
from demos.problem import BadPackage
from demos.runner.sandbox import Ceiling
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.hostile import a_model, a_package
from tests.hostile.a_package import write_package
from tests.hostile.mutate import Attack, spoil

WHOLE_EVERY = 400
"""So many quick turns, then one spoilt model goes the whole way, through sandbox and worker."""
CEILING = Ceiling(cpu_seconds=5)
SLOWEST_SECONDS = 10.0


def main(seconds: float, seed: int) -> int:
    """0 when the host survived, 1 at a bug."""
    chance, ends, until = random.Random(seed), Counter[str](), monotonic() + seconds
    models = [a_package.bright_places(), a_model.nest(3), a_package.endless_loop(), a_model.custom_operator()]
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        scratch = Path(place)
        attack = Attack(write_package(scratch / "package"), scratch, models)
        while monotonic() < until:
            try:
                whole = ends.total() % WHOLE_EVERY == WHOLE_EVERY - 1
                ends[_whole_way(scratch, chance) if whole else attack.turn(chance)] += 1
            except Exception:
                print(f"seed {seed}, turn {ends.total()}")
                traceback.print_exc()
                return 1
            for staged in scratch.glob("staged-*"):
                shutil.rmtree(staged)
    print(f"seed {seed}: {ends.total():,} spoilt packages, the host lives")
    for code, count in ends.most_common():
        print(f"{count:>9,}  {code}")
    return 0


def _whole_way(scratch: Path, chance: random.Random) -> str:
    """Check and install a package with a spoilt model; refused, it may leave nothing and take no longer than it should."""
    folder, home = scratch / "whole", scratch / "home" / "demos"
    started = monotonic()
    try:
        write_package(folder, spoil(a_package.bright_places(), chance))
        problems = check(folder, Catalogue(), CEILING).problems
        if not problems:
            install(folder, Library(home, showcase=scratch / "none"), Catalogue(), CEILING)
            return "whole: good"
        return f"whole: {problems[0].code}"
    except BadPackage as error:
        return f"whole: {error.problems[0].code}"
    except KnownError as error:
        return f"whole: {error.code}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(home.parent, ignore_errors=True)
        if (taken := monotonic() - started) > SLOWEST_SECONDS:
            raise RuntimeError(f"it took {taken:.1f} s")


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0, int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)))
