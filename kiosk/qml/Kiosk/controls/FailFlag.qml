// Along the foot of a tile: here the machine is wrong.
import QtQuick
import Kiosk

Item {
    id: flag

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

        Icon {
            // The words alone say it where six tiles stand side by side.
            visible: 2.8 * Theme.u + words.implicitWidth <= flag.width
            name: "triangle-alert"
            color: "#F0A35A"
            width: 2.2 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

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
