// The head of a column: sorts by it, the other way round at the second touch.
import QtQuick
import Admin

Item {
    id: cell

    required property string id
    required property string name
    required property bool on
    property bool falling: false

    signal touched

    height: parent?.height ?? 0
    activeFocusOnTab: true
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: name
    Accessible.focusable: true
    Accessible.onPressAction: touched()
    Keys.onReturnPressed: touched()
    Keys.onEnterPressed: touched()
    Keys.onSpacePressed: touched()

    FocusRing { anchors.margins: 2 }
    Words {
        id: words

        x: 8
        width: Math.min(implicitWidth, cell.width - (cell.on ? 30 : 12))
        text: cell.name
        style: "label"
        color: cell.on || mouse.containsMouse ? Tokens.text : Tokens.text3
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Icon {
        visible: cell.on
        anchors { left: words.right; leftMargin: 4; verticalCenter: parent.verticalCenter }
        name: "chevron-down"
        width: 14
        rotation: cell.falling ? 0 : 180
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: cell.touched()
    }
}
