// The event's picture behind a page, as faint as the motif, in whose place it stands.
import QtQuick
import Kiosk
import Kiosk.Bridge

Picture {
    anchors.fill: parent
    visible: source !== ""
    source: Theme.background
    rounded: "none"
    opacity: 0.15
    Accessible.ignored: true
}
