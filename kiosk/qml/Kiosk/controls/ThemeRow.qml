// One theme in the gallery's rail: icon, name and how many demos it has; chosen by a touch.
import QtQuick
import Kiosk

Rectangle {
    id: row

    property string name
    property string icon
    property int count
    property bool chosen: false

    signal clicked

    implicitHeight: Math.max(8.4 * Theme.u, Theme.controlSize)
    implicitWidth: content.implicitWidth + 4 * Theme.u
    radius: Theme.radius.control
    color: touch.pressed ? Theme.pressed : chosen ? Theme.raised : Theme.portrait ? Theme.surface : Theme.ground
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: row.name + ", " + row.count
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()

    ChosenEdge { visible: row.chosen; upright: !Theme.portrait }
    FocusRing {}

    Row {
        id: content

        anchors { left: parent.left; leftMargin: (Theme.portrait ? 2 : 1.8) * Theme.u; verticalCenter: parent.verticalCenter }
        spacing: 1.6 * Theme.u

        // In portrait the themes stand in a row, which has no room for them.
        Icon { visible: !Theme.portrait; name: row.icon; color: label.color; anchors.verticalCenter: parent.verticalCenter }
        Words {
            id: label

            text: row.name
            style: "label"
            line: 1.2
            font.weight: row.chosen ? Font.DemiBold : Font.Medium
            color: row.chosen ? Theme.text : Theme.text2
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    Words {
        visible: !Theme.portrait
        anchors { right: parent.right; rightMargin: 1.8 * Theme.u; verticalCenter: parent.verticalCenter }
        text: row.count
        style: "label"
        line: 1.2
        font.weight: label.font.weight
        color: Theme.text3
        Accessible.ignored: true
    }
    MouseArea {
        id: touch

        anchors { fill: parent; margins: Theme.portrait ? 0 : -0.9 * Theme.u }
        onClicked: row.clicked()
    }
}
