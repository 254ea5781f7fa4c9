"""What a visitor chose for easier reading and reaching, and that the next visitor doesn't find it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.bridge.access import Access, Ease


def test_choices_are_kept_until_the_visitor_leaves(qtbot: QtBot) -> None:
    access = Access(Ease(text_scale=1.2), can_speak=True)
    access.scaleText(1.6)
    for name in ("light", "reach", "calm", "voice"):
        access.toggle(name)
    assert access.now == Ease(1.6, light=True, reach=True, calm=True, voice=True)
    with qtbot.waitSignal(access.changed):
        access.reset()
    assert access.now == Ease(text_scale=1.2)


def test_type_is_never_smaller_nor_larger_than_the_pages_hold() -> None:
    access = Access(Ease(), can_speak=False)
    access.scaleText(9)
    assert access.now.text_scale == 1.6
    access.scaleText(0.1)
    assert access.now.text_scale == 1


def test_without_a_voice_there_is_none_to_switch_on() -> None:
    access = Access(Ease(voice=True), can_speak=False)
    assert not access.now.voice
    access.toggle("voice")
    assert not access.now.voice


def test_nothing_else_can_be_switched() -> None:
    access = Access(Ease(), can_speak=True)
    access.toggle("text_scale")
    access.toggle("anything")
    assert access.now == Ease()


def test_a_voice_and_silence_exclude_each_other() -> None:
    access = Access(Ease(voice=True), can_speak=True)
    access.toggle("mute")
    assert (access.now.voice, access.now.mute) == (False, True)
    access.toggle("voice")
    assert (access.now.voice, access.now.mute) == (True, False)


def test_what_staff_silence_no_visitor_switches_on(qtbot: QtBot) -> None:
    access = Access(Ease(voice=True), can_speak=True)
    with qtbot.waitSignal(access.changed):
        access.silence(True)
    for name in ("voice", "mute"):
        access.toggle(name)
        assert (access.now.voice, access.now.mute) == (False, True)
    access.reset()
    access.silence(False)
    assert access.now == Ease(voice=True)
