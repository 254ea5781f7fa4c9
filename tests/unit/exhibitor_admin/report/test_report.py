"""The report says what the check found, in both languages, and is safe to open whatever the package says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from demos.expect import Expect
from demos.file_content import Label
from demos.package.check import Report, checked
from demos.problem import Problem
from demos.profile.machine import Machine
from demos.profile.predict import Prediction
from demos.text import Words
from demos.values import Map, Mask, Value
from exhibitor_admin.problems import problem_words
from exhibitor_admin.report.element import e, plain
from exhibitor_admin.report.findings import Findings
from exhibitor_admin.report.found import found, promised
from exhibitor_admin.report.mending import GROUPS, LAST, group_of
from exhibitor_admin.report.numbers import NO_BREAK_SPACE
from exhibitor_admin.report.page import report_page
from exhibitor_admin.report.pictures import Picture
from exhibitor_admin.words import SPOKEN, Spoken, error_words
from models.catalogue import Catalogue
from tests.hostile.a_package import change, write_package

DAY = date(2026, 11, 22)
LABELS = [Label(kind=at, text=Words(vi=vi, en=en)) for at, (vi, en) in enumerate((("người", "person"), ("xe", "car")))]


class Read(HTMLParser):
    """What a browser makes of a page: its elements, the addresses it would fetch, and its words."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.handlers: list[str] = []
        self.words = self.style = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("src", "href", "data", "action", "srcset"):
                self.addresses.append(value or "")
            if name.startswith("on") or name == "style":
                self.handlers.append(name)

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] == ["style"]:
            self.style += data
        else:
            self.words += data.replace(NO_BREAK_SPACE, " ") + "\n"


def page_of(report: Report, language: Spoken = "en", pictures: tuple[Picture | None, ...] = ()) -> Read:
    return Read(report_page(Findings(report, "package", pictures, Catalogue(), language, DAY)))


@pytest.mark.parametrize("language", SPOKEN)
def test_a_good_package_gets_a_report_with_all_that_is_known(tmp_path: Path, language: Spoken) -> None:
    with checked(write_package(tmp_path / "package"), Catalogue()) as report:
        page = page_of(report, language, (Picture(b"jpeg", ""), None))
        assert report.package is not None and report.measured is not None and report.signed is not None
        digest = report.package.manifest.model["light"].sha256
    for said in {
        "vi": ("Cài được", "Chỗ sáng", "phủ 90 %–100 % của hình", "phủ 100 % của hình", "Đúng như đã hứa", "Trang không hiện kết quả kịp."),
        "en": ("It can be installed", "Light", "covers 90%–100% of the picture", "covers 100% of the picture", "As promised", "The dark."),
    }[language]:
        assert said in page.words
    assert digest and digest in page.words and report.signed.digest in page.words and "Apache-2.0" in page.words
    assert "CPUExecutionProvider" in page.words and "Landlock" in page.words
    assert page.tags.count("img") == 2 and page.tags.count("article") == 2  # the first also as the cover


def test_what_a_package_says_is_words_and_nothing_else(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, 'title = "Light"', """title = '<script>alert(1)</script>'""")
    change(folder, '"Keeps what is bright."', """'</style><img src="http://x.example/a" onerror=alert(1)>'""")
    with checked(folder, Catalogue()) as report:
        hostile = Problem("evil\n</td><script>", "a‮b\x1b[31m<b>", {"reason": "<i>"})
        page = page_of(Report((hostile,), report.package, report.signed, report.measured, report.found))
    assert "script" not in page.tags and page.handlers == []
    assert [address for address in page.addresses if not address.startswith("data:")] == []
    assert re.findall(r"url\((?!'data:)|@import", page.style) == []
    assert "<script>alert(1)</script>" in page.words and "</style><img src=" in page.words
    assert "a�b�[31m<b>" in page.words


def test_problems_stand_in_the_part_of_the_check_that_found_them(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, '"Keeps what is bright."', '"Chỗ nào sáng thì giữ."')
    (folder / "dark.png").write_bytes(b"no picture")
    with checked(folder, Catalogue()) as report:
        page = page_of(report)
    assert "2 thing(s) to mend" in page.words and "not reached" in page.words
    assert page.words.index("The manifest, demo.toml") < page.words.index("text-untranslated") < page.words.index("picture-bad")
    assert "Translate it into English." in page.words and "article" not in page.tags


def test_a_model_that_the_catalogue_lacks_is_told_in_a_whole_report(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, "model.light = {", "model.light = { catalogue = 'no-such-model' }\nmodel.other = {")
    with checked(folder, Catalogue()) as report:
        page = page_of(report)
    assert "no-such-model" in page.words and "model-unknown" in page.words


def test_a_folder_without_a_manifest_gets_its_report_too(tmp_path: Path) -> None:
    (tmp_path / "<b>").mkdir()
    with checked(tmp_path / "<b>", Catalogue()) as report:
        page = page_of(report, "vi")
    assert "Gói không có tệp demo.toml." in page.words and "1 chỗ" in page.words


def test_every_code_of_a_package_has_its_part() -> None:
    of_packages = {code for code in problem_words() if code != "manifest-other"}
    last = {code for code in of_packages if group_of(Problem(code, "")) == LAST}
    assert last == {code for code in of_packages if code.startswith(GROUPS[LAST])}
    assert group_of(Problem("worker-hung", "")) == "running" and {"worker-hung"} <= set(error_words())


def test_text_is_never_markup_and_every_sign_is_seen() -> None:
    element = e("p", "<a>", e("b", "&"), "\x00x\n", None, ["y", e("i")], css="k", title='"')
    assert (element.text, element[0].tail, element.get("class")) == ("<a>", "�x\ny", "k")
    assert plain("a​⁦b\n") == "a��b\n"


def test_what_was_found_is_said_as_the_kiosk_says_it() -> None:
    mask: Mapping[type[Value], Value] = {Mask: Mask(np.full((2, 2), 255, np.uint8))}
    assert found(Picture(b"", f"car: 2\n\n{'a' * 300}"), mask, "en") == ["car: 2", f"{'a' * 240}…"]
    for picture in (None, Picture(b"", "")):
        assert found(picture, mask, "en") == ["covers 100% of the picture"]
    assert found(None, {Map: Map(np.zeros((2, 2), np.uint8), 0.0, 1.0)}, "vi") == ["một Map"]


def test_every_promise_is_said_in_the_readers_language() -> None:
    counts = {"count": {"person": (3, 5), "Car": (1, 1)}, "found": (0, 2), "odd": (1, 9)}
    shares = {"covers": (0.1, 0.25), "best": "car", "chance": {"person": (0.5, 1.0)}, "measured": {"left eye open": (0.0, 0.3)}}
    sound = {"pauses_quieter": (20, 60), "loudest_quieter": (-1.5, 4), "notes": ("C4", "E4")}
    expect = Expect.model_validate({**counts, **shares, **sound, "text_contains": ("A",), "text_lacks": ("B",), "size": (8, 4)})
    assert expect.model_fields_set == set(Expect.model_fields)
    lines = [line.replace(NO_BREAK_SPACE, " ") for line in promised(expect, LABELS, "vi")]
    assert lines[:4] == ["người: 3–5", "xe: 1", "có chữ “A”", "không có chữ “B”"]
    assert lines[4:7] == ["phủ 10 %–25 % của hình", "nhiều khả năng nhất: xe", "người: 50 %–100 %"]
    assert lines[7:11] == ["left eye open: 0 %–30 %", "tìm thấy: 0–2", "hình 8 × 4", "nốt: C4 E4"]
    assert lines[11:] == ["quãng lặng nhỏ đi 20–60 dB", "lúc to nhất nhỏ đi -1.5–4 dB", "số lúc khác thường: 1–9"]
    assert promised(Expect(), LABELS, "vi") == []


def test_a_prediction_stands_beside_what_was_measured(tmp_path: Path) -> None:
    facts = {"processor": "N100", "cores": 4, "memory_bytes": 8 * 2**30, "system": "Linux", "program": "1", "measured": DAY, "busy": 0.0}
    timed = {"run_ms": 1, "run_cpu_ms": 1, "prepare_ms": 1, "prepare_cpu_ms": 1, "way_ms": 1, "cold_ms": 1}
    there = Machine.model_validate({**facts, "name": "Booth <3>", "models": {"nanodet-416": timed}})
    predicted = Prediction(there, likely_ms=2400.0, low_ms=2000.0, high_ms=2900.0, cold_ms=8000.0, peak_bytes=100, sureness="fairly")
    with checked(write_package(tmp_path / "package"), Catalogue()) as report:
        page = Read(report_page(Findings(report, "package", (), Catalogue(), "en", DAY, predicted)))
    assert "On Booth <3>: about 2.4 s for an answer (2.0 s to 2.9 s), too slow. That is fairly sure." in page.words
    for said in ("2.4 s (2.0 s–2.9 s)", "sluggish", "8.0 s", "too slow", "N100, 4 core(s), 8.0 GB"):
        assert said in page.words
