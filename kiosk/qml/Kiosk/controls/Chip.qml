// What is on the stage now, in its lower corner; where pictures move, touching it holds them or lets them run on.
import QtQuick
import Kiosk

Rectangle {
    id: chip

    property string text
    property string icon
    // What touching does, for those who can't see the icon; empty where it does nothing.
    property string action
    // A light burns on it.
    property bool lit: false

    signal touched

    implicitWidth: content.implicitWidth + 3.6 * Theme.u
    implicitHeight: Math.max(5 * Theme.u, content.implicitHeight)
    radius: Theme.radius.control
    color: touch.pressed ? "#4D3E33" : Theme.ink
    activeFocusOnTab: action !== ""
    Accessible.role: action ? Accessible.Button : Accessible.StaticText
    Accessible.name: action ? text + ". " + action : text
    Accessible.focusable: action !== ""
    Accessible.onPressAction: touched()
    Keys.onReturnPressed: touched()
    Keys.onEnterPressed: touched()
    Keys.onSpacePressed: touched()

    FocusRing {}
    Row {
        id: content

        anchors.centerIn: parent
        spacing: 1 * Theme.u

        Rectangle {
            visible: chip.lit
            width: 1.6 * Theme.u
            height: width
            radius: width / 2
            color: Theme.overlay.ngoc
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            visible: chip.icon !== ""
            name: chip.icon
            color: Theme.inkText
            width: 2.6 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: chip.text
            style: "small"
            font.weight: Font.DemiBold
            color: Theme.inkText
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: touch

        enabled: chip.action !== ""
        anchors { fill: parent; margins: -Math.max(0, Theme.controlSize - chip.height) / 2 }
        onClicked: chip.touched()
    }
}
