// Measurements as curves, one above another: the past as a line, what is expected dashed, what is odd in a band with a sign.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property Chart chart
    readonly property rect field: Qt.rect(6 * Theme.u, 5 * Theme.u, width - 12 * Theme.u, height - 16 * Theme.u)
    readonly property real laneHeight: curves.count > 0 ? field.height / curves.count : field.height

    Repeater {
        model: overlay.chart.odd
        delegate: Rectangle {
            required property rect modelData

            x: overlay.field.x + modelData.x * overlay.field.width
            y: overlay.field.y - 4 * Theme.u
            width: Math.max(modelData.width * overlay.field.width, 0.6 * Theme.u)
            height: overlay.field.height + 4 * Theme.u
            color: "#5CFF3377"

            Icon { anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 0.4 * Theme.u } name: "triangle-alert"; width: 3 * Theme.u; color: Theme.overlay.sen }
        }
    }
    Rectangle {
        visible: overlay.chart.now < 1
        x: overlay.field.x + overlay.chart.now * overlay.field.width
        y: overlay.field.y
        width: Theme.stroke.edge
        height: overlay.field.height
        color: Theme.overlay.trang
        opacity: 0.6

        Words { x: -width / 2; y: parent.height + 0.8 * Theme.u; text: qsTr("now"); style: "small"; color: Theme.inkText }
    }
    Repeater {
        id: curves

        model: overlay.chart
        delegate: Item {
            id: lane

            required property string name
            required property color colour
            required property var past
            required property var future
            required property string low
            required property string high
            required property int index
            readonly property size scaling: Qt.size(plot.width, plot.height)

            x: overlay.field.x
            y: overlay.field.y + index * overlay.laneHeight
            width: overlay.field.width
            height: overlay.laneHeight
            Accessible.role: Accessible.Graphic
            Accessible.name: name + ", " + low + " – " + high

            Words { id: title; text: lane.name; style: "label"; color: lane.colour; Accessible.ignored: true }
            Words { anchors.right: parent.right; text: lane.high; style: "small"; color: Theme.inkText; Accessible.ignored: true }
            Words { anchors { right: parent.right; bottom: parent.bottom } text: lane.low; style: "small"; color: Theme.inkText; Accessible.ignored: true }
            Shape {
                id: plot

                y: title.height
                width: parent.width
                height: parent.height - 2 * title.height

                ShapePath {
                    strokeColor: lane.colour
                    strokeWidth: Theme.stroke.box
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    scale: lane.scaling

                    PathPolyline { path: lane.past }
                }
                ShapePath {
                    strokeColor: lane.colour
                    strokeWidth: Theme.stroke.box
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [2, 2]
                    fillColor: "transparent"
                    scale: lane.scaling

                    PathPolyline { path: lane.future }
                }
            }
        }
    }
}
