// One place on the rail.
import QtQuick
import Admin

Rectangle {
    id: item

    property string icon
    property string text
    property int count: 0
    property bool on: false

    signal clicked

    width: parent?.width ?? 0
    height: 42
    radius: Tokens.radius
    color: on || mouse.containsMouse ? Tokens.railRaised : "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: on
    Accessible.focusable: true
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()

    FocusRing { border.color: Tokens.railGold }
    Rectangle {
        visible: item.on
        width: 3
        height: parent.height
        radius: 1.5
        color: Tokens.railGold
    }
    Icon {
        id: sign

        x: 12
        name: item.icon
        color: item.on ? Tokens.railText : Tokens.railText2
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        anchors { left: sign.right; leftMargin: 12; right: number.left; verticalCenter: parent.verticalCenter }
        text: item.text
        style: item.on ? "strong" : "body"
        color: item.on ? Tokens.railText : Tokens.railText2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Words {
        id: number

        visible: item.count > 0
        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
        text: Number(item.count).toLocaleString(Qt.locale(), "f", 0)
        color: Tokens.railText3
        Accessible.ignored: true
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: item.clicked()
    }
}
