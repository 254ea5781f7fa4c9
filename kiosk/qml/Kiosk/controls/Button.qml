// A button: main (the one thing to do), plain (the rest) or bare (inside a panel); square, tall or chosen where it applies.
import QtQuick
import Kiosk

Rectangle {
    id: button

    property string text
    property string icon
    property string name: text
    property string kind: "plain"
    property bool square: text === ""
    property bool tall: false
    property bool on: false
    // Whether touching it chooses something that stays chosen.
    property bool chooses: false
    readonly property alias down: touch.pressed
    readonly property color ink: kind === "main" ? Theme.textOnCinnabar : Theme.text

    signal clicked

    implicitHeight: tall ? Math.max(11 * Theme.u, Theme.controlSize) : Theme.controlSize
    implicitWidth: square ? implicitHeight : content.implicitWidth + 2 * (tall ? 4.4 : 2.8) * Theme.u
    radius: Theme.radius.control
    color: kind === "main" ? (down ? Theme.cinnabarPressed : Theme.cinnabar)
         : down ? Theme.pressed : on ? Theme.control : kind === "bare" ? Theme.ground : Theme.raised
    border { width: kind === "bare" ? Theme.stroke.edge : 0; color: Theme.edge }
    opacity: enabled ? 1 : 0.4
    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.focusable: true
    Accessible.checkable: chooses
    Accessible.checked: on
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()

    ChosenEdge { visible: button.on; around: button.radius }
    FocusRing { around: button.radius }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 1.4 * Theme.u

        Icon {
            visible: button.icon !== ""
            name: button.icon
            color: button.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            visible: button.text !== ""
            text: button.text
            style: button.tall ? "title" : "label"
            line: 1.2
            color: button.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: button.clicked()
    }
}
