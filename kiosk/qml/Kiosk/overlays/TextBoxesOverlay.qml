// The lines that were read, round their words on the page; brown in a pale casing, the one that is looked at cinnabar.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property Lines lines
    required property rect pictureRect

    Repeater {
        model: overlay.lines
        delegate: Item {
            id: line

            required property var corners
            required property bool active
            readonly property point start: overlay.placed(corners[0])
            readonly property point end: overlay.placed(corners[1])
            readonly property point below: overlay.placed(corners[3])
            readonly property real stroke: (active ? 0.38 : 0.24) * Theme.u

            x: start.x
            y: start.y
            z: active ? 1 : 0
            width: Math.hypot(end.x - start.x, end.y - start.y)
            height: Math.hypot(below.x - start.x, below.y - start.y)
            rotation: Math.atan2(end.y - start.y, end.x - start.x) * 180 / Math.PI
            transformOrigin: Item.TopLeft

            Rectangle {
                anchors { fill: parent; margins: -0.24 * Theme.u }
                color: line.active ? "#38E69900" : "transparent"
                border { width: 0.48 * Theme.u; color: "#F3EAD8" }
                antialiasing: true
            }
            Rectangle {
                anchors { fill: parent; margins: -line.stroke / 2 }
                color: "transparent"
                border { width: line.stroke; color: line.active ? "#C23420" : "#8A5A00" }
                antialiasing: true
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: touch => overlay.lines.touch((touch.x - overlay.pictureRect.x) / overlay.pictureRect.width,
                                                (touch.y - overlay.pictureRect.y) / overlay.pictureRect.height)
    }
    StampedPage {
        anchors.fill: parent
        visible: overlay.lines.stamp !== ""
        stamp: overlay.lines.stamp
    }

    function placed(corner: point): point {
        return Qt.point(pictureRect.x + corner.x * pictureRect.width, pictureRect.y + corner.y * pictureRect.height);
    }
}
