// What lies ahead on a road, and the sides of the lane up to the point where they seem to meet.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property OnRoad road
    required property rect pictureRect

    Repeater {
        model: overlay.road.sides
        delegate: Item {
            required property real x0
            required property real y0
            required property real x1
            required property real y1
            readonly property point near: overlay.placed(x0, y0)
            readonly property point far: overlay.placed(x1, y1)

            x: near.x
            y: near.y
            width: Math.hypot(far.x - near.x, far.y - near.y)
            rotation: Math.atan2(far.y - near.y, far.x - near.x) * 180 / Math.PI
            transformOrigin: Item.TopLeft

            Rectangle { y: -height / 2; width: parent.width; height: 2 * Theme.stroke.boxCasing; color: Theme.ink; antialiasing: true }
            Rectangle { y: -height / 2; width: parent.width; height: Theme.stroke.boxCasing; color: Theme.gold; antialiasing: true }
        }
    }
    BoxesOverlay { anchors.fill: parent; boxes: overlay.road; pictureRect: overlay.pictureRect }

    function placed(x: real, y: real): point {
        return Qt.point(pictureRect.x + x * pictureRect.width, pictureRect.y + y * pictureRect.height);
    }
}
