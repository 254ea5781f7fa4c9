// What is followed, each with its number, and the lines that are to be crossed.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property Followed followed
    required property rect pictureRect

    Repeater {
        model: overlay.followed.lines
        delegate: Item {
            id: line

            required property real x0
            required property real y0
            required property real x1
            required property real y1
            required property string name
            readonly property point start: overlay.placed(x0, y0)
            readonly property point end: overlay.placed(x1, y1)

            x: start.x
            y: start.y
            width: Math.hypot(end.x - start.x, end.y - start.y)
            rotation: Math.atan2(end.y - start.y, end.x - start.x) * 180 / Math.PI
            transformOrigin: Item.TopLeft

            Rectangle { y: -height / 2; width: parent.width; height: 2 * Theme.stroke.boxCasing; color: Theme.ink; antialiasing: true }
            Rectangle { y: -height / 2; width: parent.width; height: Theme.stroke.boxCasing; color: Theme.overlay.trang; antialiasing: true }
            Rectangle {
                visible: line.name !== ""
                width: 4 * Theme.u
                height: width
                radius: width / 2
                x: -width / 2
                y: -width / 2
                rotation: -line.rotation
                color: Theme.ink

                Words { anchors.centerIn: parent; text: line.name; style: "label"; color: Theme.inkText }
            }
        }
    }
    BoxesOverlay { anchors.fill: parent; boxes: overlay.followed; pictureRect: overlay.pictureRect }

    function placed(x: real, y: real): point {
        return Qt.point(pictureRect.x + x * pictureRect.width, pictureRect.y + y * pictureRect.height);
    }
}
