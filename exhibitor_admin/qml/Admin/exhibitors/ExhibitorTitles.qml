// The titles above the list of exhibitors.
import QtQuick
import Admin

Item {
    height: 40

    Words {
        x: 14
        text: qsTr("Name")
        style: "label"
        anchors.verticalCenter: parent.verticalCenter
    }
    Repeater {
        model: [[280, qsTr("Demos")], [190, qsTr("Contacts")]]

        Words {
            required property var modelData

            anchors { right: parent.right; rightMargin: modelData[0]; verticalCenter: parent.verticalCenter }
            text: modelData[1]
            style: "label"
        }
    }
    Words {
        x: parent.width - 150
        text: qsTr("Key")
        style: "label"
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Tokens.edge
    }
}
