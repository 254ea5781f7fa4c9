// One demo in the list: its picture, whose it is, and how it stands.
import QtQuick
import Admin

Rectangle {
    id: line

    required property int index
    required property string id
    required property string title
    required property string version
    required property string exhibitor
    required property string picture
    // qmllint disable property-override
    required state
    // qmllint enable property-override
    required property int problems
    property bool chosen: false
    // The keyboard is on it.
    property bool on: false
    readonly property var standing: ({
        approved: ["check", qsTr("Signed"), "good"],
        waiting: ["clock", qsTr("To approve"), "caution"],
        revoked: ["x", qsTr("Withdrawn"), "plain"],
        shipped: ["check", qsTr("Built in"), "plain"],
        absent: ["info", qsTr("File missing"), "caution"],
        waits: ["clock", qsTr("In the queue"), "plain"],
        looking: ["clock", qsTr("Checking…"), "plain"],
        bad: ["triangle-alert", qsTr("%n problem(s)", "", problems), "bad"]
    })[state] ?? ["", "", "plain"]

    signal touched

    height: 76
    color: chosen ? Tokens.raised : mouse.containsMouse ? Qt.alpha(Tokens.raised, 0.5) : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1 %2, %3, %4".arg(title).arg(version).arg(exhibitor).arg(standing[1])
    Accessible.selected: chosen
    Accessible.onPressAction: touched()

    Rectangle {
        visible: line.chosen
        width: 3
        height: parent.height
        color: Tokens.cinnabar
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
    Thumb {
        id: thumb

        x: 10
        width: 72
        height: 52
        source: line.picture
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        anchors { left: thumb.right; leftMargin: 14; right: status.left; rightMargin: 10; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: line.title
            style: "h3"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Row {
            width: parent.width
            spacing: 6

            Words {
                id: number

                visible: text !== ""
                text: line.version
                style: "small"
                wrapMode: Text.NoWrap
            }
            Words {
                width: Math.min(implicitWidth, parent.width - (number.visible ? number.implicitWidth + parent.spacing : 0))
                text: line.exhibitor
                style: "small"
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }
        }
    }
    Status {
        id: status

        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        icon: line.standing[0]
        text: line.standing[1]
        kind: line.standing[2]
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: line.touched()
    }
}
