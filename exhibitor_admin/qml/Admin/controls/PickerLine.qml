// One line of the list that a picker drops.
import QtQuick
import Admin

Rectangle {
    id: line

    required property string id
    required property string name
    property bool on: false

    signal clicked

    width: ListView.view?.width ?? 0
    height: 36
    radius: 4
    color: ListView.isCurrentItem || mouse.containsMouse ? Tokens.raised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.selected: on
    Accessible.onPressAction: clicked()

    Words {
        anchors { left: parent.left; right: parent.right; margins: 10; verticalCenter: parent.verticalCenter }
        text: line.name
        style: line.on ? "strong" : "body"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: line.clicked()
    }
}
