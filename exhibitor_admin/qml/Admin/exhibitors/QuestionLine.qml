// One question of an exhibitor: what is asked, how it is answered, and what can be done with it.
import QtQuick
import Admin

Item {
    id: line

    required property int index
    required property string id
    required property string text
    required property string how
    property bool last: false
    // Whether the keyboard is on what moves it.
    readonly property bool held: earlier.activeFocus || later.activeFocus

    signal changeTouched
    signal moveTouched(int by)
    signal removeTouched

    // The keyboard goes on to the button that moves it on the same way, or back where that is the end.
    function hold(by: int) {
        (by < 0 ? earlier.enabled ? earlier : later : later.enabled ? later : earlier).forceActiveFocus();
    }

    height: 64
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2".arg(text).arg(how)

    Column {
        anchors { left: parent.left; right: actions.left; rightMargin: 12; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: "%1.  %2".arg(line.index + 1).arg(line.text)
            style: "h3"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            text: line.how
            style: "small"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    Row {
        id: actions

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 4

        Button {
            id: earlier

            icon: "chevron-up"
            again: true
            name: qsTr("Ask “%1” earlier").arg(line.text)
            enabled: line.index > 0
            onClicked: line.moveTouched(-1)
        }
        Button {
            id: later

            icon: "chevron-down"
            again: true
            name: qsTr("Ask “%1” later").arg(line.text)
            enabled: !line.last
            onClicked: line.moveTouched(1)
        }
        Button {
            icon: "pen-line"
            name: qsTr("Change “%1”").arg(line.text)
            onClicked: line.changeTouched()
        }
        Button {
            icon: "trash-2"
            name: qsTr("Take out “%1”").arg(line.text)
            onClicked: line.removeTouched()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.hairline
    }
}
