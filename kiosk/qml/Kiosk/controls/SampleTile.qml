// A tile that is touched to choose what it shows: a picture, or an icon with a word.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: tile

    property string name
    property string path
    property string icon
    property string text
    property bool chosen: false
    property bool fails: false

    signal clicked

    implicitWidth: 17 * Theme.u
    implicitHeight: 10.4 * Theme.u
    activeFocusOnTab: enabled
    Accessible.role: Accessible.RadioButton
    Accessible.name: fails ? qsTr("%1. The machine gets this one wrong").arg(name) : name
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: touch.pressed ? Theme.pressed : Theme.raised
    }
    Picture {
        anchors.fill: parent
        visible: tile.path !== ""
        source: tile.path
        radius: Theme.radius.control
        opacity: touch.pressed ? 0.6 : 1
    }
    Rectangle {
        // A picture of the night is a tile too.
        visible: tile.path !== ""
        anchors.fill: parent
        radius: Theme.radius.control
        color: "transparent"
        border { width: Theme.stroke.hairline; color: Theme.hairline }
    }
    Column {
        visible: tile.icon !== ""
        anchors.centerIn: parent
        anchors.verticalCenterOffset: tile.fails ? -1.7 * Theme.u : 0
        width: parent.width - 1.6 * Theme.u
        spacing: 0.4 * Theme.u

        Icon {
            // Above the flag the name has the room: all samples share the picture.
            visible: !tile.fails
            width: 3.2 * Theme.u
            name: tile.icon
            color: label.color
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Words {
            id: label

            width: parent.width
            visible: text !== ""
            text: tile.text
            style: "small"
            size: Math.min(Theme.type.small.size, 2.6 * Theme.u)
            line: 1.2
            font.weight: Font.DemiBold
            color: tile.enabled ? Theme.text : Theme.text3
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
    FailFlag { visible: tile.fails; anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
    Rectangle {
        visible: tile.chosen
        anchors { fill: parent; margins: -0.9 * Theme.u }
        radius: Theme.radius.control + 0.9 * Theme.u
        color: "transparent"
        border { width: Theme.stroke.chosen; color: Theme.gold }
    }
    FocusRing { visible: tile.activeFocus && !tile.chosen }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: tile.clicked()
    }
}
