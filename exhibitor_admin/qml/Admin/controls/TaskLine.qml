// How far something is that takes a while, with a button to stop it; afterwards what went wrong, until it was read.
import QtQuick
import Admin
import Admin.Bridge

Rectangle {
    id: line

    required property Tasks tasks
    // What is done, where the work itself doesn't say it.
    property string doing
    // For so many milliseconds nothing is said: most of it is done before anybody could read that.
    property int patience: 0
    readonly property bool going: tasks.busy && !waiting.running

    implicitHeight: going ? 44 : tasks.trouble ? Math.max(44, said.implicitHeight + 20) : 0
    visible: implicitHeight > 0
    radius: Tokens.radius
    color: Tokens.raised
    clip: true
    Accessible.role: Accessible.StatusBar
    Accessible.name: said.text

    Rectangle {
        visible: line.going
        anchors { left: parent.left; bottom: parent.bottom }
        height: 3
        width: parent.width * Math.max(0, line.tasks.share)
        color: Tokens.cinnabar
    }
    Icon {
        id: sign

        x: 14
        y: 13
        name: line.tasks.trouble ? "triangle-alert" : "clock"
        color: line.tasks.trouble ? Tokens.cinnabarText : Tokens.text2
    }
    Words {
        id: said

        anchors { left: sign.right; leftMargin: 10; right: button.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
        text: line.tasks.trouble || line.tasks.what || line.doing
        color: line.tasks.trouble ? Tokens.cinnabarText : Tokens.text
    }
    Timer {
        id: waiting

        interval: line.patience
        running: line.tasks.busy && line.patience > 0
    }
    Button {
        id: button

        anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
        kind: "link"
        text: line.tasks.busy ? qsTr("Stop") : qsTr("Understood")
        onClicked: line.tasks.busy ? line.tasks.stop() : line.tasks.dismiss()
    }
}
