// Where pictures come from: the camera, and the samples that are always there.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: strip

    required property Demo demo
    readonly property int tiles: samples.count + (camera.visible ? 1 : 0) + (own.visible ? 1 : 0) + (hold.visible ? 1 : 0)
    readonly property real room: (width - 2 * Theme.margin - (tiles - 1) * row.spacing) / Math.max(1, tiles)
    readonly property real tileWidth: Theme.portrait ? room : Math.min(17 * Theme.u, room)

    implicitHeight: 15 * Theme.u

    Row {
        id: row

        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3 * Theme.u

        SampleTile {
            id: camera

            visible: strip.demo.device !== "off"
            enabled: strip.demo.device === "live" || strip.demo.device === "ready"
            width: strip.tileWidth
            icon: strip.demo.input === "sound" ? (enabled ? "mic" : "mic-off") : enabled ? "camera" : "camera-off"
            text: enabled ? strip.demo.deviceName : qsTr("None here")
            name: enabled ? strip.demo.deviceName : strip.demo.input === "sound" ? qsTr("There is no microphone") : qsTr("There is no camera")
            chosen: strip.demo.source === "device"
            onClicked: strip.demo.useDevice()
        }
        SampleTile {
            id: own

            visible: strip.demo.pen || strip.demo.input === "text"
            width: strip.tileWidth
            icon: strip.demo.pen ? "pen-line" : "keyboard"
            text: strip.demo.pen ? qsTr("Draw") : qsTr("Write")
            name: text
            chosen: strip.demo.source === "own"
            onClicked: {
                if (strip.demo.pen)
                    strip.demo.takePen();
                else
                    strip.demo.write();
            }
        }
        SampleTile {
            id: hold

            visible: Theme.reach && Theme.portrait && strip.demo.moves
            width: strip.tileWidth
            icon: strip.demo.paused ? "play" : "pause"
            name: strip.demo.paused ? qsTr("Let it run on") : qsTr("Hold the picture")
            onClicked: strip.demo.pause(!strip.demo.paused)
        }
        Repeater {
            id: samples

            model: strip.demo.choices.samples
            delegate: SampleTile {
                required property int index
                required property var model

                width: strip.tileWidth
                name: model.text
                path: model.path
                icon: model.icon
                text: model.icon ? model.text : ""
                fails: model.fails
                chosen: model.chosen
                onClicked: strip.demo.useSample(index)
            }
        }
    }
}
