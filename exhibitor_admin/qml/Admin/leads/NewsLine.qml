// One line above the table: something that wants to be known, and what can be done about it.
import QtQuick
import Admin

Rectangle {
    id: line

    property string icon
    property string strong
    property string text
    property string action

    signal touched

    width: parent?.width ?? 0
    height: 48
    radius: Tokens.radius
    color: Tokens.raised
    Accessible.role: Accessible.StatusBar
    Accessible.name: "%1 %2".arg(strong).arg(text)

    Icon {
        id: sign

        x: 14
        name: line.icon
        color: Tokens.caution
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: first

        anchors { left: sign.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, line.width - 200)
        text: line.strong
        style: "strong"
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Words {
        anchors { left: first.right; leftMargin: 10; right: button.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
        text: line.text
        style: "small"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Button {
        id: button

        visible: text !== ""
        anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
        kind: "link"
        text: line.action
        onClicked: line.touched()
    }
}
