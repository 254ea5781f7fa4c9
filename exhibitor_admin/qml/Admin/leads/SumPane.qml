// How many contacts there are of each of some things.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Pane {
    id: pane

    property string title
    property alias model: view.model
    property real most: 400

    height: Math.min(most, view.contentHeight + 80)

    Words {
        id: head

        x: 20
        y: 16
        text: pane.title
        style: "h3"
    }
    ListView {
        id: view

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 20; topMargin: 8 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.List
        Accessible.name: pane.title
        delegate: Item {
            id: line

            required property string name
            required property int number

            width: view.width
            height: 36
            Accessible.role: Accessible.ListItem
            Accessible.name: "%1: %2".arg(name).arg(number)

            Words {
                anchors { left: parent.left; right: sum.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                text: line.name
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Words {
                id: sum

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: Number(line.number).toLocaleString(Qt.locale(), "f", 0)
                style: "strong"
                Accessible.ignored: true
            }
        }
    }
}
