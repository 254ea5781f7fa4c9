// Along the foot of a tile: here the machine is wrong.
import QtQuick
import Kiosk

Item {
    implicitHeight: 3.4 * Theme.u
    clip: true

    Rectangle {
        anchors { fill: parent; topMargin: -Theme.radius.control }
        radius: Theme.radius.control
        color: Theme.ink
    }
    Row {
        anchors.centerIn: parent
        spacing: 0.6 * Theme.u

        Icon { name: "triangle-alert"; color: "#F0A35A"; width: 2.2 * Theme.u; anchors.verticalCenter: parent.verticalCenter }
        Words {
            text: qsTr("Gets it wrong")
            style: "small"
            size: 2 * Theme.u
            font.weight: Font.DemiBold
            color: "#F0A35A"
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
