// Something that is on or off; the whole row is the target.
import QtQuick
import Kiosk

Item {
    id: control

    required property string text
    required property bool on

    signal touched

    implicitHeight: Math.max(Theme.controlSize, words.height)
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.focusable: true
    Accessible.onPressAction: touched()
    Accessible.onToggleAction: touched()
    Keys.onReturnPressed: touched()
    Keys.onEnterPressed: touched()
    Keys.onSpacePressed: touched()

    FocusRing {}
    Words {
        id: words

        anchors { left: parent.left; right: track.left; rightMargin: 2 * Theme.u; verticalCenter: parent.verticalCenter }
        text: control.text
        style: "label"
        Accessible.ignored: true
    }
    Rectangle {
        id: track

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: 9.6 * Theme.u
        height: 5.6 * Theme.u
        radius: height / 2
        color: touch.pressed ? Theme.pressed : control.on ? Theme.gold : Theme.control
        border { width: Theme.stroke.edge; color: control.on ? Theme.gold : Theme.edge }

        Rectangle {
            x: control.on ? parent.width - width - y : y
            anchors.verticalCenter: parent.verticalCenter
            width: 4.4 * Theme.u
            height: width
            radius: width / 2
            color: control.on ? Theme.textOnGold : Theme.text

            Icon {
                visible: control.on
                anchors.centerIn: parent
                name: "check"
                width: 2.6 * Theme.u
                color: Theme.gold
            }
        }
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: control.touched()
    }
}
