// One thing that needs attention, why, and what to do.
import QtQuick
import Admin

Item {
    id: line

    property string icon
    property string text
    property string more
    property string button
    // What may be done besides; empty for nothing.
    property string second
    property bool last: false

    signal touched
    signal secondTouched

    implicitHeight: words.height + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Icon {
        id: sign

        x: 20
        width: 22
        name: line.icon
        color: Tokens.cinnabarText
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        anchors { left: sign.right; leftMargin: 16; right: actions.left; rightMargin: 16; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: line.text
            style: "h3"
        }
        Words {
            width: parent.width
            text: line.more
            style: "small"
        }
    }
    Row {
        id: actions

        anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
        spacing: Tokens.gap

        Button {
            visible: line.second !== ""
            text: line.second
            onClicked: line.secondTouched()
        }
        Button {
            visible: line.button !== ""
            text: line.button
            onClicked: line.touched()
        }
    }
    Rectangle {
        visible: !line.last
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 20; rightMargin: 20 }
        height: 1
        color: Tokens.hairline
    }
}
