// What stands in an empty place: what belongs here, and what to do first.
import QtQuick
import Admin

Column {
    id: empty

    default property alias content: actions.data
    property string icon
    property string title
    property string text

    width: 420
    spacing: 10

    Icon {
        name: empty.icon
        width: 40
        color: Tokens.text3
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Words {
        width: parent.width
        text: empty.title
        style: "h2"
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        width: parent.width
        text: empty.text
        color: Tokens.text3
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        id: actions

        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8
        spacing: Tokens.gap
    }
}
