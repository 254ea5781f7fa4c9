// The gold edge along the bottom (or the left) of what is chosen, cut to its rounded corners.
import QtQuick
import Kiosk

Item {
    id: edge

    property real around: Theme.radius.control
    property bool upright: false

    anchors.fill: parent

    Item {
        width: edge.upright ? Theme.stroke.chosen : edge.width
        height: edge.upright ? edge.height : Theme.stroke.chosen
        anchors { left: parent.left; bottom: parent.bottom }
        clip: true

        Rectangle {
            width: edge.width
            height: edge.height
            anchors { left: parent.left; bottom: parent.bottom }
            radius: edge.around
            color: Theme.gold
        }
    }
}
