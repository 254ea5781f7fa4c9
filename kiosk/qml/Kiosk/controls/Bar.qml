// How much of a whole: a track, filled from its left.
import QtQuick
import Kiosk

Rectangle {
    id: bar

    required property real part
    property bool first: true

    implicitHeight: 1.4 * Theme.u
    radius: Theme.radius.tag
    color: Theme.pressed

    Rectangle {
        width: Math.max(0, Math.min(1, bar.part)) * parent.width
        height: parent.height
        radius: bar.radius
        color: bar.first ? Theme.gold : Theme.text3
    }
}
