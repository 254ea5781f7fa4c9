// The head of a place: its name, and at the right what can be done in it.
import QtQuick
import Admin

Item {
    id: head

    default property alias content: actions.data
    property string title

    implicitHeight: 72

    Words {
        anchors { left: parent.left; right: actions.left; rightMargin: Tokens.gap; verticalCenter: parent.verticalCenter }
        text: head.title
        style: "h1"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Row {
        id: actions

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Tokens.gap
    }
}
