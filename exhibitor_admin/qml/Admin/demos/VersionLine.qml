// One version of a demo: how it stands, and what can be done with it.
import QtQuick
import Admin

Item {
    id: line

    required property string version
    // qmllint disable property-override
    required state
    // qmllint enable property-override
    required property bool shown
    required property string key
    required property bool chosen
    property string current

    signal touched
    signal compareTouched

    implicitHeight: Tokens.row
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1 %2".arg(version).arg(status.text)

    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hairline
    }
    Words {
        id: number

        width: 90
        text: line.version
        style: line.chosen ? "strong" : "body"
        anchors.verticalCenter: parent.verticalCenter
    }
    Status {
        id: status

        anchors { left: number.right; verticalCenter: parent.verticalCenter }
        icon: line.state === "approved" ? "check" : line.state === "waiting" ? "clock" : "x"
        text: line.shown ? qsTr("Kiosks show it") : line.state === "approved" ? qsTr("Signed") : line.state === "waiting" ? qsTr("To approve") : qsTr("Withdrawn")
        kind: line.state === "approved" ? "good" : line.state === "waiting" ? "caution" : "plain"
    }
    Row {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }

        Button {
            visible: !line.chosen
            kind: "link"
            icon: "arrow-left-right"
            text: qsTr("Compare")
            name: qsTr("Compare %1 with %2").arg(line.version).arg(line.current)
            onClicked: line.compareTouched()
        }
        Button {
            visible: !line.chosen
            kind: "link"
            text: qsTr("Look at it")
            name: qsTr("Look at %1").arg(line.version)
            onClicked: line.touched()
        }
    }
}
