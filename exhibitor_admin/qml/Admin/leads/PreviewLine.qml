// One line of a file that isn't written yet.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Row {
    id: line

    required property list<string> cells
    property bool heading: false
    property real cellWidth: 150

    height: 32

    Repeater {
        model: line.cells

        Item {
            id: cell

            required property string modelData

            width: line.cellWidth
            height: line.height

            Words {
                width: parent.width - 12
                text: cell.modelData
                style: line.heading ? "label" : "body"
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: line.heading ? Tokens.edge : Tokens.hairline
            }
        }
    }
}
