// What is heard: its waves and its pitches, and beside them how loud it is just now.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: view

    required property Demo demo

    Stage {
        anchors { fill: parent; rightMargin: 6 * Theme.u }
        picture: view.demo.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: view.demo.sourceName
    }
    Rectangle {
        id: gauge

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: 2 * Theme.u }
        width: 2 * Theme.u
        radius: width / 2
        color: Theme.raised
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Loudness")

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Math.max(gauge.width, gauge.height * view.demo.given.meter.loudness)
            radius: gauge.radius
            color: view.demo.given.meter.tooLoud ? Theme.caution : Theme.gold
        }
    }
    Chip {
        visible: view.demo.given.meter.tooLoud
        anchors { right: gauge.left; top: parent.top; margins: 2.4 * Theme.u }
        icon: "triangle-alert"
        text: qsTr("Too loud: step back a little")
    }
}
