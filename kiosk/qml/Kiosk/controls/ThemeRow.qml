// One theme in the gallery: icon, name and how many demos it has; chosen by a touch. Lying in a row it is only as wide as its words.
import QtQuick
import Kiosk

Rectangle {
    id: row

    property string name
    property string icon
    property int count
    property bool chosen: false
    property bool lying: Theme.portrait
    readonly property real side: 1.8 * Theme.u
    readonly property real beside: (lying ? 1.2 : 1.6) * Theme.u
    // How far the next one is: a finger between them touches the nearer.
    property real apart: 1.8 * Theme.u

    signal clicked

    implicitHeight: Math.max(8.4 * Theme.u, Theme.controlSize, lying ? 0 : label.height + 1.6 * Theme.u)
    implicitWidth: sign.width + beside + label.implicitWidth + 2 * side
    radius: Theme.radius.control
    color: touch.pressed ? Theme.pressed : chosen ? Theme.raised : lying ? Theme.surface : "transparent"
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

    ChosenEdge { visible: row.chosen; upright: !row.lying }
    FocusRing {}

    Icon {
        id: sign

        x: row.side
        name: row.icon
        color: label.color
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: label

        anchors { left: sign.right; leftMargin: row.beside; verticalCenter: parent.verticalCenter }
        width: row.lying ? implicitWidth : number.x - x - 1.2 * Theme.u
        text: row.name
        style: "label"
        line: 1.2
        font.weight: row.chosen ? Font.DemiBold : Font.Medium
        color: row.chosen ? Theme.text : Theme.text2
        wrapMode: row.lying ? Text.NoWrap : Text.WordWrap
        Accessible.ignored: true
    }
    Words {
        id: number

        visible: !row.lying
        anchors { right: parent.right; rightMargin: row.side; verticalCenter: parent.verticalCenter }
        text: row.count
        style: "label"
        line: 1.2
        font.weight: label.font.weight
        color: Theme.text3
        Accessible.ignored: true
    }
    MouseArea {
        id: touch

        anchors { fill: parent; margins: -row.apart / 2 }
        onClicked: row.clicked()
    }
}
