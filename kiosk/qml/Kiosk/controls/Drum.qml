// The drum behind the words: the rings (or the whole motif), rendered once, faint.
import QtQuick
import Kiosk
import Kiosk.Bridge

Drawing {
    property bool whole: false

    visible: Theme.background === ""
    source: whole ? "motif/motif" : "motif/rings"
    color: Theme.gold
    opacity: 0.15
    height: width
    Accessible.ignored: true
}
