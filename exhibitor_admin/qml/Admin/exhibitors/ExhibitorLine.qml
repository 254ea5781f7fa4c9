// One exhibitor in the list: name, tagline, how many demos and leads are theirs.
import QtQuick
import Admin

Rectangle {
    id: line

    required property int index
    required property string id
    required property string name
    required property string tagline
    required property bool keyed
    required property int demos
    required property int leads
    property bool chosen: false
    // The keyboard is on it.
    property bool on: false

    signal touched

    height: 64
    color: chosen ? Tokens.raised : mouse.containsMouse ? Qt.alpha(Tokens.raised, 0.5) : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, tagline, qsTr("Demos"), demos, qsTr("Contacts"), leads].join(", ")
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
    Column {
        anchors { left: parent.left; leftMargin: 14; right: parent.right; rightMargin: 360; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: line.name
            style: "h3"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: line.tagline
            style: "small"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    Repeater {
        model: [[280, line.demos], [190, line.leads]]

        Words {
            required property var modelData

            anchors { right: parent.right; rightMargin: modelData[0]; verticalCenter: parent.verticalCenter }
            text: Number(modelData[1]).toLocaleString(Qt.locale(), "f", 0)
        }
    }
    Status {
        x: parent.width - 150
        icon: line.keyed ? "check" : ""
        text: line.keyed ? qsTr("Has a key") : qsTr("No key")
        kind: line.keyed ? "good" : "plain"
        anchors.verticalCenter: parent.verticalCenter
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: line.touched()
    }
}
