// One kiosk in the table: when it was seen, what it had, and what is odd about it.
import QtQuick
import Admin

Item {
    id: line

    required property string name
    required property string seen
    required property bool late
    required property int leads
    required property int edition
    required property int ahead
    required property int keys
    required property int unreadable
    required property string path
    // The keyboard is on it.
    property bool on: false
    readonly property string oddity: keys > 1 ? qsTr("Signs with %1 keys: ask whose they are").arg(keys)
        : unreadable > 0 ? qsTr("%n record(s) can't be read", "", unreadable)
        : ahead > 0 ? qsTr("Clock is %1 min ahead").arg(ahead) : late ? qsTr("Not seen for a day") : ""

    height: Tokens.row
    Accessible.role: Accessible.Row
    Accessible.name: [name, seen, qsTr("Contacts"), leads, oddity].join(", ")

    Words {
        width: parent.width * 0.22 - 10
        x: 10
        text: line.name
        style: "strong"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        x: parent.width * 0.22
        text: line.seen
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        x: parent.width * 0.36
        width: parent.width * 0.1
        text: Number(line.leads).toLocaleString(Qt.locale(), "f", 0)
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        x: parent.width * 0.49
        text: line.edition > 0 ? qsTr("No. %1").arg(line.edition) : "–"
        color: line.edition > 0 ? Tokens.text : Tokens.text3
        anchors.verticalCenter: parent.verticalCenter
    }
    Status {
        x: parent.width * 0.58
        icon: line.oddity ? "triangle-alert" : "check"
        text: line.oddity || qsTr("All well")
        kind: line.keys > 1 ? "bad" : line.oddity ? "caution" : "good"
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        x: parent.width * 0.83
        width: parent.width * 0.17 - 10
        text: line.path
        style: "small"
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.hairline
    }
    Rectangle {
        visible: line.on
        anchors { fill: parent; margins: 2 }
        radius: Tokens.radius
        color: "transparent"
        border { width: 2; color: Tokens.gold }
    }
}
