// A dotted line: under words that the machine isn't sure of.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: dots

    readonly property real dot: 0.35 * Theme.u

    implicitHeight: dot
    clip: true

    Row {
        spacing: dots.dot

        Repeater {
            model: Math.ceil(dots.width / (2 * dots.dot))
            delegate: Rectangle { width: dots.dot; height: dots.dot; radius: dots.dot / 2; color: Theme.caution }
        }
    }
}
