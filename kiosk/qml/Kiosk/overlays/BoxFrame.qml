// One box: a whole frame when the machine is sure, four corners when it isn't; colour always lies in a dark casing.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: frame

    required property color colour
    required property bool sure

    Loader {
        active: frame.sure
        anchors.fill: parent
        sourceComponent: Item {
            Rectangle {
                anchors { fill: parent; margins: -Theme.stroke.box }
                color: "transparent"
                border { width: Theme.stroke.boxCasing; color: Theme.ink }
            }
            Rectangle {
                anchors { fill: parent; margins: -Theme.stroke.box / 2 }
                color: "transparent"
                border { width: Theme.stroke.box; color: frame.colour }
            }
        }
    }
    Loader {
        active: !frame.sure
        anchors.fill: parent
        sourceComponent: Item {
            id: corners

            readonly property real reach: 0.3 * Math.min(width, height)

            BoxCorner { colour: frame.colour; reach: corners.reach }
            BoxCorner { colour: frame.colour; reach: corners.reach; mirrored: true; x: corners.width }
            BoxCorner { colour: frame.colour; reach: corners.reach; upturned: true; y: corners.height }
            BoxCorner { colour: frame.colour; reach: corners.reach; mirrored: true; upturned: true; x: corners.width; y: corners.height }
        }
    }
}
