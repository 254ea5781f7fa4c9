// Something that a touch chooses: outlined, and in gold with a tick once it is chosen; its width stays the same.
import QtQuick
import Kiosk

Rectangle {
    id: choice

    property string text
    property bool chosen: false
    property real most: 60 * Theme.u

    signal touched

    implicitHeight: Math.max(7.6, 7.6 * Theme.textScale) * Theme.u
    implicitWidth: Math.min(most, Math.ceil(label.implicitWidth) + 1 + tick.width + 5.8 * Theme.u)
    radius: Theme.radius.control
    color: touch.pressed ? Theme.pressed : chosen ? Theme.control : "transparent"
    border { width: chosen ? 0.3 * Theme.u : Theme.stroke.edge; color: chosen ? Theme.gold : Theme.edge }
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.onPressAction: touched()
    Accessible.onToggleAction: touched()
    Keys.onReturnPressed: touched()
    Keys.onEnterPressed: touched()
    Keys.onSpacePressed: touched()

    FocusRing { around: choice.radius }
    Row {
        anchors.centerIn: parent
        spacing: 1.4 * Theme.u

        Icon {
            id: tick

            visible: choice.chosen
            name: "check"
            width: 2.6 * Theme.u
            color: Theme.gold
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: label

            width: Math.min(implicitWidth, choice.width - tick.width - 5.8 * Theme.u)
            text: choice.text
            style: "label"
            line: 1.2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: touch

        anchors { fill: parent; margins: -Math.max(0, Theme.controlSize - choice.height) / 2 }
        onClicked: choice.touched()
    }
}
